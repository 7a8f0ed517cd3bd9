import type { TextRange } from '@tributary/core';
import { alignWords, type Run } from './align-words.ts';
import { type Words, wordsOf } from './words.ts';

/** A range of the text at hand and the range of the other text that belongs to it. */
interface RangePair {
  readonly from: TextRange;
  readonly to: TextRange;
}

interface TextChange extends RangePair {
  /** `insert`: only here; `delete`: only there; `replace`: other words here than there. */
  readonly kind: 'insert' | 'delete' | 'replace';
}

export interface TextDiff {
  /** Equal words, in order. */
  readonly spans: RangePair[];
  readonly changes: TextChange[];
  readonly words: { readonly article: number; readonly against: number; readonly shared: number };
}

/** What a text shares, word by word and in order, with another one, and what it changed. */
export function diffTexts(text: string, against: string): TextDiff {
  const here = wordsOf(text);
  const there = wordsOf(against);
  const runs = alignWords(here.words, there.words);
  const spans = runs.map((run) => ({
    from: rangeOf(here, run.a, run.a + run.length),
    to: rangeOf(there, run.b, run.b + run.length),
  }));
  return {
    spans,
    changes: changesBetween(runs, here, there),
    words: {
      article: here.words.length,
      against: there.words.length,
      shared: runs.reduce((sum, run) => sum + run.length, 0),
    },
  };
}

function changesBetween(runs: readonly Run[], here: Words, there: Words): TextChange[] {
  const changes: TextChange[] = [];
  const end: Run = { a: here.words.length, b: there.words.length, length: 0 };
  let a = 0;
  let b = 0;
  for (const run of [...runs, end]) {
    if (run.a > a || run.b > b) {
      const kind = run.b === b ? 'insert' : run.a === a ? 'delete' : 'replace';
      changes.push({ kind, from: rangeOf(here, a, run.a), to: rangeOf(there, b, run.b) });
    }
    a = run.a + run.length;
    b = run.b + run.length;
  }
  return changes;
}

/** From the first to behind the last word; an empty range stands behind the word before it. */
function rangeOf({ starts, ends }: Words, first: number, behind: number): TextRange {
  const start = first < behind ? starts[first] : ends[first - 1];
  return { start: start ?? 0, end: ends[behind - 1] ?? 0 };
}
