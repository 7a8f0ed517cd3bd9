import { describe, expect, it } from 'vitest';
import { chunks } from './chunks.ts';

async function* from<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function gather<T>(source: AsyncIterable<T[]>): Promise<T[][]> {
  const found: T[][] = [];
  for await (const chunk of source) found.push(chunk);
  return found;
}

const limits = { maxItems: 3, maxWeight: 100, idleMilliseconds: null };

describe('chunks', () => {
  it('closes a chunk when it has enough items', async () => {
    const found = await gather(chunks(from([1, 2, 3, 4, 5, 6, 7]), () => 1, limits));
    expect(found).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
  });

  it('closes a chunk when it weighs enough', async () => {
    const found = await gather(chunks(from([60, 60, 10, 100, 1]), (item) => item, limits));
    expect(found).toEqual([[60, 60], [10, 100], [1]]);
  });

  it('hands out what it has when no more comes for a while', async () => {
    let release = (): void => undefined;
    const later = new Promise<void>((resolve) => {
      release = resolve;
    });
    async function* trickle(): AsyncGenerator<number> {
      yield 1;
      await later;
      yield 2;
    }
    const source = chunks(trickle(), () => 1, { ...limits, idleMilliseconds: 5 });
    expect(await source.next()).toEqual({ done: false, value: [1] });
    release();
    expect(await source.next()).toEqual({ done: false, value: [2] });
    expect(await source.next()).toEqual({ done: true, value: undefined });
  });

  it('passes on what breaks its source, after the chunks before', async () => {
    async function* broken(): AsyncGenerator<number> {
      yield* [1, 2, 3];
      throw new Error('cut off');
    }
    const source = chunks(broken(), () => 1, limits);
    expect(await source.next()).toEqual({ done: false, value: [1, 2, 3] });
    await expect(source.next()).rejects.toThrow('cut off');
  });
});
