import type { FormerVersion, ReuseLink, ReuseNode } from './node.ts';
import { packNumbers, unpackNumbers } from './packed-numbers.ts';
import { precedenceOf } from './precedence.ts';

/*
 * One article's part of the reuse state as bytes, little-endian, as every supported platform is:
 *
 *   mark | sequence | publishedAt, receivedAt (8 bytes each; NaN where null) | version | proseWords |
 *   presentWords | flags | number of fingerprints | number of quotation ends
 *   fingerprints quotation ends (4 bytes each)
 *   JSON of [id, credit, outlets, key, former versions, links]
 *
 * A record that begins with no mark is of the layout before: JSON of all facts behind its length,
 * then fingerprints.
 */
const MARK = 0xffff_0002;
const HEAD = 48;
const CREDITS_OUTSIDE = 1;
const PINNED = 2;

type StoredLink = Omit<ReuseLink, 'source' | 'taken'> & { readonly taken: readonly number[] };

type Tail = [
  id: string,
  credit: string | null,
  outlets: readonly string[],
  key: string,
  former: readonly FormerVersion[],
  sources: readonly StoredLink[],
];

export interface StoredNode {
  /** Its sources are not connected yet. */
  readonly node: ReuseNode;
  /** Valid as long as nobody writes into the record. */
  readonly keys: Uint32Array;
}

type SameNames = (names: readonly string[]) => readonly string[];

export function writeNode(node: ReuseNode, keys: Uint32Array): Uint8Array {
  const quotations = unpackNumbers(node.quotations);
  const tail = encoder.encode(
    JSON.stringify([
      node.id,
      node.credit,
      node.outlets,
      node.key,
      node.former,
      node.sources.map(storedLink),
    ] satisfies Tail),
  );
  const tailAt = HEAD + 4 * (keys.length + quotations.length);
  const bytes = new Uint8Array(tailAt + tail.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MARK, true);
  view.setUint32(4, node.sequence, true);
  view.setFloat64(8, node.publishedAt ?? Number.NaN, true);
  view.setFloat64(16, node.receivedAt ?? Number.NaN, true);
  view.setUint32(24, node.version, true);
  view.setUint32(28, node.proseWords, true);
  view.setUint32(32, node.presentWords, true);
  view.setUint32(
    36,
    (node.creditsOutside ? CREDITS_OUTSIDE : 0) | (node.pinned ? PINNED : 0),
    true,
  );
  view.setUint32(40, keys.length, true);
  view.setUint32(44, quotations.length, true);
  new Uint32Array(bytes.buffer, HEAD, keys.length).set(keys);
  new Uint32Array(bytes.buffer, HEAD + 4 * keys.length, quotations.length).set(quotations);
  bytes.set(tail, tailAt);
  return bytes;
}

/**
 * `sameNames` gives one list for all that hold the same names.
 *
 * @throws SyntaxError or RangeError when the bytes are no record.
 */
export function readNode(bytes: Uint8Array, sameNames: SameNames = (names) => names): StoredNode {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MARK) return readJsonNode(bytes);
  const keys = view.getUint32(40, true);
  const quotations = view.getUint32(44, true);
  const tailAt = HEAD + 4 * (keys + quotations);
  const json = decoder.decode(bytes.subarray(tailAt));
  const [id, credit, outlets, key, former, sources] = JSON.parse(json) as Tail;
  const flags = view.getUint32(36, true);
  const node: ReuseNode = {
    id,
    version: view.getUint32(24, true),
    sequence: view.getUint32(4, true),
    publishedAt: timeAt(view, 8),
    receivedAt: timeAt(view, 16),
    creditsOutside: (flags & CREDITS_OUTSIDE) !== 0,
    proseWords: view.getUint32(28, true),
    presentWords: view.getUint32(32, true),
    former: orNone(former),
    credit,
    outlets: sameNames(outlets),
    quotations: packNumbers(keysIn(view, HEAD + 4 * keys, quotations)),
    pinned: (flags & PINNED) !== 0,
    slot: -1,
    range: -1,
    fingerprints: 0,
    sources: orNone(sources.map(linkFrom)),
    copies: NONE,
    key,
  };
  return { node, keys: keysIn(view, HEAD, keys) };
}

/** Records of the layout before may lack what came in later. */
function readJsonNode(bytes: Uint8Array): StoredNode {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = 4 + view.getUint32(0, true);
  type Facts = Omit<ReuseNode, 'sources' | 'quotations'> & {
    readonly sources: readonly StoredLink[];
    readonly quotations: readonly number[];
  };
  const facts = JSON.parse(decoder.decode(bytes.subarray(4, end))) as Facts;
  const node: ReuseNode = {
    ...facts,
    creditsOutside: facts.creditsOutside ?? facts.credit !== null,
    presentWords: facts.presentWords ?? facts.proseWords,
    pinned: facts.pinned ?? false,
    former: facts.former ?? NONE,
    quotations: packNumbers(facts.quotations),
    slot: -1,
    range: -1,
    fingerprints: 0,
    sources: facts.sources.map((link) => linkFrom({ ...noVersions, ...link })),
    copies: NONE,
  };
  return { node, keys: keysIn(view, end, (bytes.length - end) >> 2) };
}

/** Links of before edges knew versions lack these. */
const noVersions = { articleVersion: 1, sourceVersion: 1, taken: [] };
/** One empty list for all articles that have none. */
const NONE: readonly never[] = [];

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function storedLink(link: ReuseLink): StoredLink {
  const { source: _, ...facts } = link;
  return { ...facts, taken: unpackNumbers(link.taken), precedence: precedenceOf(link.precedence) };
}

function linkFrom(link: StoredLink): ReuseLink {
  return { ...link, taken: packNumbers(link.taken), source: null };
}

function orNone<T>(values: readonly T[]): readonly T[] {
  return values.length === 0 ? NONE : values;
}

function timeAt(view: DataView, at: number): number | null {
  const time = view.getFloat64(at, true);
  return Number.isNaN(time) ? null : time;
}

/** A view of the words from `at`, or a copy where they do not begin at a multiple of 4. */
function keysIn({ buffer, byteOffset }: DataView, at: number, count: number): Uint32Array {
  const start = byteOffset + at;
  return start % 4 === 0
    ? new Uint32Array(buffer, start, count)
    : new Uint32Array(buffer.slice(start, start + 4 * count));
}
