// Where the output of a started process goes: all of it to a file that is renamed when it has grown,
// what a person should know to the terminal as well.
// @ts-check
import { closeSync, mkdirSync, openSync, renameSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const maximumBytes = 20 * 1_048_576;
const warnLevel = 40;

/**
 * The words for the terminal, or null for what only the file keeps. Lines are pino's JSON or plain.
 *
 * @param {string} line
 * @param {boolean} fromStderr
 */
export const terminalLine = (line, fromStderr) => {
  if (!line.startsWith('{')) return fromStderr ? line : null;
  try {
    const { level, msg, err } = JSON.parse(line);
    if (typeof level !== 'number' || level < warnLevel) return null;
    const reason = err?.message && err.message !== msg ? ` (${err.message})` : '';
    return `${level > warnLevel ? 'error: ' : ''}${msg ?? ''}${reason}`;
  } catch {
    return fromStderr ? line : null;
  }
};

export class ProcessLog {
  #file;
  #descriptor;
  #bytes;

  /** @param {string} dataDir @param {string} name */
  constructor(dataDir, name) {
    mkdirSync(join(dataDir, 'logs'), { recursive: true });
    this.#file = join(dataDir, 'logs', `${name}.log`);
    this.#descriptor = openSync(this.#file, 'a');
    this.#bytes = statSync(this.#file).size;
  }

  /** A full disk costs lines of the log, and nothing else. @param {string} line */
  write(line) {
    try {
      if (this.#bytes > maximumBytes) this.#turn();
      this.#bytes += writeSync(this.#descriptor, `${line}\n`);
    } catch (error) {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error);
      if (code !== 'ENOSPC' && code !== 'EDQUOT' && code !== 'EFBIG') throw error;
    }
  }

  #turn() {
    renameSync(this.#file, `${this.#file}.1`);
    const next = openSync(this.#file, 'a'); // first, so that there always is one to write to
    closeSync(this.#descriptor);
    this.#descriptor = next;
    this.#bytes = 0;
  }
}
