/** The arithmetic of `npm run scale`, on unit costs that are easy to follow in the head. */
import { describe, expect, it } from 'vitest';
import { type Assumptions, loadAt, type UnitCosts, windowThatFits } from '../bench/scale/model.ts';

const units: UnitCosts = {
  measuredActive: 1_000,
  heapBytesPerActive: 10_000,
  growthExponent: 0,
  bytesActive: 20_000,
  bytesClosed: 15_000,
  bytesWithoutText: 5_000,
  restoreMilliseconds: 1,
  extractMilliseconds: 10,
  apiMilliseconds: 1,
  ownerMilliseconds: 2,
  redisMilliseconds: 1,
  bytesPerJob: 1_000,
  bytesPerClient: 10_000,
  baseBytes: 1e9,
};
const given: Assumptions = {
  windowDays: 10,
  partitions: 1,
  largestShare: 0.5,
  peak: 1,
  pageShare: 0.5,
  clients: 100,
  maxQueueDepth: 1_000,
  keepTextDays: 30,
  keepDays: 90,
  residentPerHeap: 2,
  ownerHeapBytes: 10e9,
  diskBytes: 100e9,
  pricePerCore: 10,
  pricePerGigabyteMemory: 1,
  pricePerGigabyteDisk: 0.1,
};
const oneASecond = 86_400;

describe('the load at a rate of articles', () => {
  it('is what its units add up to', () => {
    const load = loadAt(oneASecond, units, given);
    expect(load.active).toBe(864_000);
    expect(load.ownerHeapBytes).toBe(8.64e9);
    expect(load.memoryBytes).toBe(1e9 + 2 * 8.64e9 + 1e6 + 1e6);
    expect(load.cores.extract).toBeCloseTo(0.005);
    expect(load.cores.all).toBeCloseTo(0.001 + 0.005 + 0.002 + 0.001);
    expect(load.diskBytes).toBe(oneASecond * (10 * 20_000 + 20 * 15_000 + 60 * 5_000));
    expect(load.restoreSeconds).toBe(864);
  });

  it('names what is used up first', () => {
    const names = loadAt(oneASecond, units, given).limits.map(({ name }) => name);
    expect(names[0]).toBe("owner's memory");
    expect(windowThatFits(oneASecond, units, given)).toBeCloseTo(8e9 / 8.64e8);
    const small = { ...given, diskBytes: 1e9 };
    expect(loadAt(oneASecond, units, small).limits[0]?.name).toBe('disk');
  });

  it('is shared out among partitions, which pay for what they hold', () => {
    const divided = { ...given, partitions: 2 };
    const [one, two] = [given, divided].map((how) => loadAt(oneASecond, units, how));
    expect(two?.ownerHeapBytes).toBe((one?.ownerHeapBytes ?? 0) / 2);
    expect(two?.cores.owner).toBeCloseTo(0.001);
    expect(two?.cores.all).toBeCloseTo(one?.cores.all ?? 0);
    expect(two?.pricePerPartition).toBeCloseTo((one?.pricePerPartition ?? 0) / 2);
  });

  it('has ordered work that grows with what is active, from where it was measured', () => {
    const growing = { ...units, growthExponent: 0.5 };
    const owner = (days: number): number =>
      loadAt(1_000, growing, { ...given, windowDays: days }).cores.owner;
    expect(owner(4)).toBeCloseTo(2 * owner(1));
    expect(owner(0.5)).toBe(owner(1));
  });
});
