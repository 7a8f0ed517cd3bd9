/**
 * A disk that can be filled up. As root a small tmpfs; otherwise a quota stand-in: the limit on the
 * size of files (RLIMIT_FSIZE), set for the running processes from outside.
 */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const ballastName = '.ballast';
const chunk = Buffer.alloc(1_048_576, 1);

export interface Volume {
  readonly folder: string;
  /** Nothing more can be written until `free`. Called again and again while it lasts. */
  fill(writers: readonly number[]): void;
  free(writers: readonly number[]): void;
  remove(): void;
}

/** A volume of its own at `folder`, so many megabytes large. */
export function newVolume(folder: string, megabytes: number): Volume {
  mkdirSync(folder, { recursive: true });
  return process.getuid?.() === 0 ? tmpfs(folder, megabytes) : fileSizeLimit(folder);
}

function tmpfs(folder: string, megabytes: number): Volume {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tributary', folder]);
  const ballast = join(folder, ballastName);
  return {
    folder,
    fill: () => {
      const file = openSync(ballast, 'a');
      try {
        for (let size = chunk.length; size >= 4_096; ) {
          try {
            writeSync(file, chunk, 0, size);
          } catch (error) {
            if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
            size /= 2;
          }
        }
      } finally {
        closeSync(file);
      }
    },
    free: () => rmSync(ballast, { force: true }),
    remove: () => {
      execFileSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function fileSizeLimit(folder: string): Volume {
  const limit = (pid: number, bytes: string): void => {
    try {
      execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`], { stdio: 'ignore' });
    } catch {
      // It ended meanwhile, or its successor never had the limit.
    }
  };
  return {
    folder,
    fill: (writers) => {
      for (const pid of writers) limit(pid, '4096');
    },
    free: (writers) => {
      for (const pid of writers) limit(pid, 'unlimited');
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
