import type { Features } from './features.ts';
import type { ObservedFurniture } from './graph.ts';
import { readJsonRecord } from './record-json.ts';
import { jsonBytes, jsonIn } from './stored-bytes.ts';

/** An article's edge to an earlier one, known by its place in the stream. */
export interface RecordEdge {
  readonly neighbour: number;
  readonly similarity: number;
  readonly tellingNames: number;
  readonly score: number;
}

/** One article's features and edges, to be stored beside it. */
export interface ArticleRecord {
  readonly id: string;
  readonly sequence: number;
  /** NaN when the article has no date and the stream had none before it. */
  readonly activeDay: number;
  readonly lateUntil: number;
  readonly language: string;
  readonly furniture: ObservedFurniture;
  readonly features: Features;
  /** Places of the terms under which the index holds the article. */
  readonly indexed: Uint16Array;
  readonly edges: readonly RecordEdge[];
}

/*
 * The bytes of a record, little-endian, as every supported platform is:
 *
 *   mark | sequence | activeDay, day, textDay (8 bytes each) | lateUntil | datelineDay | outlet |
 *   language | numbers of terms, grams, shingles, years, days, indexed and edges | length of tail
 *   terms grams shingles (4 each) | years days indexed (2 each) | counts flags (1 each) | to 4
 *   edges: neighbour | similarity | tellingNames | score
 *   tail: JSON of [id, language, outlet id, removed lines] | to 4
 *
 * What an active article keeps stands together, so that reading is one copy and views of it. A
 * record that begins with no mark is of the layout before (record-json.ts).
 */
const MARK = 0xffff_0002;
const SIZES = 48;
const HEAD = 80;
const EDGE = 16;

interface Sizes {
  readonly terms: number;
  readonly grams: number;
  readonly shingles: number;
  readonly years: number;
  readonly days: number;
  readonly indexed: number;
}

type Tail = [string, string, ObservedFurniture['outletId'], ObservedFurniture['removed']];

export function writeRecord(record: ArticleRecord): Uint8Array {
  const { features, furniture, edges } = record;
  const tail = jsonBytes([
    record.id,
    record.language,
    furniture.outletId,
    furniture.removed,
  ] satisfies Tail);
  const sizes: Sizes = {
    terms: features.terms.length,
    grams: features.grams.length,
    shingles: features.shingles.length,
    years: features.years.length,
    days: features.days.length,
    indexed: record.indexed.length,
  };
  const kept = keptBytes(sizes);
  const bytes = new Uint8Array(HEAD + kept + edges.length * EDGE + padded(tail.length));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MARK, true);
  view.setUint32(4, record.sequence, true);
  view.setFloat64(8, record.activeDay, true);
  view.setFloat64(16, features.day, true);
  view.setFloat64(24, features.textDay, true);
  view.setUint32(32, record.lateUntil, true);
  view.setUint32(36, features.datelineDay, true);
  view.setUint32(40, features.outlet, true);
  view.setUint32(44, features.language, true);
  const { terms, grams, shingles, years, days, indexed } = sizes;
  [terms, grams, shingles, years, days, indexed, edges.length, tail.length].forEach((size, i) => {
    view.setUint32(SIZES + 4 * i, size, true);
  });
  const into = arraysIn(bytes.buffer, HEAD, sizes);
  for (const name of ['terms', 'grams', 'shingles', 'years', 'days', 'counts', 'flags'] as const) {
    into[name].set(features[name]);
  }
  into.indexed.set(record.indexed);
  edges.forEach(({ neighbour, similarity, tellingNames, score }, k) => {
    const at = HEAD + kept + k * EDGE;
    view.setUint32(at, neighbour, true);
    view.setFloat32(at + 4, similarity, true);
    view.setFloat32(at + 8, tellingNames, true);
    view.setFloat32(at + 12, score, true);
  });
  bytes.set(tail, HEAD + kept + edges.length * EDGE);
  return bytes;
}

/** @throws RangeError or SyntaxError when the bytes are no record. */
export function readRecord(bytes: Uint8Array): ArticleRecord {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MARK) return readJsonRecord(bytes);
  const size = (i: number): number => view.getUint32(SIZES + 4 * i, true);
  const sizes: Sizes = {
    terms: size(0),
    grams: size(1),
    shingles: size(2),
    years: size(3),
    days: size(4),
    indexed: size(5),
  };
  const edgesAt = HEAD + keptBytes(sizes);
  const tailAt = edgesAt + size(6) * EDGE;
  const kept = new Uint8Array(edgesAt - HEAD);
  kept.set(bytes.subarray(HEAD, edgesAt));
  const { indexed, ...arrays } = arraysIn(kept.buffer, 0, sizes);
  const tail = jsonIn<Tail>(bytes.subarray(tailAt, tailAt + size(7)));
  const [id, language, outletId, removed] = tail;
  const edges: RecordEdge[] = [];
  for (let at = edgesAt; at < tailAt; at += EDGE) {
    edges.push({
      neighbour: view.getUint32(at, true),
      similarity: view.getFloat32(at + 4, true),
      tellingNames: view.getFloat32(at + 8, true),
      score: view.getFloat32(at + 12, true),
    });
  }
  return {
    id,
    sequence: view.getUint32(4, true),
    lateUntil: view.getUint32(32, true),
    activeDay: view.getFloat64(8, true),
    language,
    furniture: { outletId, removed: removed.length === 0 ? NOTHING_REMOVED : removed },
    features: {
      terms: arrays.terms,
      counts: arrays.counts,
      flags: arrays.flags,
      grams: arrays.grams,
      shingles: arrays.shingles,
      day: view.getFloat64(16, true),
      textDay: view.getFloat64(24, true),
      datelineDay: view.getUint32(36, true),
      years: arrays.years,
      days: arrays.days,
      outlet: view.getUint32(40, true),
      language: view.getUint32(44, true),
    },
    indexed,
    edges,
  };
}

/** The place in the stream alone. */
export function sequenceIn(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint32(0, true) === MARK ? view.getUint32(4, true) : readRecord(bytes).sequence;
}

/** One empty list for the many articles without such lines. */
const NOTHING_REMOVED: readonly never[] = [];

function arraysIn(buffer: ArrayBuffer, at: number, sizes: Sizes) {
  const terms = new Uint32Array(buffer, at, sizes.terms);
  const grams = new Uint32Array(buffer, endOf(terms), sizes.grams);
  const shingles = new Uint32Array(buffer, endOf(grams), sizes.shingles);
  const years = new Uint16Array(buffer, endOf(shingles), sizes.years);
  const days = new Uint16Array(buffer, endOf(years), sizes.days);
  const indexed = new Uint16Array(buffer, endOf(days), sizes.indexed);
  const counts = new Uint8Array(buffer, endOf(indexed), sizes.terms);
  const flags = new Uint8Array(buffer, endOf(counts), sizes.terms);
  return { terms, grams, shingles, years, days, indexed, counts, flags };
}

function endOf({ byteOffset, byteLength }: ArrayBufferView): number {
  return byteOffset + byteLength;
}

function keptBytes({ terms, grams, shingles, years, days, indexed }: Sizes): number {
  return padded(4 * (terms + grams + shingles) + 2 * (years + days + indexed) + 2 * terms);
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
