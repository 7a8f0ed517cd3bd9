/**
 * Which copies still carry a figure or a name that a newer version of their source has changed.
 *
 * Idea: the two versions are aligned; numbers and names of the old one that found no counterpart
 * where they stood are changed facts. What replaced one is known only where the wording around it
 * stayed: in a passage written anew, another name is no correction. A copy carries one if its alignment with the old version
 * covers the very words. A text that quotes the figure on its own account has no such alignment.
 * Cost: one alignment for the versions and one per copy.
 */
import type { TextRange } from '../article.ts';
import { WORD_CAPITALISED, WORD_NUMBER } from '../text/words.ts';
import { align, type Match } from './align.ts';
import { Comparable } from './comparable.ts';
import type { ComparedText } from './compare-texts.ts';
import { DEFAULT_REUSE_OPTIONS, type ReuseOptions } from './options.ts';
import { flatRanges, type Prose, proseOf } from './prose.ts';
import { inverted } from './shares.ts';

/** Words on either side of a change up to which the one stands for the other. */
const LONGEST_REPLACEMENT = 8;

export interface ChangedFact {
  readonly kind: 'number' | 'name';
  /** As the old version had it. */
  readonly before: string;
  /** As the new version has it in the same place; null when nothing there answers to it. */
  readonly after: string | null;
  /** Where it stands in the old version. */
  readonly range: TextRange;
}

export interface StaleCopy {
  readonly articleId: string;
  /** The changed facts that it still carries as they were. */
  readonly facts: readonly ChangedFact[];
}

interface FactAt extends ChangedFact {
  /** Its words in the old version. */
  readonly first: number;
  readonly last: number;
}

/** Numbers and names of the old version that the new one has changed or dropped, in order. */
export function changedFacts(
  before: ComparedText,
  after: ComparedText,
  options: ReuseOptions = DEFAULT_REUSE_OPTIONS,
): ChangedFact[] {
  return factsOf(made(before, options), made(after, options), options).map(
    ({ first: _, last: __, ...fact }) => fact,
  );
}

/** The copies of the old version that still carry facts which the new version has changed. */
export function correctedUpstream(
  before: ComparedText,
  after: ComparedText,
  copies: readonly (ComparedText & { readonly articleId: string })[],
  options: ReuseOptions = DEFAULT_REUSE_OPTIONS,
): StaleCopy[] {
  const old = made(before, options);
  const facts = factsOf(old, made(after, options), options);
  if (facts.length === 0) return [];
  return copies.flatMap((copy) => {
    const match = align(made(copy, options), old.table, options);
    const held = new Set(match);
    const carried = facts.filter(({ first, last }) => {
      for (let j = first; j <= last; j++) if (!held.has(j)) return false;
      return true;
    });
    const plain = carried.map(({ first: _, last: __, ...fact }) => fact);
    return plain.length === 0 ? [] : [{ articleId: copy.articleId, facts: plain }];
  });
}

function made({ text, quotations }: ComparedText, { gram }: ReuseOptions): Comparable {
  return new Comparable(proseOf(text, flatRanges(quotations)), gram);
}

function factsOf(old: Comparable, fresh: Comparable, options: ReuseOptions): FactAt[] {
  const match = align(fresh, old.table, options);
  const back = inverted(match, old.hashes.length);
  const kept = new Set(fresh.hashes);
  const facts: FactAt[] = [];
  for (let j = 0; j < back.length; ) {
    if ((back[j] as number) >= 0) {
      j++;
      continue;
    }
    let end = j;
    while (end < back.length && (back[end] as number) < 0) end++;
    facts.push(
      ...factsBetween(old.prose, fresh.prose, {
        first: j,
        end,
        place: placeOf(back, j, end, match),
        kept,
      }),
    );
    j = end;
  }
  return facts;
}

/** The words of the new version that stand where words `first` to `end` of the old one stood. */
function placeOf(back: Match, first: number, end: number, match: Match): readonly [number, number] {
  const from = first === 0 ? 0 : (back[first - 1] as number) + 1;
  const to = end >= back.length ? match.length : (back[end] as number);
  return to >= from ? [from, to] : [from, from];
}

function factsBetween(
  old: Prose,
  fresh: Prose,
  gap: {
    readonly first: number;
    readonly end: number;
    readonly place: readonly [number, number];
    readonly kept: ReadonlySet<number>;
  },
): FactAt[] {
  const facts: FactAt[] = [];
  const news = factRuns(fresh, gap.place[0], gap.place[1]);
  const replaced = Math.max(gap.end - gap.first, gap.place[1] - gap.place[0]);
  for (const run of factRuns(old, gap.first, gap.end)) {
    const still =
      run.kind === 'name'
        ? hashesIn(old, run).every((hash) => gap.kept.has(hash))
        : news.some((one) => hashesIn(fresh, one).join() === hashesIn(old, run).join());
    if (still) continue;
    const at =
      replaced > LONGEST_REPLACEMENT ? -1 : news.findIndex(({ kind }) => kind === run.kind);
    const after = at < 0 ? null : textOfRun(fresh, news.splice(at, 1)[0] ?? run);
    facts.push({
      kind: run.kind,
      before: textOfRun(old, run),
      after,
      range: {
        start: old.words.starts[run.first] as number,
        end: old.words.ends[run.last] as number,
      },
      first: run.first,
      last: run.last,
    });
  }
  return facts;
}

interface FactRun {
  readonly kind: 'number' | 'name';
  readonly first: number;
  readonly last: number;
}

/** Numbers, and runs of capitalised words, among the words from `first` to `end`. */
function factRuns({ words, text }: Prose, first: number, end: number): FactRun[] {
  const runs: FactRun[] = [];
  for (let i = first; i < end; i++) {
    const flags = words.flags[i] as number;
    if (flags & WORD_NUMBER) runs.push({ kind: 'number', first: i, last: i });
    if (!(flags & WORD_CAPITALISED) || opensSentence(text, words.starts[i] as number)) continue;
    let last = i;
    while (last + 1 < end && (words.flags[last + 1] as number) & WORD_CAPITALISED) last++;
    runs.push({ kind: 'name', first: i, last });
    i = last;
  }
  return runs;
}

function opensSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at).replace(/[\s"“„«'‘(]+$/u, '');
  return (
    before === '' || /[.!?…:\n]$/u.test(before) || /\n/.test(text.slice(Math.max(0, at - 2), at))
  );
}

function hashesIn({ words }: Prose, run: FactRun): number[] {
  return [...words.hashes.subarray(run.first, run.last + 1)];
}

function textOfRun({ text, words }: Prose, run: FactRun): string {
  return text.slice(words.starts[run.first] as number, words.ends[run.last] as number);
}
