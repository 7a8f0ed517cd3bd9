/**
 * Reuse and its peers, on the same cleaned texts: what they find, and how fast.
 *
 * The clock covers all from a cleaned text to the pairs: splitting it into words or shingles,
 * keeping what later articles are compared with, looking the earlier ones up; for reuse also
 * alignment, spans, shares, directions and origins. Each method has a process of its own, since
 * the language tables of this one and the leavings of others make every collection of garbage dear,
 * and is warmed up there in the same way. Then all take turns, and the median of its passes counts.
 * Peers are timed with their threshold known and note no pair beyond it. The second time is of all
 * articles of the files, however much they share, as one active window: what compares with every
 * earlier article pays for its length. As in the stream, reuse is given the nearest articles that
 * clustering found anyway.
 */
import type { DerivedStream } from '@tributary/core';
import { MethodProcess } from './method-process.ts';
import { type CleanStream, METHODS } from './methods.ts';
import { bestAt, type Found } from './peer-scores.ts';
import { threePlaces } from './report.ts';

/** Passes of each method, fewer where they take long. */
const MOST_PASSES = 15;
const MOST_SECONDS = 6;

/** A method with the threshold that suits it best. */
interface Chosen {
  readonly name: string;
  readonly threshold: number;
  readonly found: Found;
}

export interface Comparison {
  readonly stream: DerivedStream;
  readonly derived: CleanStream;
  readonly window: CleanStream;
  /** What reuse finds in the stream. */
  readonly own: Found;
}

/** A Markdown table, line by line. */
export async function* tableAgainstPeers(given: Comparison): AsyncGenerator<string> {
  const { stream, derived, window, own } = given;
  const count = (articles: readonly unknown[]) => articles.length.toLocaleString('en-GB');
  const of = [derived, window].map(({ articles }) => `of ${count(articles)}`);
  yield `| method | precision | recall | articles per processor second, stream ${of[0]} | window ${of[1]} |`;
  yield '|---|--:|--:|--:|--:|';
  const everything = Number.NEGATIVE_INFINITY;
  const chosen = METHODS.map(({ name, prepare }): Chosen => {
    if (name.startsWith('tributary')) return { name, threshold: everything, found: own };
    const best = bestAt(prepare(derived)(everything), stream, own.precision);
    return { name, threshold: best.threshold, found: best };
  });
  const seconds = [await passesOf(chosen, derived), await passesOf(chosen, window)];
  for (const [m, { name, found }] of chosen.entries()) {
    const rates = [derived, window].map(({ articles }, i) =>
      Math.round(articles.length / median(seconds[i]?.[m] ?? [])).toLocaleString('en-GB'),
    );
    yield `| ${name} | ${threePlaces(found.precision)} | ${threePlaces(found.recall)} | ${rates.join(' | ')} |`;
  }
}

/** The processor seconds of each method's passes over a stream, taken in turns. */
async function passesOf(chosen: readonly Chosen[], stream: CleanStream): Promise<number[][]> {
  const seconds: number[][] = chosen.map(() => []);
  const processes = chosen.map(
    ({ name, threshold }) => new MethodProcess({ method: name, stream, least: threshold }),
  );
  try {
    await Promise.all(processes.map((method) => method.warm));
    for (let pass = 0; pass < MOST_PASSES; pass++) {
      for (const [m, method] of processes.entries()) {
        const spent = seconds[m] as number[];
        if (pass > 0 && sum(spent) > MOST_SECONDS) continue;
        spent.push(await method.pass());
      }
    }
  } finally {
    for (const method of processes) method.end();
  }
  return seconds;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
