import type { ListSizes, PackedFeatures } from './feature-rows.ts';
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
 * What an active article keeps stands together and in the order of a row (feature-rows.ts), so that
 * bringing it back is one copy. A record that begins with no mark is of the layout before
 * (record-json.ts).
 */
const MARK = 0xffff_0002;
const SIZES = 48;
const HEAD = 80;
const EDGE = 16;

type Tail = [string, string, ObservedFurniture['outletId'], ObservedFurniture['removed']];

export function writeRecord(record: ArticleRecord): Uint8Array {
  const { features, furniture, edges } = record;
  const tail = jsonBytes([
    record.id,
    record.language,
    furniture.outletId,
    furniture.removed,
  ] satisfies Tail);
  const sizes: ListSizes = {
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

/** A record as it stands in its bytes: valid as long as nobody writes into them. */
export interface PackedRecord extends Omit<ArticleRecord, 'features' | 'indexed' | 'edges'> {
  readonly features: PackedFeatures;
  readonly edges: PackedEdges;
}

/** Edges side by side, {@link EDGE_WORDS} words of 4 bytes each. */
export interface PackedEdges {
  /** In every edge's first word: the neighbour's place in the stream. */
  readonly words: Uint32Array;
  /** In the words behind it: similarity, telling names and score. */
  readonly values: Float32Array;
}

export const EDGE_WORDS = EDGE / 4;

/**
 * Reads a record without copying its arrays.
 *
 * @throws RangeError or SyntaxError when the bytes are no record.
 */
export function readPackedRecord(bytes: Uint8Array): PackedRecord {
  // Arrays of words begin at multiples of 4; who got the bytes from elsewhere may have them anywhere.
  if (bytes.byteOffset % 4 !== 0) return readPackedRecord(bytes.slice());
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MARK) return readPackedRecord(writeRecord(readJsonRecord(bytes)));
  const sizes: ListSizes = {
    terms: view.getUint32(SIZES, true),
    grams: view.getUint32(SIZES + 4, true),
    shingles: view.getUint32(SIZES + 8, true),
    years: view.getUint32(SIZES + 12, true),
    days: view.getUint32(SIZES + 16, true),
    indexed: view.getUint32(SIZES + 20, true),
  };
  const { buffer, byteOffset } = bytes;
  const kept = keptBytes(sizes);
  const edgesAt = HEAD + kept;
  const edgeWords = view.getUint32(SIZES + 24, true) * EDGE_WORDS;
  const tailAt = edgesAt + 4 * edgeWords;
  const tailEnd = tailAt + view.getUint32(SIZES + 28, true);
  if (tailEnd > bytes.length) throw new RangeError('the record ends before its tail');
  const [id, language, outletId, removed] = jsonIn<Tail>(bytes.subarray(tailAt, tailEnd));
  return {
    id,
    sequence: view.getUint32(4, true),
    lateUntil: view.getUint32(32, true),
    activeDay: view.getFloat64(8, true),
    language,
    furniture: { outletId, removed: removed.length === 0 ? NOTHING_REMOVED : removed },
    features: {
      day: view.getFloat64(16, true),
      textDay: view.getFloat64(24, true),
      datelineDay: view.getUint32(36, true),
      outlet: view.getUint32(40, true),
      language: view.getUint32(44, true),
      sizes,
      lists: new Uint32Array(buffer, byteOffset + HEAD, kept >> 2),
    },
    edges: {
      words: new Uint32Array(buffer, byteOffset + edgesAt, edgeWords),
      values: new Float32Array(buffer, byteOffset + edgesAt, edgeWords),
    },
  };
}

/** @throws RangeError or SyntaxError when the bytes are no record. */
export function readRecord(bytes: Uint8Array): ArticleRecord {
  const { features, edges, ...record } = readPackedRecord(bytes);
  const { sizes, lists, ...facts } = features;
  const { indexed, ...arrays } = arraysIn(lists.slice().buffer, 0, sizes);
  return { ...record, features: { ...facts, ...arrays }, indexed, edges: unpacked(edges) };
}

function unpacked({ words, values }: PackedEdges): RecordEdge[] {
  return Array.from({ length: words.length / EDGE_WORDS }, (_, k) => ({
    neighbour: words[k * EDGE_WORDS] as number,
    similarity: values[k * EDGE_WORDS + 1] as number,
    tellingNames: values[k * EDGE_WORDS + 2] as number,
    score: values[k * EDGE_WORDS + 3] as number,
  }));
}

/** The place in the stream alone. */
export function sequenceIn(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint32(0, true) === MARK ? view.getUint32(4, true) : readRecord(bytes).sequence;
}

/** One empty list for the many articles without such lines. */
const NOTHING_REMOVED: readonly never[] = [];

function arraysIn(buffer: ArrayBuffer, at: number, sizes: ListSizes) {
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

function keptBytes({ terms, grams, shingles, years, days, indexed }: ListSizes): number {
  return padded(4 * (terms + grams + shingles) + 2 * (years + days + indexed) + 2 * terms);
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
