/**
 * The two npm packages that people take for near-duplicates, on the same stream: `minhash` (128
 * permutations over 5-word shingles, LSH) and `simhash` (over 3-word shingles, 32 bits by crc32 as
 * its default and 128 bits by md5, Hamming distance to all earlier articles). Unfair to us:
 * neither aligns, tells a direction or a share. In their favour: their threshold is the best one
 * for the precision asked, chosen on the very stream, and minhash gets bands of two rows, which
 * finds more than its default of four.
 */
import { createRequire } from 'node:module';
import type { ReusePair } from '@tributary/core';

export interface CleanText {
  readonly id: string;
  readonly text: string;
}

/** Two articles and how alike a method finds them; larger is more alike. */
export interface ScoredPair extends ReusePair {
  readonly score: number;
}

export interface Peer {
  readonly name: string;
  /** Pairs that score `least` or more. */
  readonly find: (texts: readonly CleanText[], least: number) => ScoredPair[];
}

/** Running one throws when its package is not installed: they are development tools. */
export const PEERS: readonly Peer[] = [
  { name: 'minhash', find: minhashPairs },
  { name: 'simhash, crc32', find: (texts, least) => simhashPairs(texts, least, 'crc32') },
  { name: 'simhash, md5', find: (texts, least) => simhashPairs(texts, least, 'md5') },
];

interface MinhashSketch {
  update(text: string): void;
  jaccard(other: MinhashSketch): number;
}
interface MinhashPackage {
  Minhash: new (config?: { numPerm?: number }) => MinhashSketch;
  LshIndex: new (config?: {
    bandSize?: number;
  }) => {
    insert(key: string, sketch: MinhashSketch): void;
    query(sketch: MinhashSketch): string[];
  };
}
type Simhash = (tokens: readonly string[]) => readonly number[];

const require = createRequire(import.meta.url);

function minhashPairs(texts: readonly CleanText[], least: number): ScoredPair[] {
  const { Minhash, LshIndex } = require('minhash') as MinhashPackage;
  const index = new LshIndex({ bandSize: 2 });
  const sketches = new Map<string, MinhashSketch>();
  const pairs: ScoredPair[] = [];
  for (const { id, text } of texts) {
    const sketch = new Minhash();
    for (const shingle of shingles(text, 5)) sketch.update(shingle);
    // The package can only be asked for what it holds.
    index.insert(id, sketch);
    for (const other of index.query(sketch)) {
      const earlier = sketches.get(other);
      if (earlier === undefined) continue;
      const score = sketch.jaccard(earlier);
      if (score >= least) pairs.push({ articleId: id, sourceId: other, score });
    }
    sketches.set(id, sketch);
  }
  return pairs;
}

function simhashPairs(texts: readonly CleanText[], least: number, algorithm: string): ScoredPair[] {
  const simhash = (require('simhash') as (algorithm: string) => Simhash)(algorithm);
  const earlier: { id: string; bits: Int32Array }[] = [];
  const pairs: ScoredPair[] = [];
  for (const { id, text } of texts) {
    const bits = packed(simhash(shingles(text, 3)));
    const most = Math.min(bits.length * 32 * FARTHEST, -least);
    for (const other of earlier) {
      let distance = 0;
      for (let i = 0; i < bits.length && distance <= most; i++) {
        distance += ones((bits[i] as number) ^ (other.bits[i] as number));
      }
      if (distance <= most) pairs.push({ articleId: id, sourceId: other.id, score: -distance });
    }
    earlier.push({ id, bits });
  }
  return pairs;
}

/** Share of differing bits past which no pair is noted. */
const FARTHEST = 0.3;

function packed(bits: readonly number[]): Int32Array {
  const all = new Int32Array(Math.ceil(bits.length / 32));
  for (const [i, bit] of bits.entries())
    if (bit === 1) all[i >> 5] = (all[i >> 5] ?? 0) | (1 << (i & 31));
  return all;
}

function shingles(text: string, words: number): string[] {
  const all = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const found: string[] = [];
  for (let i = 0; i + words <= all.length; i++) found.push(all.slice(i, i + words).join(' '));
  return found;
}

/** How many bits are 1. Source: Warren, Hacker's Delight. */
function ones(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
