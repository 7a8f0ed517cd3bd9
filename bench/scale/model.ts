/**
 * What a number of articles a day asks for, by arithmetic on measured unit costs.
 *
 * Ordered work grows with the articles active beside it: by the exponent that was measured, from
 * where it was measured. All else grows in proportion. A figure far above what was measured is an
 * extrapolation, and the table is as good as that.
 */
export interface UnitCosts {
  /** Articles active where heap and growth were measured. */
  readonly measuredActive: number;
  readonly heapBytesPerActive: number;
  /** Ordered work per article ~ (active articles) to the power of this. */
  readonly growthExponent: number;
  /** Database bytes per article: while active, in a closed story, without its text. */
  readonly bytesActive: number;
  readonly bytesClosed: number;
  readonly bytesWithoutText: number;
  readonly restoreMilliseconds: number;
  readonly extractMilliseconds: number;
  readonly apiMilliseconds: number;
  /** Decision and commit, at some `measuredActive` active articles. */
  readonly ownerMilliseconds: number;
  readonly redisMilliseconds: number;
  readonly bytesPerJob: number;
  readonly bytesPerClient: number;
  /** Memory of all processes without articles. */
  readonly baseBytes: number;
}

export interface Assumptions {
  readonly windowDays: number;
  /** Partitions, and the share of the articles that the largest has. */
  readonly partitions: number;
  readonly largestShare: number;
  /** The busiest minutes over the mean. */
  readonly peak: number;
  /** Articles that come as pages. */
  readonly pageShare: number;
  readonly clients: number;
  readonly maxQueueDepth: number;
  readonly keepTextDays: number;
  readonly keepDays: number;
  /** Memory of a process at work over its live heap: garbage waits for its collection. */
  readonly residentPerHeap: number;
  /** Heap of one owner, and disk, that the operator has. */
  readonly ownerHeapBytes: number;
  readonly diskBytes: number;
  /** Example prices of a month. */
  readonly pricePerCore: number;
  readonly pricePerGigabyteMemory: number;
  readonly pricePerGigabyteDisk: number;
}

/** Of a core, so that a queue can shrink again; of a heap, so that collections stay short. */
const usableShare = 0.8;
export const gigabyte = 1e9;
const secondsPerDay = 86_400;

export interface Load {
  readonly articlesPerDay: number;
  readonly perSecondAtPeak: number;
  readonly active: number;
  /** Heap of the largest owner. */
  readonly ownerHeapBytes: number;
  readonly memoryBytes: number;
  /** Cores in use at the peak. */
  readonly cores: {
    readonly api: number;
    readonly extract: number;
    /** Of the largest partition: one thread, so 1 is all there is. */
    readonly owner: number;
    readonly all: number;
  };
  readonly diskBytesPerDay: number;
  /** Once everything has reached its age. */
  readonly diskBytes: number;
  readonly queueBytes: number;
  readonly restoreSeconds: number;
  readonly pricePerPartition: number;
  /** Use over what there is, the tightest first. */
  readonly limits: readonly { readonly name: Limit; readonly share: number }[];
}

export type Limit = "owner's memory" | "owner's core" | 'disk' | "API's core";

export function loadAt(articlesPerDay: number, units: UnitCosts, given: Assumptions): Load {
  const perSecondAtPeak = (articlesPerDay * given.peak) / secondsPerDay;
  const cores = (milliseconds: number): number => (perSecondAtPeak * milliseconds) / 1_000;
  const active = articlesPerDay * given.windowDays;
  const largest = given.partitions === 1 ? 1 : given.largestShare;
  const ordered = (articles: number): number =>
    units.ownerMilliseconds * Math.max(1, articles / units.measuredActive) ** units.growthExponent;

  const owner = cores(ordered(active * largest)) * largest;
  const others = given.partitions - 1;
  const otherShare = others === 0 ? 0 : (1 - largest) / others;
  const owners = owner + others * otherShare * cores(ordered(active * otherShare));
  const api = cores(units.apiMilliseconds);
  const extract = cores(units.extractMilliseconds) * given.pageShare;
  const all = api + extract + owners + cores(units.redisMilliseconds);

  const ownerHeapBytes = active * largest * units.heapBytesPerActive;
  const queueBytes = given.maxQueueDepth * units.bytesPerJob;
  const memoryBytes =
    units.baseBytes +
    active * units.heapBytesPerActive * given.residentPerHeap +
    given.clients * units.bytesPerClient +
    queueBytes;

  const withText = Math.max(0, given.keepTextDays - given.windowDays);
  const withoutText = Math.max(0, given.keepDays - given.windowDays - withText);
  const diskBytes =
    articlesPerDay *
    (given.windowDays * units.bytesActive +
      withText * units.bytesClosed +
      withoutText * units.bytesWithoutText);

  const price =
    all * given.pricePerCore +
    (memoryBytes / gigabyte) * given.pricePerGigabyteMemory +
    (diskBytes / gigabyte) * given.pricePerGigabyteDisk;
  const limits: { name: Limit; share: number }[] = [
    { name: "owner's memory", share: ownerHeapBytes / (given.ownerHeapBytes * usableShare) },
    { name: "owner's core", share: owner / usableShare },
    { name: 'disk', share: diskBytes / given.diskBytes },
    { name: "API's core", share: api / usableShare },
  ];
  return {
    articlesPerDay,
    perSecondAtPeak,
    active,
    ownerHeapBytes,
    memoryBytes,
    cores: { api, extract, owner, all },
    diskBytesPerDay: articlesPerDay * units.bytesClosed,
    diskBytes,
    queueBytes,
    restoreSeconds: (active * largest * units.restoreMilliseconds) / 1_000,
    pricePerPartition: price / given.partitions,
    limits: limits.sort((one, other) => other.share - one.share),
  };
}

/** The longest window, in days, with which the largest owner's heap holds what is active. */
export const windowThatFits = (
  articlesPerDay: number,
  units: UnitCosts,
  given: Assumptions,
): number => {
  const largest = given.partitions === 1 ? 1 : given.largestShare;
  const usable = given.ownerHeapBytes * usableShare;
  return usable / (articlesPerDay * largest * units.heapBytesPerActive);
};
