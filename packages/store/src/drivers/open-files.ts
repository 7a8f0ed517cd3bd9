import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';

/**
 * Processes other than this one that have the file open, by what Linux tells of each (`/proc`).
 * Elsewhere nothing is known and nobody is named. Other users' processes are seen by root only.
 */
export function processesWithOpen(file: string): string[] {
  if (process.platform !== 'linux') return [];
  const path = realpathSync(file);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => openFiles(pid).includes(path))
    .map((pid) => `process ${pid} (${commandOf(pid)})`);
}

function openFiles(pid: string): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      try {
        return [readlinkSync(`/proc/${pid}/fd/${fd}`)];
      } catch {
        return []; // closed since it was listed
      }
    });
  } catch {
    return []; // ended since, or of another user
  }
}

function commandOf(pid: string): string {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean);
    return words.join(' ').slice(0, 120) || 'unknown';
  } catch {
    return 'unknown';
  }
}
