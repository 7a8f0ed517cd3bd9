import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isOlder } from '@tributary/queue/server';
import { type Finding, fail, ok, warn } from './finding.ts';

const minimumNode = '20.19.0';
const scarceBytes = 2 * 1_073_741_824;
const noBytes = 256 * 1_048_576;

export const checkNode = (version = process.versions.node): Finding =>
  isOlder(version, minimumNode)
    ? fail('node', `version ${version}`, `install Node ${minimumNode} or newer`)
    : ok('node', `version ${version}`);

/** Room on the volume of the data folder, which holds database, queue and logs. */
export async function checkDisk(dataDir: string): Promise<Finding> {
  let folder = dataDir;
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  const { bavail, bsize, blocks } = await statfs(folder);
  const free = bavail * bsize;
  const share = Math.round((100 * bavail) / Math.max(1, blocks));
  const found = `${(free / 1_073_741_824).toFixed(1)} GB (${share} %) free at ${dataDir}`;
  const fix =
    'free space on this volume, point DATA_DIR at a larger one, or keep less: KEEP_TEXT_DAYS, KEEP_ARTICLES_DAYS';
  if (free < noBytes) return fail('disk', found, fix);
  return free < scarceBytes ? warn('disk', found, fix) : ok('disk', found);
}
