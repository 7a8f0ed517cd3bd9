/**
 * The two npm packages that people take for near-duplicates, on the same stream: `minhash` (128
 * permutations over 5-word shingles, LSH) and `simhash` (over 3-word shingles, 32 bits by crc32 as
 * its default and 128 bits by md5, Hamming distance to all earlier articles). Unfair to us:
 * neither aligns, tells a direction or a share. In their favour: their threshold is the best one
 * for the precision asked, chosen on the very stream, and minhash gets bands of two rows, which
 * finds more than its default of four. Everybody is warmed up on the first articles.
 */
import { createRequire } from 'node:module';
import { type DerivedStream, scoreReuse } from '@tributary/core';

export interface CleanText {
  readonly id: string;
  readonly text: string;
}

export interface PeerResult {
  readonly name: string;
  readonly precision: number;
  readonly recall: number;
  /** Of processor time, so that a busy machine does not distort it. */
  readonly articlesPerSecond: number;
}

/** Two articles and how alike a peer finds them; larger is more alike. */
interface Pair {
  readonly articleId: string;
  readonly sourceId: string;
  readonly score: number;
}

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

/** Run before the clock starts, so that nobody is timed while being compiled. */
export const WARM_UP_ARTICLES = 3_000;

const require = createRequire(import.meta.url);

/** Runs both peers. Throws when the packages are not installed: they are development tools. */
export function runPeers(
  texts: readonly CleanText[],
  stream: DerivedStream,
  precision: number,
): PeerResult[] {
  return [
    timed('minhash', minhashPairs),
    timed('simhash, crc32', (all) => simhashPairs(all, 'crc32')),
    timed('simhash, md5', (all) => simhashPairs(all, 'md5')),
  ];

  function timed(name: string, find: (texts: readonly CleanText[]) => Pair[]): PeerResult {
    find(texts.slice(0, WARM_UP_ARTICLES));
    const start = processorSeconds();
    const pairs = find(texts);
    const seconds = processorSeconds() - start;
    return { name, articlesPerSecond: texts.length / seconds, ...bestAt(pairs, stream, precision) };
  }
}

/** Processor time that this process has used, in seconds. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Precision and recall at the threshold that finds most at the precision asked for. */
function bestAt(
  pairs: readonly Pair[],
  stream: DerivedStream,
  precision: number,
): { precision: number; recall: number } {
  let best = { precision: 0, recall: 0 };
  for (const threshold of new Set(pairs.map(({ score }) => score))) {
    const edges = pairs
      .filter(({ score }) => score >= threshold)
      .map((pair) => ({ ...pair, kind: 'adapted' as const, share: 0 }));
    const total = totalOf(scoreReuse(stream, edges));
    if (total.precision >= precision && total.recall > best.recall) best = total;
  }
  return best;
}

/** Precision and recall over all classes. */
export function totalOf(scores: readonly { expected: number; found: number; wrong: number }[]): {
  precision: number;
  recall: number;
} {
  const sum = (name: 'expected' | 'found' | 'wrong') =>
    scores.reduce((total, score) => total + score[name], 0);
  const claimed = sum('found') + sum('wrong');
  return {
    precision: claimed === 0 ? 0 : sum('found') / claimed,
    recall: sum('expected') === 0 ? 0 : sum('found') / sum('expected'),
  };
}

function minhashPairs(texts: readonly CleanText[]): Pair[] {
  const { Minhash, LshIndex } = require('minhash') as MinhashPackage;
  const index = new LshIndex({ bandSize: 2 });
  const sketches = new Map<string, MinhashSketch>();
  const pairs: Pair[] = [];
  for (const { id, text } of texts) {
    const sketch = new Minhash();
    for (const shingle of shingles(text, 5)) sketch.update(shingle);
    // The package can only be asked for what it holds.
    index.insert(id, sketch);
    for (const other of index.query(sketch)) {
      const earlier = sketches.get(other);
      if (earlier === undefined) continue;
      pairs.push({ articleId: id, sourceId: other, score: sketch.jaccard(earlier) });
    }
    sketches.set(id, sketch);
  }
  return pairs;
}

function simhashPairs(texts: readonly CleanText[], algorithm: string): Pair[] {
  const simhash = (require('simhash') as (algorithm: string) => Simhash)(algorithm);
  const earlier: { id: string; bits: Int32Array }[] = [];
  const pairs: Pair[] = [];
  for (const { id, text } of texts) {
    const bits = packed(simhash(shingles(text, 3)));
    const most = bits.length * 32 * FARTHEST;
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
