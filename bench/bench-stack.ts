/** The built product on a store of the wished kind, and what it uses. */
import { startPostgres } from '../packages/store/test/postgres-server.ts';
import { newDataDir, removeDataDir, type Stack, startStack } from '../test/stack.ts';
import { type ProcessUse, processUse } from './processes.ts';
import type { Row } from './row.ts';

/** The tests' server saves itself the disk; here it is a part of what is measured. */
const durable = ['fsync=on', 'full_page_writes=on'];

export type StoreKind = 'sqlite' | 'postgres';

export interface BenchStack {
  readonly stack: Stack;
  /** From the start of the launcher to the worker's readiness, restored articles included. */
  readonly readyMilliseconds: number;
  use(): ProcessUse[];
}

/** A place for a store: a data folder, and the URL of a database of its own on Postgres. */
export interface StorePlace {
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
}

/** Runs `work` beside an empty place of the kind, and clears it away. */
export async function withPlace<T>(
  kind: StoreKind,
  work: (place: StorePlace) => Promise<T>,
): Promise<T> {
  const dataDir = newDataDir();
  const server = kind === 'postgres' ? await startPostgres({ settings: durable }) : null;
  try {
    return await work({ dataDir, databaseUrl: await server?.createDatabase() });
  } finally {
    await server?.stop();
    removeDataDir(dataDir);
  }
}

/** Runs `work` beside the product, and stops it. */
export async function withStack<T>(
  { dataDir, databaseUrl }: StorePlace,
  work: (running: BenchStack) => Promise<T>,
): Promise<T> {
  const env = {
    LOG_LEVEL: 'warn',
    ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
  };
  const begin = performance.now();
  const stack = await startStack({ dataDir, env });
  const readyMilliseconds = performance.now() - begin;
  try {
    // Postgres is a child of this process, not of the launcher.
    return await work({ stack, readyMilliseconds, use: () => processUse([process.pid]) });
  } finally {
    await stack.stop();
  }
}

/** Memory of each process, and the processor time that each spent per article. */
export function useRows(
  before: readonly ProcessUse[],
  after: readonly ProcessUse[],
  articles: number,
): Row[] {
  return after.flatMap(({ name, residentBytes, processorSeconds }): Row[] => {
    const earlier = before.find((one) => one.name === name)?.processorSeconds ?? 0;
    const memory: Row = { name: `${name}: memory`, value: residentBytes / 1e6, unit: 'MB' };
    if (processorSeconds === null || name === 'launcher' || name === 'dashboard') return [memory];
    const spent = ((processorSeconds - earlier) * 1_000) / articles;
    return [{ name: `${name}: processor time per article`, value: spent, unit: 'ms' }, memory];
  });
}
