import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleInput } from '../article.ts';
import { Clusterer } from '../clusterer.ts';
import { EDGE_WORDS, type RecordEdge, readPackedRecord, readRecord } from './record.ts';
import type { RestoredMember } from './restoring.ts';
import { BytesReader } from './stored-bytes.ts';
import { readSnapshot } from './stored-state.ts';

const PLACES = ['Torsby', 'Lindenau', 'Varnholm', 'Quill Bay', 'Osterwick'];

function articleOf(number: number): ArticleInput {
  const place = PLACES[number % PLACES.length] ?? '';
  const wording = ['The council', 'The mayor', 'The harbour master'][number % 3] ?? '';
  return {
    id: `a${number}`,
    url: null,
    source: null,
    title: `Bridge of ${place} closed after the flood`,
    text: `${wording} of ${place} closed the old bridge after flood water rose to ${number % 7} metres overnight. Engineers from the regional road office will look at its pillars on day ${number} of the closure, and buses will take the long way round until they have said whether it can carry lorries again.`,
    publishedAt: Date.UTC(2031, 4, 1) + number * 3_600_000,
    receivedAt: null,
    language: 'en',
  };
}

const recordOf = ({ record }: RestoredMember): Uint8Array => new BytesReader(record).bytes();

describe('a restored window', () => {
  it('has the edges between whoever is still there, in order, when others left since', () => {
    const whole = new Clusterer();
    for (let number = 0; number < 60; number++) whole.add(articleOf(number));
    const { options, statistics, members } = readSnapshot(whole.snapshot());
    fc.assert(
      fc.property(fc.subarray(members), (kept) => {
        const there = new Set(kept.map((member) => readRecord(recordOf(member)).sequence));
        const edges = (one: RestoredMember): RecordEdge[] =>
          readRecord(recordOf(one)).edges.filter(({ neighbour }) => there.has(neighbour));
        const restored = Clusterer.restore({ options, statistics, members: kept });
        const after = readSnapshot(restored.snapshot()).members;
        expect(after.map((one) => readRecord(recordOf(one)).edges)).toEqual(kept.map(edges));
      }),
      { numRuns: 30 },
    );
  });

  it('goes on the same whether its records begin at multiples of 4 or anywhere', () => {
    const whole = new Clusterer();
    for (let number = 0; number < 30; number++) whole.add(articleOf(number));
    const { options, statistics, members } = readSnapshot(whole.snapshot());
    const moved = members.map((member) => {
      const larger = new Uint8Array(member.record.length + 3);
      larger.set(member.record, 3);
      return { ...member, record: larger.subarray(3) };
    });
    const restored = Clusterer.restore({ options, statistics, members: moved });
    for (let number = 30; number < 40; number++) {
      expect(restored.add(articleOf(number))).toEqual(whole.add(articleOf(number)));
    }
    expect(restored.snapshot()).toEqual(whole.snapshot());
  });

  it('gives others their turn while it lists what has come', async () => {
    const whole = new Clusterer();
    for (let number = 0; number < 20; number++) whole.add(articleOf(number));
    const { options, statistics, members } = readSnapshot(whole.snapshot());
    let turns = 0;
    const turn = async () => {
      turns++;
    };
    async function* all() {
      yield* members;
    }
    const restored = await Clusterer.restoreInOrder({ options, statistics, members: all(), turn });
    expect(turns).toBeGreaterThan(0);
    expect(restored.snapshot()).toEqual(whole.snapshot());
  });

  it('reads edges as words and values of one stretch, and refuses a record that ends early', () => {
    const whole = new Clusterer();
    for (let number = 0; number < 12; number++) whole.add(articleOf(number));
    const last = readSnapshot(whole.snapshot()).members.at(-1);
    if (last === undefined) throw new Error('nothing is active');
    const bytes = recordOf(last);
    const { words, values } = readPackedRecord(bytes).edges;
    const { edges } = readRecord(bytes);
    expect(edges.length).toBeGreaterThan(1);
    expect(edges.map(({ neighbour }) => neighbour)).toEqual(
      edges.map((_, k) => words[k * EDGE_WORDS]),
    );
    expect(edges.map(({ score }) => score)).toEqual(
      edges.map((_, k) => values[k * EDGE_WORDS + 3]),
    );
    expect(() => readPackedRecord(bytes.subarray(0, bytes.length - 8))).toThrow(RangeError);
  });
});
