import type { Assignment, HistoryEvent, OutdatedFact, ReuseKind } from './api.ts';
import { counted } from './counts.ts';

/** Decisions in words. Scores are log-odds: positive parts speak for a story, negative against. */

export interface Reason {
  /** What the part compares: "Shared names". */
  readonly subject: string;
  /** "speaks strongly for it", "speaks against it", … */
  readonly verdict: string;
  readonly evidence: readonly string[];
  readonly value: number;
}

/** The core scores many likenesses; for people they are these few. */
const SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  'Shared names': ['names', 'mainNames', 'tellingNames'],
  'Shared terms': ['rareTerms'],
  Headline: ['titleLetters'],
  'Shared passages': ['sharedPhrases'],
  Time: [
    ...['daysApart', 'textDaysApart', 'timeUnknown'],
    ...['dayMatch', 'yearConflict', 'datelineConflict'],
  ],
  'Stories nearby': ['relative', 'sharedNeighbours'],
  Language: ['languagesDiffer'],
  'Size of the story': ['size'],
  'Starting point: most articles are strangers': ['prior'],
};
const SUBJECT_OF = new Map(
  Object.entries(SUBJECTS).flatMap(([subject, names]) => names.map((name) => [name, subject])),
);

const NEGLIGIBLE = 0.05;

/** The parts of a score by subject, weightiest first; what weighs next to nothing is left out. */
export function reasons(parts: Assignment['parts']): Reason[] {
  const bySubject = new Map<string, { value: number; evidence: Set<string> }>();
  for (const part of parts) {
    const subject = SUBJECT_OF.get(part.name) ?? sentenceCase(part.name);
    const sum = bySubject.get(subject) ?? { value: 0, evidence: new Set() };
    sum.value += part.value;
    if (part.name !== 'size') for (const each of part.evidence) sum.evidence.add(each);
    bySubject.set(subject, sum);
  }
  return [...bySubject]
    .filter(([, { value }]) => Math.abs(value) >= NEGLIGIBLE)
    .map(([subject, { value, evidence }]) => ({
      subject,
      verdict: verdict(value),
      evidence: [...evidence],
      value,
    }))
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
}

function verdict(value: number): string {
  const weight = Math.abs(value);
  const side = value > 0 ? 'for it' : 'against it';
  if (weight >= 1.5) return `speaks strongly ${side}`;
  if (weight >= 0.5) return `speaks ${side}`;
  return `speaks a little ${side}`;
}

function sentenceCase(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** One sentence on why an article stands where it stands. */
export function inShort(assignment: Assignment): string {
  if (assignment.founded) return 'It was the first report of this event, and founded the story.';
  const [first, second] = reasons(assignment.parts).filter((reason) => reason.value > 0);
  if (!first) return 'No single likeness decided; together they were enough.';
  const because = [first, second]
    .filter((reason) => reason !== undefined)
    .map((reason) => {
      const named = reason.evidence.slice(0, 3).join(', ');
      return named ? `${reason.subject.toLowerCase()} (${named})` : reason.subject.toLowerCase();
    });
  return `Here mainly for ${because.join(' and ')}.`;
}

/** The probability that belongs to log-odds, in percent: "5 %". */
export function chance(logOdds: number): string {
  return `${Math.round(100 / (1 + Math.exp(-logOdds)))}\u00a0%`;
}

/** "almost certain", "likely", … with the figure: confidence is a probability. */
export function confidenceInWords(confidence: number): string {
  const percent = confidence > 0.995 ? 'over 99\u00a0%' : `${Math.round(confidence * 100)}\u00a0%`;
  if (confidence >= 0.95) return `almost certain, ${percent}`;
  if (confidence >= 0.8) return `likely, ${percent}`;
  if (confidence >= 0.6) return `more likely than not, ${percent}`;
  return `uncertain, ${percent}`;
}

const KINDS: Readonly<Record<ReuseKind, string>> = {
  verbatim: 'copied word for word',
  adapted: 'adapted',
  rewritten: 'rewritten',
  credited: 'credited',
};

/** "Still says 17; the source now says 19": what a copy has not taken over from its source. */
export function outdatedInWords({ was, now }: OutdatedFact): string {
  return `Still says ${was}; the source now says ${now}`;
}

/** How an article uses its source: "copied word for word from Harbour Post, 93 %". */
export function reuseInWords(kind: ReuseKind, source: string, share: number | null): string {
  const percent = share === null || kind === 'credited' ? '' : `, ${Math.round(share * 100)} %`;
  return `${KINDS[kind]} ${kind === 'credited' ? 'to' : 'from'} ${source}${percent}`;
}

/**
 * One line of the history of `storyId`, which may be the other story of a move, merge or split.
 * `nameOf` gives an article's outlet or headline.
 */
export function eventInWords(
  event: HistoryEvent,
  storyId: string,
  nameOf: (articleId: string) => string,
): string {
  const who = event.articleId ? nameOf(event.articleId) : 'An article';
  const reason = typeof event.detail.reason === 'string' ? `: ${event.detail.reason}` : '';
  const several = Array.isArray(event.detail.articleIds)
    ? counted(event.detail.articleIds.length, 'article')
    : 'its articles';
  const ours = event.storyId === storyId;
  switch (event.type) {
    case 'created':
      return `${who} founded the story`;
    case 'joined':
      return `${who} joined`;
    case 'versioned':
      return `${who} published a new version`;
    case 'moved':
      return ours
        ? `${who} moved here from another story${reason}`
        : `${who} moved to another story${reason}`;
    case 'merged':
      return ours
        ? `Another story was merged into this one, with ${several}${reason}`
        : `Merged into another story, with ${several}${reason}`;
    case 'split':
      return ours
        ? `Split off from another story, with ${several}${reason}`
        : `Another story was split off, with ${several}${reason}`;
    case 'origin':
      return `${who} traced to ${originInWords(event.detail.to, nameOf)}`;
    case 'withdrawn':
      return `${who} no longer counts as a copy of ${originInWords(event.detail.sourceId, nameOf)}${betterSource(event.detail.replacedBy, nameOf)}`;
    case 'closed':
      return 'Closed: nothing new within the window';
  }
}

/** The other story of a move, merge or split in the history of `storyId`. */
export function otherStoryOf(event: HistoryEvent, storyId: string): string | null {
  const { fromStoryId, mergedStoryId } = event.detail;
  const both = [event.storyId, fromStoryId, mergedStoryId];
  const other = both.find((id) => typeof id === 'string' && id !== storyId);
  return typeof other === 'string' ? other : null;
}

function betterSource(id: unknown, nameOf: (articleId: string) => string): string {
  return typeof id === 'string' ? `: more of it comes from ${nameOf(id)}` : '';
}

function originInWords(key: unknown, nameOf: (articleId: string) => string): string {
  if (typeof key !== 'string') return 'another origin';
  return key.startsWith('credit:') ? `${key.slice('credit:'.length)} (credited)` : nameOf(key);
}
