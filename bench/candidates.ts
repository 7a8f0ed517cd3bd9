/**
 * The index of candidates beside an exact scan of everything before, on a slice small enough for
 * it. Both must name the same articles in the same order: a difference is an error, not a figure.
 */
import type { ArticleInput } from '@tributary/core';
import { featuresOf } from '../packages/core/src/cluster/features.ts';
import { StreamIdf } from '../packages/core/src/cluster/idf.ts';
import {
  articlesRead,
  InvertedIndex,
  mostGain,
} from '../packages/core/src/cluster/inverted-index.ts';
import { weigh } from '../packages/core/src/cluster/norms.ts';
import { DEFAULT_OPTIONS } from '../packages/core/src/cluster/options.ts';
import { type TellingTerms, tellingTerms } from '../packages/core/src/cluster/telling-terms.ts';
import { BoilerplateMemory } from '../packages/core/src/normalize/boilerplate-memory.ts';
import { normalize } from '../packages/core/src/normalize/normalize.ts';
import type { Row } from './row.ts';

const { candidates, indexTerms, postingCap } = DEFAULT_OPTIONS;

export function benchCandidates(corpus: readonly ArticleInput[]): Row[] {
  const queries = queriesOf(corpus);
  const indexed = timed(() => byIndex(queries));
  const scanned = timed(() => byScan(queries));
  queries.forEach((_, i) => {
    const [found, expected] = [indexed.found[i], scanned.found[i]];
    if (String(found) === String(expected)) return;
    throw new Error(`article ${i}: the index found ${found}, the exact scan ${expected}`);
  });
  const baseline = 'exact scan';
  const scans = queries.length / scanned.seconds;
  const searches = queries.length / indexed.seconds;
  const slice = `candidates among ${corpus.length} articles`;
  return [
    { name: `${slice}, exact scan`, value: scans, unit: '1/s', ratio: 1, baseline },
    {
      name: `${slice}, index (the same ones)`,
      value: searches,
      unit: '1/s',
      ratio: searches / scans,
      baseline,
    },
  ];
}

/** Each article's telling terms as they were when it arrived. */
function queriesOf(corpus: readonly ArticleInput[]): TellingTerms[] {
  const idf = new StreamIdf({
    growth: DEFAULT_OPTIONS.idfGrowth,
    maxTerms: DEFAULT_OPTIONS.maxTerms,
  });
  const memory = new BoilerplateMemory();
  return corpus.map((article) => {
    const features = featuresOf(normalize(article, memory));
    idf.add(features.terms);
    return tellingTerms(
      weigh(features, (term) => idf.weight(term)),
      indexTerms,
    );
  });
}

function byIndex(queries: readonly TellingTerms[]): number[][] {
  const index = new InvertedIndex();
  return queries.map(({ terms, weights }, slot) => {
    const found = index.search({ terms, weights }, { limit: candidates, postingCap });
    index.add(slot, slot, terms);
    return found;
  });
}

/** Scores every earlier article, newest first, by all terms of the query that it holds. */
function byScan(queries: readonly TellingTerms[]): number[][] {
  const held = queries.map(({ terms }) => new Set(terms));
  return queries.map(({ terms, weights }, at) => {
    const read = new Int32Array(terms.length);
    const scores: { slot: number; score: number }[] = [];
    const shared = new Float64Array(at);
    const most = mostGain(weights);
    terms.forEach((term, k) => {
      const cap = articlesRead((weights[k] as number) ** 2, most, postingCap);
      for (let slot = at - 1; slot >= 0 && (read[k] as number) < cap; slot--) {
        if (!held[slot]?.has(term)) continue;
        read[k] = (read[k] as number) + 1;
        shared[slot] = (shared[slot] as number) + (weights[k] as number) ** 2;
      }
    });
    shared.forEach((score, slot) => {
      if (score > 0) scores.push({ slot, score });
    });
    scores.sort((a, b) => b.score - a.score || b.slot - a.slot);
    return scores.slice(0, candidates).map(({ slot }) => slot);
  });
}

function timed<T>(work: () => T): { found: T; seconds: number } {
  const begin = performance.now();
  const found = work();
  return { found, seconds: (performance.now() - begin) / 1_000 };
}
