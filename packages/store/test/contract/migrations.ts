import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../src/database.ts';
import { migrations, newestVersion } from '../../src/migrations/all.ts';
import { migrate } from '../../src/migrations/migrate.ts';
import { sqlStore } from '../../src/sql-store.ts';
import { item, placeAll } from '../fixtures.ts';
import type { ContractDriver } from '../store-contract.ts';
import { fillOldSchema, readOldSchema } from './old-schema.ts';

/** What each version found when it was new: nothing, then every version before it. */
const earlierVersions = [0, ...migrations.map(({ version }) => version).slice(0, -1)];

const appliedTo = async ({ reader }: Database): Promise<number[]> => {
  const { rows } = await sql<{ version: number }>`
    select version from schema_migrations order by version`.execute(reader.kysely);
  return rows.map(({ version }) => Number(version));
};

export function migrationContract({ openEmpty }: ContractDriver): void {
  describe('migrating', () => {
    const versions = migrations.map(({ version }) => version);

    it('numbers its steps in the order in which they run', () => {
      expect(versions).toEqual([...new Set(versions)].sort((one, other) => one - other));
      expect(versions[0]).toBe(1);
    });

    for (const version of earlierVersions) {
      it(`brings a database of version ${version} up to date with all that it holds`, async () => {
        const { first } = await openEmpty();
        if (version > 0) {
          await migrate(first, version);
          await fillOldSchema(first);
        }
        await migrate(first);
        if (version > 0) await readOldSchema(first);
        const store = sqlStore(first);
        await placeAll(store, [{ key: 'one', story: 's1' }]);
        expect((await store.searchArticles({ q: 'clean', limit: 1 })).items).toHaveLength(1);
        expect(await appliedTo(first)).toEqual(versions);
      });
    }

    it('keeps what is stored, however often it runs', async () => {
      const { first } = await openEmpty();
      await migrate(first);
      const store = sqlStore(first);
      await store.receive([item('one')], 1);
      await migrate(first);
      expect((await store.stats(1)).articles).toMatchObject({ ready: 1 });
    });

    it('runs once when several processes start together, also from an earlier version', async () => {
      const { first, second } = await openEmpty();
      await migrate(first, 1);
      await fillOldSchema(first);
      await Promise.all([migrate(first), migrate(second), migrate(first), migrate(second)]);
      expect(await appliedTo(second)).toEqual(versions);
      await readOldSchema(second);
    });

    it('leaves a database as it was when a step fails, and goes on from there', async () => {
      const { first } = await openEmpty();
      await migrate(first, 1);
      await fillOldSchema(first);
      const run = (statement: string) =>
        first.write(({ kysely }) => sql.raw(statement).execute(kysely));
      await run('CREATE TABLE story_words (in_the_way INTEGER)');
      await expect(migrate(first)).rejects.toThrow('story_words');
      expect(await appliedTo(first)).toEqual([1]);
      await run('DROP TABLE story_words');
      await migrate(first);
      await readOldSchema(first);
    });

    it('refuses a database that a newer program made, and says so', async () => {
      const { first } = await openEmpty();
      await migrate(first);
      await first.write(({ kysely }) =>
        sql`insert into schema_migrations (version, name) values (99, 'future')`.execute(kysely),
      );
      await expect(migrate(first)).rejects.toMatchObject({
        name: 'StoreError',
        kind: 'newer',
        message: expect.stringContaining(`version 99, this program knows ${newestVersion}`),
      });
    });
  });
}
