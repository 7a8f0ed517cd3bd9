import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleRecord, readRecord, sequenceIn, writeRecord } from './record.ts';
import { BytesWriter } from './stored-bytes.ts';
import { termsAt } from './telling-terms.ts';

const u32 = fc.integer({ min: 1, max: 0xffff_ffff });
const u16 = fc.integer({ min: 0, max: 0xffff });
/** No negative 0, which JSON does not know. */
const day = fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map((one) => one + 0);
const time = fc.oneof(fc.constant(Number.NaN), day);
/** As the engine rounds them, so that 32 bits hold them. */
const value = fc.integer({ min: -65536, max: 65536 }).map((parts) => parts / 65536);
const hashes = (maxLength: number) =>
  fc.uniqueArray(u32, { maxLength }).map((all) => Uint32Array.from(all).sort());

const terms = hashes(40).chain((all) => {
  const bytes = fc.uint8Array({ minLength: all.length, maxLength: all.length });
  return fc.record({ terms: fc.constant(all), counts: bytes, flags: bytes });
});

const records = fc
  .record({
    id: fc.string({ unit: 'binary' }),
    sequence: u32,
    activeDay: time,
    lateUntil: u32,
    language: fc.constantFrom('en', 'de', 'und'),
    furniture: fc.record({
      outletId: fc.option(fc.string()),
      removed: fc.array(fc.record({ rule: fc.constant('repeated-by-outlet'), line: fc.string() })),
    }),
    terms,
    rest: fc.record({
      grams: hashes(9),
      shingles: hashes(9),
      day: time,
      textDay: time,
      datelineDay: fc.nat(366),
      years: fc.uniqueArray(u16, { maxLength: 3 }).map((all) => Uint16Array.from(all).sort()),
      days: fc.uniqueArray(u16, { maxLength: 3 }).map((all) => Uint16Array.from(all).sort()),
      outlet: u32,
      language: u32,
    }),
    edges: fc.array(
      fc.record({ neighbour: u32, similarity: value, tellingNames: value, score: value }),
      { maxLength: 4 },
    ),
  })
  .map(({ terms: packed, rest, ...record }): ArticleRecord => {
    const indexed = Uint16Array.from(packed.terms, (_, place) => place).filter((at) => at % 3 > 0);
    return { ...record, features: { ...packed, ...rest }, indexed };
  });

/** The layout of before headers had fixed places. */
function formerLayout({ features, edges, ...record }: ArticleRecord): Uint8Array {
  const writer = new BytesWriter();
  const bytesOf = (values: ArrayBufferView) =>
    writer.bytes(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  // JSON makes null of NaN, as it did then.
  const { day, textDay, datelineDay, outlet, language: languageHash } = features;
  const { id, sequence, lateUntil, activeDay, language, furniture } = record;
  const facts = { id, sequence, lateUntil, activeDay, language, furniture };
  writer.json({ ...facts, day, textDay, datelineDay, outlet, languageHash });
  for (const name of ['terms', 'counts', 'flags', 'grams', 'shingles', 'years', 'days'] as const) {
    bytesOf(features[name]);
  }
  bytesOf(termsAt(features, record.indexed));
  bytesOf(Uint32Array.from(edges, ({ neighbour }) => neighbour));
  bytesOf(Float32Array.from(edges, ({ similarity }) => similarity));
  bytesOf(Float32Array.from(edges, ({ tellingNames }) => tellingNames));
  bytesOf(Float32Array.from(edges, ({ score }) => score));
  return writer.done();
}

/** The same bytes somewhere inside of a larger buffer. */
function inside(bytes: Uint8Array, at: number): Uint8Array {
  const larger = new Uint8Array(bytes.length + at + 3);
  larger.set(bytes, at);
  return larger.subarray(at, at + bytes.length);
}

describe('the record of an article', () => {
  it('reads what was written, wherever the bytes stand', () => {
    fc.assert(
      fc.property(records, fc.nat(7), (record, at) => {
        const bytes = inside(writeRecord(record), at);
        expect(readRecord(bytes)).toEqual(record);
        expect(sequenceIn(bytes)).toBe(record.sequence);
      }),
    );
  });

  it('reads the former layout', () => {
    fc.assert(
      fc.property(records, fc.nat(7), (record, at) => {
        const bytes = inside(formerLayout(record), at);
        expect(readRecord(bytes)).toEqual(record);
        expect(sequenceIn(bytes)).toBe(record.sequence);
      }),
    );
  });

  it('keeps nothing of the bytes it was read from', () => {
    fc.assert(
      fc.property(records, (record) => {
        const bytes = writeRecord(record);
        const read = readRecord(bytes);
        bytes.fill(255);
        expect(read).toEqual(record);
      }),
    );
  });
});
