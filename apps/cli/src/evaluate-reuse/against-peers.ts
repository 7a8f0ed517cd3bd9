/**
 * Reuse and its peers, on the same cleaned texts: what they find, and how fast.
 *
 * The clock covers all from a cleaned text to the pairs or edges, splitting it into words or
 * shingles too. Everybody runs warm, as in a worker that has been up for a while: after a first pass
 * over the stream the fastest of three counts, or of as many as fit into ten seconds. Peers are timed with their threshold known and note
 * no pair beyond it. The second time is of one pass over all articles of
 * the files, however much they share, as one active window: what compares with every earlier
 * article pays for its length. As in the stream, reuse is given the nearest articles that
 * clustering found anyway.
 */
import {
  type CleanArticle,
  type DerivedStream,
  type ReuseEdge,
  ReuseIndex,
  StandingEdges,
  scoreReuse,
  words,
} from '@tributary/core';
import { bestAt, type CleanText, PEERS, totalOf } from './peers.ts';
import { threePlaces } from './report.ts';

/** Cleaned articles in the order of their stream, and what clustering found nearest to each. */
export interface CleanStream {
  readonly articles: readonly CleanArticle[];
  readonly near: ReadonlyMap<string, readonly string[]>;
}

const PASSES = 3;
const MOST_SECONDS = 10;

/** A Markdown table, line by line as it comes. */
export function* tableAgainstPeers(
  stream: DerivedStream,
  derived: CleanStream,
  window: CleanStream,
): Generator<string> {
  const count = (articles: readonly unknown[]) => articles.length.toLocaleString('en-GB');
  const of = [derived, window].map(({ articles }) => `of ${count(articles)}`);
  yield `| method | precision | recall | articles per processor second, stream ${of[0]} | window ${of[1]} |`;
  yield '|---|--:|--:|--:|--:|';
  const own = totalOf(scoreReuse(stream, edgesOf(derived)));
  const [seconds] = fastest(() => edgesOf(derived));
  const row = (name: string, found: { precision: number; recall: number }, times: number[]) => {
    const rates = [derived, window].map(({ articles }, i) =>
      Math.round(articles.length / (times[i] as number)).toLocaleString('en-GB'),
    );
    return `| ${name} | ${threePlaces(found.precision)} | ${threePlaces(found.recall)} | ${rates.join(' | ')} |`;
  };
  yield row('tributary', own, [seconds, timed(() => edgesOf(window))[0]]);
  const [texts, all] = [textsOf(derived), textsOf(window)];
  for (const { name, find } of PEERS) {
    const best = bestAt(find(texts, Number.NEGATIVE_INFINITY), stream, own.precision);
    const [time] = fastest(() => find(texts, best.threshold));
    yield row(name, best, [time, timed(() => find(all, best.threshold))[0]]);
  }
}

function edgesOf({ articles, near }: CleanStream): ReuseEdge[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const index = new ReuseIndex((id) => texts.get(id) ?? null);
  const standing = new StandingEdges();
  for (const article of articles) {
    const split = words(article.text);
    const step = index.add({ article, split, near: near.get(article.id) ?? [] });
    standing.take({ reuse: step.edges, withdrawn: step.withdrawn });
  }
  return standing.edges;
}

function textsOf({ articles }: CleanStream): CleanText[] {
  return articles.map(({ id, text }) => ({ id, text }));
}

function fastest<T>(work: () => T): [seconds: number, result: T] {
  let best = timed(work);
  let spent = best[0];
  for (let pass = 1; pass < PASSES && spent < MOST_SECONDS; pass++) {
    const next = timed(work);
    spent += next[0];
    if (next[0] < best[0]) best = next;
  }
  return best;
}

/** Processor time of this process, so that a busy machine distorts it less. */
function timed<T>(work: () => T): [seconds: number, result: T] {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1e6, result];
}
