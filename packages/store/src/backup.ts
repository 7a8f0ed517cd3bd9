/** A copy of the whole database as one file, made while everything runs. */
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Database } from './database.ts';
import { exportAll } from './transfer.ts';

/**
 * See `Store.backup`. The file appears under its name only when it is whole and on the disk; what a
 * killed run leaves is called `.part`. Throws when the file is there already.
 */
export async function backup(database: Database, path: string): Promise<void> {
  if (existsSync(path)) throw new Error(`The file ${path} exists already; choose another name.`);
  const part = `${path}.part`;
  rmSync(part, { force: true });
  try {
    if (database.copy !== null) await database.copy(part);
    else await writeExport(database, part);
    const file = await open(part, 'r+');
    await file.sync();
    await file.close();
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

const writeExport = (database: Database, path: string): Promise<void> =>
  pipeline(Readable.from(inLines(exportAll(database))), createGzip(), createWriteStream(path));

/** Larger pieces than lines: each costs a turn through the streams. */
async function* inLines(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let text = '';
  for await (const line of lines) {
    text += `${line}\n`;
    if (text.length < 65_536) continue;
    yield text;
    text = '';
  }
  yield text;
}
