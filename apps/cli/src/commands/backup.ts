import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Command, CommandContext } from '../command.ts';
import { databaseHelp, databaseOf, withStore } from '../database.ts';
import { onePath } from '../one-path.ts';

export const backupCommand: Command = {
  help: `
Usage: tributary backup FILE [--database URL]

Copies the whole database into FILE as it stands at one moment, while API and workers go on. A SQLite
database becomes a SQLite file without its free pages; Postgres becomes an export, gzipped, read from
one snapshot. FILE must not exist yet, and appears only when it is whole. Put it back with
"tributary restore FILE".

${databaseHelp}
`,
  run,
};

async function run(args: readonly string[], context: CommandContext): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { database: { type: 'string' } },
  });
  const path = resolve(onePath(positionals));
  await withStore(databaseOf(context, values.database), (store) => store.backup(path));
  const megabytes = (statSync(path).size / 1_048_576).toFixed(1);
  context.standardOutput.write(`backed up to ${path}, ${megabytes} MB\n`);
  return 0;
}
