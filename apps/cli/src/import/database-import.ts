import { restoreStore, type StoreOptions } from '@tributary/store';
import type { CommandContext } from '../command.ts';
import { fileLines, type ReadOptions } from '../file-lines.ts';

/**
 * The lines of a file and whether they are an export of a database, which the first one says. Of
 * standard input nothing is lost by looking: the lines begin with the first one in any case.
 */
export async function peekExport(
  path: string,
  options: ReadOptions,
): Promise<{ lines: AsyncGenerator<string>; isExport: boolean }> {
  const rest = fileLines(path, options);
  const first = await rest.next();
  async function* lines(): AsyncGenerator<string> {
    if (first.done) return;
    yield first.value;
    yield* rest;
  }
  return { lines: lines(), isExport: !first.done && isHead(first.value) };
}

const isHead = (line: string): boolean => /^\{"format":"tributary-export"/.test(line);

/** Takes an export into an empty database. */
export async function importDatabase(
  lines: AsyncGenerator<string>,
  database: StoreOptions,
  { standardOutput }: CommandContext,
): Promise<number> {
  const { place, articles } = await restoreStore({
    ...database,
    from: { lines },
    force: false,
    now: Date.now(),
  });
  standardOutput.write(`imported ${articles.toLocaleString('en-GB')} articles into ${place}\n`);
  return 0;
}
