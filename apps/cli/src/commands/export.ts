import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import type { Command, CommandContext } from '../command.ts';
import { databaseHelp, databaseOf, withStore } from '../database.ts';
import { onePath } from '../one-path.ts';

export const exportCommand: Command = {
  help: `
Usage: tributary export FILE|- [--database URL]

Writes everything that the database holds, as it stands at one moment, as lines of JSON; gzipped when
FILE ends in ".gz". The same content gives the same bytes from SQLite and from Postgres, and
"tributary import FILE" takes it into either.

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
  const path = onePath(positionals);
  return withStore(databaseOf(context, values.database), async (store) => {
    let rows = -1; // the head is no row
    async function* pieces(): AsyncGenerator<string> {
      let text = '';
      for await (const line of store.exportAll()) {
        rows += 1;
        text += `${line}\n`;
        if (text.length < 65_536) continue;
        yield text;
        text = '';
      }
      yield text;
    }
    const content = Readable.from(pieces());
    if (path === '-') {
      await pipeline(content, context.standardOutput as Writable, { end: false });
    } else {
      await writeWhole(content, path);
    }
    context.standardError.write(`exported ${rows.toLocaleString('en-GB')} rows\n`);
    return 0;
  });
}

/** Under its name only when it is whole. */
async function writeWhole(content: Readable, path: string): Promise<void> {
  const part = `${path}.part`;
  try {
    const file = createWriteStream(part);
    if (path.endsWith('.gz')) await pipeline(content, createGzip(), file);
    else await pipeline(content, file);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
