/**
 * The two npm packages that people take for near-duplicates, on the same stream: `minhash` (128
 * permutations over 5-word shingles, LSH) and `simhash` (crc32 over 3-word shingles, Hamming
 * distance to all earlier articles). Unfair to us: neither aligns, tells a direction or a share.
 * In their favour: their threshold is the best one for the precision asked, chosen on the very
 * stream, and minhash gets bands of two rows, which finds more than its default of four.
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

const require = createRequire(import.meta.url);

/** Runs both peers. Throws when the packages are not installed: they are development tools. */
export function runPeers(
  texts: readonly CleanText[],
  stream: DerivedStream,
  precision: number,
): PeerResult[] {
  return [timed('minhash', minhashPairs), timed('simhash', simhashPairs)];

  function timed(name: string, find: (texts: readonly CleanText[]) => Pair[]): PeerResult {
    const start = performance.now();
    const pairs = find(texts);
    const seconds = (performance.now() - start) / 1000;
    return { name, articlesPerSecond: texts.length / seconds, ...bestAt(pairs, stream, precision) };
  }
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

function simhashPairs(texts: readonly CleanText[]): Pair[] {
  const simhash = (require('simhash') as (algorithm?: string) => Simhash)();
  const earlier: { id: string; bits: number }[] = [];
  const pairs: Pair[] = [];
  for (const { id, text } of texts) {
    const bits = simhash(shingles(text, 3)).reduce((all, bit) => (all << 1) | bit, 0);
    for (const other of earlier) {
      const distance = ones(bits ^ other.bits);
      if (distance <= 10) pairs.push({ articleId: id, sourceId: other.id, score: -distance });
    }
    earlier.push({ id, bits });
  }
  return pairs;
}

function shingles(text: string, words: number): string[] {
  const all = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const found: string[] = [];
  for (let i = 0; i + words <= all.length; i++) found.push(all.slice(i, i + words).join(' '));
  return found;
}

function ones(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
