/** What each process of the product uses: resident memory and processor time, as the system says. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface ProcessUse {
  readonly name: string;
  readonly residentBytes: number;
  /** Since its start, user and system together; null where the system does not tell. */
  readonly processorSeconds: number | null;
}

interface Listed {
  readonly pid: number;
  readonly parent: number;
  readonly residentBytes: number;
  readonly command: string;
}

/** Clock ticks per second of /proc: 100 on every Linux that Node runs on. */
const ticksPerSecond = 100;

function listed(): Listed[] {
  const text = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,rss=,args='], {
    encoding: 'utf8',
    maxBuffer: 64 * 1_048_576,
  });
  return text.split('\n').flatMap((line) => {
    const [, pid, parent, kilobytes, command] =
      /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    if (command === undefined) return [];
    const residentBytes = Number(kilobytes) * 1_024;
    return [{ pid: Number(pid), parent: Number(parent), residentBytes, command }];
  });
}

const names: readonly (readonly [RegExp, string])[] = [
  [/apps\/api\/dist/, 'API'],
  [/apps\/worker\/dist/, 'worker'],
  [/apps\/dashboard\/build/, 'dashboard'],
  [/redis-server|valkey-server/, 'Redis'],
  // The program itself: the word alone also stands among the benchmark's own arguments.
  [/^(?:\S*\/)?postgres(?:[:\s]|$)/, 'Postgres'],
  [/scripts\/start\.mjs/, 'launcher'],
];

function processorSeconds(pid: number): number | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
  } catch {
    return null; // no Linux, or the process has ended
  }
}

/** The processes that came from these, themselves included; those of one name are added up. */
export function processUse(roots: readonly number[]): ProcessUse[] {
  const all = listed();
  const family = new Set(roots);
  for (let before = 0; before < family.size; ) {
    before = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  const byName = new Map<string, ProcessUse>();
  for (const { pid, command, residentBytes } of all) {
    const name = names.find(([pattern]) => pattern.test(command))?.[1];
    if (!family.has(pid) || name === undefined) continue;
    const seconds = processorSeconds(pid);
    const known = byName.get(name);
    byName.set(name, {
      name,
      residentBytes: residentBytes + (known?.residentBytes ?? 0),
      processorSeconds: seconds === null ? null : seconds + (known?.processorSeconds ?? 0),
    });
  }
  return [...byName.values()];
}
