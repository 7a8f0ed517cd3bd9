import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PostingLists } from './posting-lists.ts';

interface Held {
  readonly slot: number;
  readonly sequence: number;
  readonly keys: Uint32Array;
  readonly range: number;
}

describe('posting lists', () => {
  it('read what a plain list of all articles reads, newest first, after any additions and removals', () => {
    const step = fc.record({
      keys: fc.uniqueArray(fc.nat(40), { maxLength: 12 }),
      sequence: fc.nat(1000),
      remove: fc.option(fc.nat(30), { freq: 2 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const sequences: number[] = [];
        const lists = new PostingLists((slot) => sequences[slot] ?? -1);
        let held: Held[] = [];
        for (const [slot, { keys, sequence, remove }] of steps.entries()) {
          sequences[slot] = sequence * 100 + slot;
          const packed = Uint32Array.from(keys, (key) => Math.imul(key, 0x9e3779b1));
          const range = lists.add(slot, packed);
          held.push({ slot, sequence: sequences[slot] ?? 0, keys: packed, range });
          const gone = remove === null ? undefined : held[remove];
          if (gone !== undefined) {
            if (gone.range >= 0) lists.remove(gone.range, gone.keys.length);
            held = held.filter((one) => one !== gone);
          }
        }
        const slots = new Int32Array(5);
        for (let key = 0; key <= 40; key++) {
          const packed = Math.imul(key, 0x9e3779b1) >>> 0;
          const expected = held
            .filter((one) => one.keys.includes(packed))
            .sort((a, b) => b.sequence - a.sequence)
            .slice(0, 5)
            .map((one) => one.slot);
          expect([...slots.subarray(0, lists.read(packed, slots))]).toEqual(expected);
        }
        for (const { range, keys } of held) {
          if (range >= 0) expect([...lists.keys(range, keys.length)]).toEqual([...keys]);
        }
      }),
    );
  });

  it('read the same whether articles were added one by one or appended, and go on the same', () => {
    const article = fc.record({
      keys: fc.uniqueArray(fc.nat(3_000), { maxLength: 40 }),
      sequence: fc.nat(1_000),
    });
    fc.assert(
      fc.property(fc.array(article, { minLength: 1, maxLength: 60 }), (articles) => {
        const sequences = articles.map(({ sequence }, slot) => sequence * 100 + slot);
        const keysOf = (slot: number) =>
          Uint32Array.from(articles[slot]?.keys ?? [], (key) => Math.imul(key, 0x9e3779b1));
        const listsOf = () => new PostingLists((slot) => sequences[slot] ?? -1);
        const [added, appended] = [listsOf(), listsOf()];
        const last = articles.length - 1;
        const ranges = articles.map((_, slot) => {
          const range = added.add(slot, keysOf(slot));
          if (slot < last) expect(appended.append(slot, keysOf(slot))).toBe(range);
          return range;
        });
        for (const _ of appended.listing());
        appended.add(last, keysOf(last));
        for (const lists of [added, appended]) {
          if (last > 0) lists.remove(ranges[0] ?? -1, keysOf(0).length);
        }
        const [one, other] = [new Int32Array(7), new Int32Array(7)];
        for (const key of new Set(articles.flatMap(({ keys }) => keys))) {
          const packed = Math.imul(key, 0x9e3779b1);
          const count = added.read(packed, one);
          expect([...other.subarray(0, appended.read(packed, other))]).toEqual([
            ...one.subarray(0, count),
          ]);
        }
      }),
    );
  });

  it('let go of thousands that hold one phrase, in any order, and read the newest that are left', () => {
    const order = (i: number) => (i * 7919) % 4_000;
    const lists = new PostingLists((slot) => slot);
    const ranges = Array.from({ length: 4_000 }, (_, slot) => lists.add(slot, [77, 1_000 + slot]));
    const slots = new Int32Array(3);
    const held = new Set(ranges.keys());
    for (let i = 0; i < 3_990; i++) {
      lists.remove(ranges[order(i)] ?? -1, 2);
      held.delete(order(i));
      if (i % 500 === 0) ranges[order(i)] = lists.add(order(i), [77, 1_000 + order(i)]);
      if (i % 500 === 0) held.add(order(i));
      if (i % 97 !== 0 && i < 3_900) continue;
      const newest = [...held].sort((a, b) => b - a).slice(0, 3);
      expect([...slots.subarray(0, lists.read(77, slots))]).toEqual(newest);
    }
  });

  it('keep 100,000 articles apart while the shards grow', () => {
    const lists = new PostingLists((slot) => slot);
    const keysOf = (slot: number) =>
      Uint32Array.from({ length: 3 }, (_, k) => Math.imul(slot * 3 + k + 1, 0x9e3779b1));
    for (let slot = 0; slot < 100_000; slot++) lists.add(slot, keysOf(slot));
    const slots = new Int32Array(4);
    for (let slot = 0; slot < 100_000; slot += 997) {
      for (const key of keysOf(slot)) {
        expect([...slots.subarray(0, lists.read(key, slots))]).toEqual([slot]);
      }
    }
  });
});
