// Which partitions this worker works.
//
// Idea: every partition has a row in the store from its first article on, and every worker says now
// and then that it is there. Each worker takes free partitions up to its share, which is partitions
// divided by workers, rounded up; one that has more gives one back. Nobody assigns anything.
// Invariant: none of its own. The lease with its fencing number alone decides who may commit; what
// is counted here is old by up to one look, and only makes the spread uneven for a moment.
import { setTimeout as sleep } from 'node:timers/promises';
import type { PartitionRow } from '@tributary/store';
import type { Engine } from './decide-batch.ts';
import { Owner, type OwnerParts, type OwnerState } from './owner.ts';

/** Looks in one lease. */
const looksPerLease = 5;
/** Leases after which a worker that has its share takes what nobody else takes. */
const patienceLeases = 2;

export class Ownership {
  readonly #parts: Omit<OwnerParts, 'partition'>;
  readonly #closing = new AbortController();
  readonly #owners = new Map<string, Owner>();
  readonly #freeSince = new Map<string, number>();
  readonly #running: Promise<void>;
  #rows: readonly PartitionRow[] = [];
  #workers = 1;

  constructor(parts: Omit<OwnerParts, 'partition'>) {
    this.#parts = parts;
    this.#running = this.#run();
  }

  /** `owner` as soon as it works one partition; `loading` while it loads any. */
  get state(): OwnerState {
    if (this.#closing.signal.aborted) return 'closed';
    const states = [...this.#owners.values()].map(({ state }) => state);
    return states.find((state) => state === 'loading') ?? states.find(isOwner) ?? 'standby';
  }

  /** What it owns, by name. */
  get partitions(): string[] {
    return [...this.#owners].filter(([, owner]) => isOwner(owner.state)).map(([name]) => name);
  }

  /** The engine of a partition while this worker owns it. */
  engine(partition: string): Engine | null {
    return this.#owners.get(partition)?.engine ?? null;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#running;
    await Promise.all([...this.#owners.values()].map((owner) => owner.close()));
  }

  async #run(): Promise<void> {
    const { leaseMilliseconds, log } = this.#parts;
    const { signal } = this.#closing;
    while (!signal.aborted) {
      try {
        await this.#look();
      } catch (error) {
        log.warn({ err: error }, 'could not look for partitions; the next look tries again');
      }
      await sleep(leaseMilliseconds / looksPerLease, undefined, { signal }).catch(() => {});
    }
  }

  async #look(): Promise<void> {
    const { store, name, leaseMilliseconds, now } = this.#parts;
    this.#rows = await store.partitions();
    // With one partition there is nothing to share.
    this.#workers = this.#rows.length > 1 ? await store.greet(name, leaseMilliseconds, now()) : 1;
    const names = new Set(this.#rows.map(({ partition }) => partition));
    for (const row of this.#rows) {
      if (!this.#isFree(row)) this.#freeSince.delete(row.partition);
      else if (!this.#freeSince.has(row.partition)) this.#freeSince.set(row.partition, now());
      if (!this.#owners.has(row.partition) && !this.#closing.signal.aborted) this.#add(row);
    }
    for (const [partition, owner] of this.#owners) {
      if (names.has(partition)) continue;
      this.#owners.delete(partition); // its articles went to other partitions
      await owner.close();
    }
    if (this.#held() > this.#share()) this.#giveBackSmallest();
  }

  #add({ partition }: PartitionRow): void {
    const mayStrive = (): boolean => this.#mayStrive(partition);
    this.#owners.set(partition, new Owner({ ...this.#parts, partition, mayStrive }));
  }

  #mayStrive(partition: string): boolean {
    const { leaseMilliseconds, now } = this.#parts;
    const row = this.#rows.find((one) => one.partition === partition);
    if (row === undefined || !this.#isFree(row)) return false;
    if (this.#held() < this.#share()) return true;
    const since = this.#freeSince.get(partition) ?? now();
    return now() - since > patienceLeases * leaseMilliseconds;
  }

  #isFree({ owner, expiresAt }: PartitionRow): boolean {
    return owner === null || owner === this.#parts.name || expiresAt <= this.#parts.now();
  }

  #held(): number {
    return [...this.#owners.values()].filter(({ strives }) => strives).length;
  }

  #share(): number {
    return Math.ceil(this.#rows.length / this.#workers);
  }

  #giveBackSmallest(): void {
    const size = (owner: Owner): number => owner.engine?.size.articles ?? Number.POSITIVE_INFINITY;
    const [smallest] = [...this.#owners.values()]
      .filter(({ state }) => isOwner(state))
      .sort((one, other) => size(one) - size(other));
    smallest?.giveBack();
  }
}

const isOwner = (state: OwnerState): boolean => state === 'owner';
