import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readArticleFile } from '../article-file.ts';
import { BadLines, type GoodLine } from '../bad-lines.ts';
import { type Command, type CommandContext, UsageError } from '../command.ts';
import { databaseOf } from '../database.ts';
import { sendChunk } from '../import/article-sender.ts';
import { chunksOf, defaultBounds } from '../import/chunks.ts';
import { importDatabase, peekExport } from '../import/database-import.ts';
import { ImportStateFile } from '../import/import-state.ts';
import { emptyTally, sentCount, summaryOf, type Tally, withOutcomes } from '../import/tally.ts';
import { showProgress } from '../progress.ts';

const defaultApi = 'http://127.0.0.1:4400';

export const importCommand: Command = {
  help: `
Usage: tributary import FILE [--api URL] [--key KEY] [--restart] [--patience SECONDS]
       tributary import EXPORT [--database URL]

Sends the articles of FILE (NDJSON, also gzipped; "-" for standard input) to a running Tributary,
in the file's order. The file's "id" becomes the article's external id.

  --api URL           address of the API (default: API_URL, or ${defaultApi})
  --key KEY           key of scope write, where the API requires one; better in the variable
                      TRIBUTARY_API_KEY, because arguments are visible to other users
  --restart           begin at the first line, also where an earlier run was interrupted
  --patience SECONDS  how long to wait for an API that is away or overloaded (default: 300)

A file that "tributary export" wrote goes into the database itself, which has to be empty: all of it
or nothing, with API and workers stopped.

  --database URL      the database that takes an export (default: DATABASE_URL, or the file in
                      DATA_DIR)

Bad lines and rejected articles are reported on standard error and left out; the exit code is
then 1. An interrupted import goes on where it stopped; sending an article twice changes nothing.
`,
  run,
};

async function run(args: readonly string[], context: CommandContext): Promise<number> {
  const options = parseOptions(args, context);
  const { file, api } = options;
  let bytes = 0;
  const { lines, isExport } = await peekExport(file, {
    standardInput: context.standardInput,
    onBytes: (read) => {
      bytes = read;
    },
  });
  if (isExport) return importDatabase(lines, databaseOf(context, options.database), context);
  const size = file === '-' ? null : (await stat(file)).size;
  const stateFile =
    file === '-' ? null : await ImportStateFile.open(file, api, context.environment);
  const resumed = options.restart ? null : ((await stateFile?.read()) ?? null);

  const progress = showProgress(context, { label: 'Importing', total: size });
  if (resumed) {
    progress.line(
      `going on after line ${resumed.line} of an interrupted import (--restart begins anew)`,
    );
  }
  const badLines = new BadLines((line) => progress.line(line));
  const input = readArticleFile(file, { lines });
  let tally: Tally = resumed?.tally ?? emptyTally;
  try {
    for await (const chunk of chunksOf(
      after(resumed?.line ?? 0, badLines.filter(input)),
      defaultBounds,
    )) {
      const outcomes = await sendChunk(chunk, {
        api,
        key: options.key,
        patience: options.patience * 1000,
        firstPause: 500,
        onWait: (reason, delay) => progress.line(`${reason}; next try in ${delay / 1000} s`),
      });
      outcomes.forEach(({ reason }, i) => {
        if (reason !== null) progress.line(`line ${chunk.lines[i]}: rejected: ${reason}`);
      });
      tally = withOutcomes(tally, outcomes);
      progress.update(bytes, `${sentCount(tally).toLocaleString('en-GB')} articles`);
      await stateFile?.write({ line: chunk.lines.at(-1) ?? 0, tally });
    }
  } finally {
    progress.stop();
  }
  await stateFile?.remove();
  context.standardOutput.write(`${summaryOf(tally, badLines.count)}\n`);
  return tally.rejected + badLines.count > 0 ? 1 : 0;
}

interface ImportOptions {
  readonly database: string | undefined;
  readonly file: string;
  readonly api: string;
  readonly key: string | undefined;
  readonly restart: boolean;
  /** Seconds. */
  readonly patience: number;
}

function parseOptions(args: readonly string[], context: CommandContext): ImportOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      api: { type: 'string' },
      key: { type: 'string' },
      database: { type: 'string' },
      restart: { type: 'boolean', default: false },
      patience: { type: 'string', default: '300' },
    },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) {
    throw new UsageError(`expected one FILE, got ${positionals.length}`);
  }
  const api = values.api ?? context.environment.API_URL ?? defaultApi;
  if (!/^https?:\/\/[^/]/.test(api) || !URL.canParse(api)) {
    throw new UsageError(`--api: expected an http or https URL, got "${api}"`);
  }
  const patience = Number(values.patience);
  if (!(patience >= 0)) {
    throw new UsageError(`--patience: expected seconds, got "${values.patience}"`);
  }
  const key = values.key ?? (context.environment.TRIBUTARY_API_KEY || undefined);
  if (key !== undefined && !/^[\x21-\x7e]+$/.test(key)) {
    throw new UsageError('--key: expected a key of the form trib_…');
  }
  return { file, api, key, restart: values.restart, patience, database: values.database };
}

/** On resuming, the bad lines before `line` are reported and counted again: they still are bad. */
async function* after(line: number, lines: AsyncIterable<GoodLine>): AsyncGenerator<GoodLine> {
  for await (const good of lines) if (good.line > line) yield good;
}
