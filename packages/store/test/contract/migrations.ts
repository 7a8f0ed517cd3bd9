import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../src/migrations/all.ts';
import { migrate } from '../../src/migrations/migrate.ts';
import { sqlStore } from '../../src/sql-store.ts';
import { item, placeAll } from '../fixtures.ts';
import type { ContractDriver } from '../store-contract.ts';

export function migrationContract({ openEmpty }: ContractDriver): void {
  describe('migrating', () => {
    it('numbers its steps from 1 without gaps', () => {
      expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1));
    });

    for (let version = 0; version <= migrations.length; version += 1) {
      it(`brings a database of version ${version} up to date, and it works`, async () => {
        const { first } = await openEmpty();
        if (version > 0) await migrate(first, version);
        await migrate(first);
        const store = sqlStore(first, () => 'all');
        await placeAll(store, [{ key: 'one', story: 's1' }]);
        expect((await store.searchArticles({ q: 'clean', limit: 1 })).items).toHaveLength(1);
      });
    }

    it('keeps what is stored, however often it runs', async () => {
      const { first } = await openEmpty();
      await migrate(first);
      const store = sqlStore(first, () => 'all');
      await store.receive([item('one')], 1);
      await migrate(first);
      expect((await store.stats(1)).articles).toMatchObject({ ready: 1 });
    });

    it('runs once when several processes start together', async () => {
      const { first, second } = await openEmpty();
      await Promise.all([migrate(first), migrate(second), migrate(first)]);
      const { rows } = await sql<{ version: number }>`
        select version from schema_migrations order by version`.execute(second.reader.kysely);
      expect(rows.map(({ version }) => Number(version))).toEqual(
        migrations.map(({ version }) => version),
      );
    });

    it('refuses a database that a newer program made', async () => {
      const { first } = await openEmpty();
      await migrate(first);
      await first.write(({ kysely }) =>
        sql`insert into schema_migrations (version, name) values (99, 'future')`.execute(kysely),
      );
      await expect(migrate(first)).rejects.toMatchObject({ name: 'StoreError', kind: 'newer' });
    });
  });
}
