import { type Kysely, sql } from 'kysely';
import type { Database } from '../database.ts';
import { StoreError } from '../errors.ts';
import type { Tables } from '../tables.ts';
import { migrations, newestVersion } from './all.ts';

interface MigrationTable {
  version: number;
  name: string;
}

/**
 * Brings the schema to version `upTo` (the newest by default) in one transaction under the
 * database's lock, so that several processes may start at once. Forward only: what was applied is
 * known step by step, and a database with a step that this program does not know is refused.
 */
export async function migrate(database: Database, upTo = newestVersion): Promise<void> {
  await database.write(async ({ kysely }) => {
    await database.flavor.lockSchema(kysely);
    const schema = kysely as unknown as Kysely<Tables & { schema_migrations: MigrationTable }>;
    await sql`CREATE TABLE IF NOT EXISTS schema_migrations (
      version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT DEFAULT CURRENT_TIMESTAMP
    )`.execute(schema);
    const rows = await schema.selectFrom('schema_migrations').select('version').execute();
    const applied = new Set(rows.map(({ version }) => Number(version)));
    refuseNewer(applied);
    for (const migration of migrations) {
      if (applied.has(migration.version) || migration.version > upTo) continue;
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

function refuseNewer(applied: ReadonlySet<number>): void {
  const known = new Set(migrations.map(({ version }) => version));
  const unknown = [...applied].filter((version) => !known.has(version));
  if (unknown.length === 0) return;
  throw new StoreError(
    'newer',
    `The database has schema version ${Math.max(...unknown)}, this program knows ${newestVersion}. ` +
      'Run the newer program, or point DATABASE_URL or DATA_DIR at another database.',
  );
}
