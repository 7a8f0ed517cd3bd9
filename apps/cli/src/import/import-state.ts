/**
 * How far an import came, so that one that was interrupted goes on where it stopped. One small
 * file per (content of the file, API) in the user's cache folder; gone once the import is complete.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { emptyTally, type Tally } from './tally.ts';

export interface ImportState {
  /** Every article up to this line has been answered for. */
  readonly line: number;
  readonly tally: Tally;
}

export class ImportStateFile {
  readonly #path: string;

  private constructor(path: string) {
    this.#path = path;
  }

  /** Reads the whole file once for its digest. */
  static async open(
    file: string,
    api: string,
    environment: Readonly<Record<string, string | undefined>>,
  ): Promise<ImportStateFile> {
    const hash = createHash('sha256').update(`${api}\n`);
    await pipeline(createReadStream(file), hash);
    const cache = environment.XDG_CACHE_HOME || join(environment.HOME || homedir(), '.cache');
    return new ImportStateFile(
      join(cache, 'tributary', 'imports', `${hash.digest('hex').slice(0, 32)}.json`),
    );
  }

  /** Where the last run stopped; null when there is none, or its file is damaged. */
  async read(): Promise<ImportState | null> {
    try {
      const { line, tally } = JSON.parse(await readFile(this.#path, 'utf8'));
      return Number.isInteger(line) ? { line, tally: { ...emptyTally, ...tally } } : null;
    } catch (error) {
      if (error instanceof SyntaxError || (error as { code?: string }).code === 'ENOENT')
        return null;
      throw error;
    }
  }

  /** In one piece: a crash leaves the old state or the new one. */
  async write(state: ImportState): Promise<void> {
    await mkdir(dirname(this.#path), { recursive: true });
    const draft = `${this.#path}.${process.pid}`;
    await writeFile(draft, JSON.stringify(state));
    await rename(draft, this.#path);
  }

  async remove(): Promise<void> {
    await rm(this.#path, { force: true });
  }
}
