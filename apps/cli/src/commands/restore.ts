import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isSqliteFile, restoreStore } from '@tributary/store';
import type { Command, CommandContext } from '../command.ts';
import { databaseHelp, databaseOf } from '../database.ts';
import { fileLines } from '../file-lines.ts';
import { onePath } from '../one-path.ts';

export const restoreCommand: Command = {
  help: `
Usage: tributary restore FILE [--force] [--database URL]

Puts a backup in the place of the database: a file of "tributary backup" or of "tributary export",
whichever database it came from. The backup is checked first; a damaged one changes nothing. Refused
while a worker owns the database or any other process has it open, and, without --force, when it holds
articles. A SQLite file that is replaced stays beside the new one as "….before-restore".

Then start API and workers again: what was accepted and not yet placed at the time of the backup is
queued again by itself.

  --force         replaces a database that holds articles
${databaseHelp}
`,
  run,
};

async function run(args: readonly string[], context: CommandContext): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { database: { type: 'string' }, force: { type: 'boolean', default: false } },
  });
  const path = resolve(onePath(positionals));
  const { place, former, articles } = await restoreStore({
    ...databaseOf(context, values.database),
    from: isSqliteFile(path) ? { sqliteFile: path } : { lines: fileLines(path) },
    force: values.force,
    now: Date.now(),
  });
  const out = context.standardOutput;
  out.write(`restored ${articles.toLocaleString('en-GB')} articles to ${place}\n`);
  if (former !== null) out.write(`what was there before is now ${former}\n`);
  return 0;
}
