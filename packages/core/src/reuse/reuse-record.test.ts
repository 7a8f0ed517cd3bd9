import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReuseNode } from './node.ts';
import { packNumbers, unpackNumbers } from './packed-numbers.ts';
import { readNode, writeNode } from './reuse-record.ts';

const u32 = fc.nat(0xffff_ffff);
const time = fc.option(fc.integer({ min: -1e13, max: 1e13 }));
const precedence = fc.record({
  publishedAt: time,
  receivedAt: time,
  creditsOutside: fc.boolean(),
  proseWords: fc.nat(5000),
  sequence: u32,
});
const places = fc.array(fc.nat(90_000), { maxLength: 6 }).map((all) => all.sort((a, b) => a - b));
const packed = places.map(packNumbers);
const link = fc.record({
  sourceId: fc.string(),
  source: fc.constant(null),
  articleVersion: fc.nat(9),
  sourceVersion: fc.nat(9),
  kind: fc.constantFrom('verbatim' as const, 'adapted' as const, 'rewritten' as const),
  share: fc.double({ noNaN: true, noDefaultInfinity: true, min: 0, max: 1 }).map(Math.fround),
  sourceShare: fc.constant(0.25),
  takenWords: fc.nat(4000),
  taken: packed,
  precedence,
});
const former = fc.record({ version: fc.nat(9), text: fc.string(), quotations: places });

const nodes = fc
  .record({
    facts: precedence,
    id: fc.string({ unit: 'binary' }),
    version: fc.nat(99),
    presentWords: fc.nat(5000),
    former: fc.array(former, { maxLength: 2 }),
    credit: fc.option(fc.string()),
    outlets: fc.array(fc.string(), { maxLength: 3 }),
    quotations: packed,
    pinned: fc.boolean(),
    sources: fc.array(link, { maxLength: 2 }),
    key: fc.string(),
  })
  .map(({ facts, ...node }): ReuseNode => {
    return { ...facts, ...node, slot: -1, range: -1, fingerprints: 0, copies: [] };
  });
const keys = fc.array(u32, { maxLength: 9 }).map((all) => Uint32Array.from(all));

/** The layout of before facts had fixed places; `without` are facts that came in later. */
function formerLayout(node: ReuseNode, fingerprints: Uint32Array, without: string[]): Uint8Array {
  const { slot: _, range: __, fingerprints: ___, copies: ____, ...facts } = node;
  const json = JSON.stringify(facts, (name, value) => {
    if (without.includes(name)) return undefined;
    return typeof value === 'string' && (name === 'quotations' || name === 'taken')
      ? unpackNumbers(value)
      : value;
  });
  const header = new TextEncoder().encode(json);
  const bytes = new Uint8Array(4 + header.length + 4 * fingerprints.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, header.length, true);
  bytes.set(header, 4);
  fingerprints.forEach((key, k) => {
    view.setUint32(4 + header.length + 4 * k, key, true);
  });
  return bytes;
}

describe('the reuse record of an article', () => {
  it('reads what was written, in the present layout and in the former one', () => {
    fc.assert(
      fc.property(nodes, keys, fc.nat(7), (node, fingerprints, at) => {
        for (const bytes of [writeNode(node, fingerprints), formerLayout(node, fingerprints, [])]) {
          const larger = new Uint8Array(bytes.length + at);
          larger.set(bytes, at);
          expect(readNode(larger.subarray(at))).toEqual({ node, keys: fingerprints });
        }
      }),
    );
  });

  it('completes what older records lack', () => {
    const later = ['pinned', 'former', 'presentWords', 'articleVersion', 'sourceVersion', 'taken'];
    fc.assert(
      fc.property(nodes, keys, (node, fingerprints) => {
        const read = readNode(formerLayout(node, fingerprints, later)).node;
        expect(read).toEqual({
          ...node,
          pinned: false,
          former: [],
          presentWords: node.proseWords,
          sources: node.sources.map((one) => ({
            ...one,
            articleVersion: 1,
            sourceVersion: 1,
            taken: packNumbers([]),
          })),
        });
      }),
    );
  });

  it('gives one list to all who bear the same names', () => {
    const names = ['harbourgazette'];
    fc.assert(
      fc.property(nodes, (node) => {
        expect(readNode(writeNode(node, new Uint32Array()), () => names).node.outlets).toBe(names);
      }),
    );
  });
});
