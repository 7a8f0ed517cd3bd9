import type { FormerVersion, ReuseLink, ReuseNode } from './node.ts';

/** One article's part of the reuse state as bytes: JSON of the facts and links, then fingerprints. */
interface Header {
  readonly id: string;
  readonly version: number;
  readonly sequence: number;
  readonly publishedAt: number | null;
  readonly receivedAt: number | null;
  readonly creditsOutside: boolean;
  readonly proseWords: number;
  readonly presentWords: number;
  readonly former: readonly FormerVersion[];
  readonly pinned: boolean;
  readonly credit: string | null;
  readonly outlets: readonly string[];
  readonly quotations: readonly number[];
  readonly key: string;
  readonly sources: readonly Omit<ReuseLink, 'source'>[];
}

export interface StoredNode {
  /** Its sources are not connected yet. */
  readonly node: ReuseNode;
  readonly keys: Uint32Array;
}

export function writeNode(node: ReuseNode, keys: Uint32Array): Uint8Array {
  const { slot: _, range: __, fingerprints: ___, copies: ____, ...facts } = node;
  const header: Header = {
    ...facts,
    sources: node.sources.map(({ source: _____, ...link }) => link),
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
  const header = complete(JSON.parse(new TextDecoder().decode(bytes.subarray(4, end))) as Header);
  const keys = new Uint32Array((bytes.length - end) / 4);
  for (let k = 0; k < keys.length; k++) keys[k] = view.getUint32(end + k * 4, true);
  const sources = header.sources.map((link) => ({ ...noVersions, ...link, source: null }));
  const node = { ...header, slot: -1, range: -1, fingerprints: 0, sources, copies: [] };
  return { node, keys };
}

/** Records that were stored before edges knew versions lack these. */
const noVersions = { articleVersion: 1, sourceVersion: 1, taken: [] };

function complete(header: Header): Header {
  return {
    ...header,
    creditsOutside: header.creditsOutside ?? header.credit !== null,
    presentWords: header.presentWords ?? header.proseWords,
    pinned: header.pinned ?? false,
    former: header.former ?? [],
  };
}
