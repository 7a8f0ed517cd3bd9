import { type Kysely, sql } from 'kysely';
import type { Database } from '../database.ts';
import { StoreError } from '../errors.ts';
import type { Tables } from '../tables.ts';
import { migrations } from './all.ts';

interface MigrationTable {
  version: number;
  name: string;
}

/**
 * Brings the schema to version `upTo` (the newest by default) in one transaction under the
 * database's lock, so that several processes may start at once. Forward only: a database that is
 * newer than this program is refused.
 */
export async function migrate(database: Database, upTo = migrations.length): Promise<void> {
  await database.write(async ({ kysely }) => {
    await database.flavor.lockSchema(kysely);
    const schema = kysely as unknown as Kysely<Tables & { schema_migrations: MigrationTable }>;
    await sql`CREATE TABLE IF NOT EXISTS schema_migrations (
      version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT DEFAULT CURRENT_TIMESTAMP
    )`.execute(schema);
    const applied = await schema
      .selectFrom('schema_migrations')
      .select((row) => row.fn.max('version').as('version'))
      .executeTakeFirstOrThrow();
    const current = Number(applied.version ?? 0);
    if (current > migrations.length) {
      throw new StoreError(
        'newer',
        `The database has schema version ${current}, this program knows ${migrations.length}. ` +
          'Run the newer program, or point DATABASE_URL or DATA_DIR at another database.',
      );
    }
    for (const migration of migrations.slice(current, upTo)) {
      for (const statement of migration.statements(database.flavor)) {
        await sql.raw(statement).execute(schema);
      }
      await schema
        .insertInto('schema_migrations')
        .values({ version: migration.version, name: migration.name })
        .execute();
    }
  });
}
