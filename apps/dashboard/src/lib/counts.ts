import type { StorySummary } from './api.ts';

type Counts = StorySummary['counts'];
type Kinds = StorySummary['kinds'];

const grouped = new Intl.NumberFormat('en-GB');
const NUMBER_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A number with its noun: "1 article", "1,204 articles". */
export function counted(amount: number, singular: string, plural = `${singular}s`): string {
  return `${grouped.format(amount)} ${amount === 1 ? singular : plural}`;
}

/** A bare number with thousands separated: "1,204". */
export function number(amount: number): string {
  return grouped.format(amount);
}

/** "12 articles · 9 outlets · 3 independent"; without outlets when none is known. */
export function countsLine({ articles, outlets, origins }: Counts): string {
  const parts = [counted(articles, 'article'), `${grouped.format(origins)} independent`];
  if (outlets > 0) parts.splice(1, 0, counted(outlets, 'outlet'));
  return parts.join(' · ');
}

/** What the three numbers mean for this story, as a sentence. */
export function countsInWords({ articles, outlets, origins }: Counts): string {
  const all = inWords(articles, 'article');
  const where = outlets === 0 ? '' : ` in ${inWords(outlets, 'outlet')}`;
  const start = `${all.charAt(0).toUpperCase()}${all.slice(1)}${where}`;
  if (articles === 1) return `${start}: nobody else has reported this yet.`;
  if (origins === 1) return `${start} all go back to one source.`;
  if (origins === articles) return `${start}, each reported independently.`;
  return `${start} go back to ${inWords(origins, 'independent source')}.`;
}

/** As newspapers write numbers: words up to nine, figures from ten. */
function inWords(amount: number, noun: string): string {
  const word = NUMBER_WORDS[amount];
  return word ? `${word} ${noun}${amount === 1 ? '' : 's'}` : counted(amount, noun);
}

export interface KindShare {
  readonly kind: keyof Kinds;
  readonly articles: number;
  /** Start and width in percent of the whole. */
  readonly start: number;
  readonly width: number;
}

const KIND_ORDER = ['original', 'credited', 'rewritten', 'adapted', 'verbatim'] as const;

/** The members by kind of reuse as adjoining parts of 100 %, originals first, empty ones left out. */
export function kindShares(kinds: Kinds): KindShare[] {
  const total = KIND_ORDER.reduce((sum, kind) => sum + kinds[kind], 0);
  let start = 0;
  return KIND_ORDER.flatMap((kind) => {
    if (kinds[kind] === 0) return [];
    const width = (kinds[kind] / total) * 100;
    const share = { kind, articles: kinds[kind], start, width };
    start += width;
    return [share];
  });
}
