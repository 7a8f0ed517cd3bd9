/** What can go wrong, and how it is made to. Each resolves when the fault itself is over. */
import { setTimeout as sleep } from 'node:timers/promises';
import { askRedis } from '../../packages/queue/server/index.mjs';
import { kill, type ProcessName, type Product } from './product.ts';

export interface Timing {
  /** How long someone else holds the database. */
  readonly lockSeconds: number;
  /** How long the disk stays full. */
  readonly fullSeconds: number;
  readonly leaseSeconds: number;
}

type Fault = (product: Product, random: () => number, timing: Timing) => Promise<void>;

const refillMilliseconds = 100;
const pollMilliseconds = 50;

const killOne =
  (name: ProcessName): Fault =>
  async (product, random) => {
    const pids = product.pids(name);
    const pid = pids[Math.floor(random() * pids.length)];
    if (pid !== undefined) kill(pid, 'SIGKILL');
  };

export const faults = {
  /** One of the workers, whatever it does. */
  worker: killOne('worker'),
  /** The worker that owns the stream. */
  owner: async (product) => {
    const owner = await ownerPid(product);
    if (owner !== null) kill(owner.pid, 'SIGKILL');
  },
  api: killOne('api'),
  redis: killOne('redis'),
  flushall: async ({ stack }) => {
    // A Redis that is down at this moment holds nothing to lose.
    await askRedis(stack.redisUrl, ['FLUSHALL']).catch((error: unknown) => {
      if (!/ECONNREFUSED|ECONNRESET|LOADING|MISCONF|closed/i.test(String(error))) throw error;
    });
  },
  database: (product) => product.crashDatabase(),
  /** Someone else holds the database. */
  locked: async (product, _random, { lockSeconds }) => {
    const release = await product.lock();
    await sleep(lockSeconds * 1_000);
    await release();
  },
  /** No byte more fits on the database's volume. */
  full: async (product, _random, { fullSeconds }) => {
    const until = Date.now() + fullSeconds * 1_000;
    const writers = (): number[] => [...product.pids('api'), ...product.pids('worker')];
    while (Date.now() < until) {
      product.volume.fill(writers());
      await sleep(refillMilliseconds);
    }
    product.volume.free(writers());
  },
  /** The owner stands still past its lease, another one takes over, and it wakes up again. */
  frozen: async (product, random, { leaseSeconds }) => {
    const owner = await ownerPid(product);
    if (owner === null) return;
    kill(owner.pid, 'SIGSTOP');
    try {
      // One that stands still inside a write to a SQLite file keeps everybody from it: no standby
      // can take over before it wakes up.
      const until = Date.now() + (leaseSeconds + 3) * 1_000;
      const others = product.workerUrls.filter((url) => url !== owner.url);
      while (Date.now() < until && !(await anyOwns(others, owner.partitions)))
        await sleep(pollMilliseconds);
      await sleep(random() * 500);
    } finally {
      kill(owner.pid, 'SIGCONT');
    }
  },
} as const satisfies Record<string, Fault>;

export type FaultKind = keyof typeof faults;

export const faultKinds = Object.keys(faults) as FaultKind[];

interface WorkerState {
  readonly role: string;
  readonly pid: number;
  readonly partitions: readonly string[];
}

async function stateOf(url: string): Promise<WorkerState | null> {
  const signal = AbortSignal.timeout(3_000);
  const answer = await fetch(`${url}/readyz`, { signal }).catch(() => null);
  return ((await answer?.json().catch(() => null)) ?? null) as WorkerState | null;
}

/** Whether one of the workers has taken one of the partitions. */
async function anyOwns(urls: readonly string[], wanted: readonly string[]): Promise<boolean> {
  const states = await Promise.all(urls.map(stateOf));
  return states.some((state) => state?.partitions.some((partition) => wanted.includes(partition)));
}

interface Owner extends WorkerState {
  readonly url: string;
}

/** Null when nobody owns it at the moment. */
async function ownerPid(product: Product): Promise<Owner | null> {
  for (const url of product.workerUrls) {
    const state = await stateOf(url);
    if (state?.role === 'owner') return { ...state, url };
  }
  return null;
}
