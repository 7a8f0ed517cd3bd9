/**
 * The core alone, single-threaded: normalization, reuse, clustering and repair slices, beside
 * splitting the texts into words (the floor of any such system), a plain TF-IDF centroid and, for
 * the candidates, an exact scan. Times include garbage collection; memory includes the arrays
 * outside of the heap, and with them all tables that do not grow with the active articles.
 */
import type { ArticleInput } from '@tributary/core';
import { words } from '../packages/core/src/text/words.ts';
import { benchCandidates } from './candidates.ts';
import { CentroidClusterer } from './centroid.ts';
import { inputs } from './corpus.ts';
import type { Row } from './row.ts';
import { type CoreTask, inOwnProcess, rateOf } from './whole-core.ts';

export interface CoreBenchOptions {
  /** Active articles at which the whole core is measured. */
  readonly sizes: readonly number[];
  /** Articles to measure on besides the generated ones, by name. */
  readonly corpora: ReadonlyMap<string, readonly ArticleInput[]>;
  /** Active articles between which the cost of one article is compared. */
  readonly growth: readonly [number, number];
}

const exactSlice = 2_000;

export async function benchCore({
  sizes,
  corpora,
  growth: [few, many],
}: CoreBenchOptions): Promise<Row[]> {
  const generated = inputs({ articles: Math.max(...sizes) });
  const smallest = generated.slice(0, Math.min(...sizes));
  const floor = rateOf(smallest, (article) => words(article.text ?? ''));
  const centroid = new CentroidClusterer();
  const centroidRate = rateOf(smallest, (article) =>
    centroid.add(`${article.title} ${article.text}`),
  );
  const baseline = 'words only';
  const rows: Row[] = [
    { name: 'words only, full text', value: floor, unit: 'articles/s', ratio: 1, baseline },
    {
      name: `TF-IDF centroid, ${smallest.length} articles`,
      value: centroidRate,
      unit: 'articles/s',
      ratio: centroidRate / floor,
      baseline,
    },
    ...benchCandidates(generated.slice(0, exactSlice)),
  ];
  const articles = 'articles/s';
  const measure = async (task: CoreTask): Promise<void> => {
    rows.push(...(await inOwnProcess(task)));
  };
  for (const size of sizes) {
    const corpus = generated.slice(0, size);
    await measure({ kind: 'corpus', name: 'generated', corpus, unit: articles, floor });
  }
  const titles = generated.map(withoutText);
  await measure({
    kind: 'corpus',
    name: 'generated',
    corpus: titles,
    unit: 'titles/s',
    floor: null,
  });
  await measure({ kind: 'growth', few, many });
  for (const [name, corpus] of corpora) {
    const headlines = corpus.every(({ text }) => !text);
    const own = headlines ? null : rateOf(corpus, (article) => words(article.text ?? ''));
    const unit = headlines ? 'titles/s' : articles;
    await measure({ kind: 'corpus', name, corpus, unit, floor: own });
  }
  return rows;
}

function withoutText(article: ArticleInput): ArticleInput {
  return { ...article, text: null };
}
