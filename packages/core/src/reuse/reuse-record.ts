import type { ReuseKind } from '../decision.ts';
import type { ReuseLink, ReuseNode } from './node.ts';
import type { Precedence } from './precedence.ts';

/**
 * One article's part of the reuse state as bytes: JSON of the facts and links, then fingerprints.
 *
 * A link is written with both of its ends: as a source of the copy and as a copy of the source.
 * Whichever of the two came later has it in its record, even if the other's record was stored
 * before; the copy's version tells whether a link still holds.
 */
interface StoredLink {
  id: string;
  kind: ReuseKind;
  share: number;
  sourceShare: number;
  takenWords: number;
  precedence: Precedence;
}

interface Header {
  id: string;
  version: number;
  sequence: number;
  publishedAt: number | null;
  receivedAt: number | null;
  proseWords: number;
  credit: string | null;
  outlets: readonly string[];
  quotations: readonly number[];
  key: string;
  sources: StoredLink[];
  copies: (StoredLink & { version: number })[];
}

export interface StoredNode {
  readonly node: ReuseNode;
  readonly keys: Uint32Array;
  readonly sources: readonly ReuseLink[];
  readonly copies: readonly { copyId: string; version: number; link: ReuseLink }[];
}

export function writeNode(node: ReuseNode, keys: Uint32Array): Uint8Array {
  const header: Header = {
    id: node.id,
    version: node.version,
    sequence: node.sequence,
    publishedAt: node.publishedAt,
    receivedAt: node.receivedAt,
    proseWords: node.proseWords,
    credit: node.credit,
    outlets: node.outlets,
    quotations: node.quotations,
    key: node.key,
    sources: node.sources.map((link) => stored(link, link.sourceId)),
    copies: node.copies.flatMap((copy) => {
      const link = copy.sources.find(({ source }) => source === node);
      return link === undefined ? [] : [{ ...stored(link, copy.id), version: copy.version }];
    }),
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(4 + json.length + keys.length * 4);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, json.length, true);
  bytes.set(json, 4);
  for (const [k, key] of keys.entries()) view.setUint32(4 + json.length + k * 4, key, true);
  return bytes;
}

/** @throws SyntaxError or RangeError when the bytes are no record. */
export function readNode(bytes: Uint8Array): StoredNode {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = 4 + view.getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, end))) as Header;
  const keys = new Uint32Array((bytes.length - end) / 4);
  for (let k = 0; k < keys.length; k++) keys[k] = view.getUint32(end + k * 4, true);
  const { sources, copies, ...facts } = header;
  return {
    node: {
      ...facts,
      creditsOutside: facts.credit !== null,
      slot: -1,
      range: -1,
      fingerprints: 0,
      sources: [],
      copies: [],
    },
    keys,
    sources: sources.map(restored),
    copies: copies.map((link) => ({
      copyId: link.id,
      version: link.version,
      link: restored(link),
    })),
  };
}

function stored(link: ReuseLink, id: string): StoredLink {
  const { sourceId: _, source: __, ...facts } = link;
  return { id, ...facts };
}

function restored({ id, ...facts }: StoredLink): ReuseLink {
  return { ...facts, sourceId: id, source: null };
}
