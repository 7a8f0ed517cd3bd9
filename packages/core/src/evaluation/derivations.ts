/**
 * Derivations with known truth: from any article file a stream in which it is known who copied
 * what from whom, how much, and who copied nothing though it looks so.
 *
 * Half of the articles go into the stream as sources or bystanders, the rest lends its prose as
 * new text and its sentences as quotations. Everything follows from the seed.
 * Truth: an edge is expected when at least EXPECTED_SHARE of the prose was copied; smaller takings
 * are neither right nor wrong. Shares are counted by trueShares.
 */
import type { ArticleInput } from '../article.ts';
import type { ReuseKind } from '../decision.ts';
import { lightlyEdited } from './derivations-edits.ts';
import { Choices } from './derivations-random.ts';
import {
  type Draft,
  draftOf,
  type Piece,
  proseWords,
  retold,
  sentencesOf,
  textOf,
  trueShares,
} from './derivations-text.ts';

export const DERIVATION_CLASSES = [
  'verbatim',
  'dropped',
  'reordered',
  'edited',
  'mixed',
  'splice',
  'chain',
  'late',
  'quotations',
  'stock',
  'rewrite',
] as const;
export type DerivationClass = (typeof DERIVATION_CLASSES)[number];

/** Share of the prose from which an edge is expected. */
export const EXPECTED_SHARE = 0.3;
const VERBATIM_SHARE = 0.8;

/** What is true of one article of the stream. */
export interface Derivation {
  readonly id: string;
  /** Null for sources. */
  readonly class: DerivationClass | null;
  /** Direct sources with the share of this article's prose; a rewrite's share is null. */
  readonly sources: readonly { readonly id: string; readonly share: number | null }[];
}

export interface DerivedStream {
  /** In the order of receipt. */
  readonly articles: readonly ArticleInput[];
  readonly truth: ReadonlyMap<string, Derivation>;
}

export interface CleanSource {
  readonly title: string | null;
  /** Clean prose: an article as normalization leaves it. */
  readonly text: string;
}

/** A pair of invented texts, the second a rewrite of the first. */
export interface RewriteExample {
  readonly original: string;
  readonly rewrite: string;
}

const HOUR = 3_600_000;
const START = Date.UTC(2031, 0, 6);
const MIN_WORDS = 80;
const CLASSES = [
  'verbatim',
  'dropped',
  'reordered',
  'edited',
  'mixed',
  'splice',
  'chain',
  'late',
  'quotations',
  'stock',
] as const;
const STOCK = [
  'The ministry did not immediately respond to a request for comment, and no further details were available at the time of writing.',
  'It was not possible to verify the claims independently, and both sides have given different accounts of what happened since the dispute began.',
  'The figures are adjusted for the season and may be revised in the following month, when a second and more detailed release is due from the bureau.',
  'Analysts have long warned that the region depends on a handful of buyers, and that a sudden change in demand would be felt for years to come.',
  'A spokeswoman declined to comment on the matter, saying that the company does not discuss its plans before they have been made public.',
];

/** Derives a stream from clean texts, at least a dozen of MIN_WORDS words, that share no prose. */
export function deriveStream(
  sources: readonly CleanSource[],
  rewrites: readonly RewriteExample[],
  seed: number,
): DerivedStream {
  const choices = new Choices(seed);
  const usable = choices.shuffled(
    sources.filter(({ text }) => proseWords(draftOf(text, null)) >= MIN_WORDS),
  );
  const half = Math.floor(usable.length / 2);
  const maker = new Maker(choices, usable.slice(half));
  for (const source of usable.slice(0, half)) maker.take(source);
  for (const example of rewrites) maker.rewrite(example);
  return maker.stream();
}

class Maker {
  readonly #choices: Choices;
  readonly #fillers: readonly CleanSource[];
  readonly #vocabulary: readonly string[];
  readonly #articles: ArticleInput[] = [];
  readonly #truth = new Map<string, Derivation>();
  /** A source that waits for a second one, by class. */
  readonly #waiting = new Map<string, { id: string; draft: Draft }>();
  #turn = 0;
  #lent = 0;

  constructor(choices: Choices, fillers: readonly CleanSource[]) {
    this.#choices = choices;
    this.#fillers = fillers;
    const all = fillers.flatMap(({ text }) => text.match(/(?<!\S)\p{Ll}{4,}(?!\S)/gu) ?? []);
    this.#vocabulary = [...new Set(all)].sort();
  }

  stream(): DerivedStream {
    const articles = [...this.#articles].sort(
      (a, b) => (a.receivedAt ?? 0) - (b.receivedAt ?? 0) || (a.id < b.id ? -1 : 1),
    );
    return { articles, truth: this.#truth };
  }

  /** Puts one source into the stream and derives from it by the class whose turn it is. */
  take(source: CleanSource): void {
    const turn = this.#turn++;
    const kind = CLASSES[turn % CLASSES.length] as (typeof CLASSES)[number];
    const time = START + turn * 0.5 * HOUR;
    const id = `source-${turn}`;
    if (kind === 'quotations' || kind === 'stock') {
      this.#bystander(kind, source, { id, time });
      return;
    }
    const draft = draftOf(source.text, id);
    const received = kind === 'late' ? time + 30 * HOUR : time + 0.2 * HOUR;
    this.#add({ id, time, received, title: source.title, draft: retold(draft, id), of: null });
    const later = time + this.#choices.between(1, 20) * HOUR;
    if (kind === 'splice') {
      const other = this.#waiting.get(kind);
      if (other === undefined) this.#waiting.set(kind, { id, draft });
      else {
        this.#waiting.delete(kind);
        this.#derive(kind, this.#spliced(other.draft, draft), { id, time: later });
      }
      return;
    }
    if (kind === 'chain') {
      const shorter = this.#edited(this.#dropped(draft, 0.1, 0.4), 0.02, 0.05);
      const second = this.#mixedWith(shorter, 1);
      const secondId = this.#derive(kind, second, { id, time: later });
      const third = this.#edited(this.#dropped(retold(second, secondId), 0.1, 0.3), 0.02, 0.05);
      this.#derive(kind, third, { id: secondId, time: later + 2 * HOUR });
      return;
    }
    this.#derive(kind, this.#copyOf(kind, draft), { id, time: later });
  }

  rewrite({ original, rewrite }: RewriteExample): void {
    const turn = this.#turn++;
    const time = START + turn * 0.5 * HOUR;
    const id = `source-${turn}`;
    this.#add({ id, time, received: time, title: null, draft: draftOf(original, null), of: null });
    const own = `rewrite-${turn}`;
    const later = time + 3 * HOUR;
    this.#add({
      id: own,
      time: later,
      received: later,
      title: null,
      draft: draftOf(rewrite, null),
      of: null,
    });
    this.#truth.set(own, { id: own, class: 'rewrite', sources: [{ id, share: null }] });
  }

  #copyOf(
    kind: 'verbatim' | 'dropped' | 'reordered' | 'edited' | 'mixed' | 'late',
    draft: Draft,
  ): Draft {
    if (kind === 'verbatim') return draft;
    if (kind === 'late' || kind === 'dropped') return this.#dropped(draft, 0.1, 0.7);
    if (kind === 'edited') return this.#edited(draft, 0.03, 0.12);
    if (kind === 'mixed') return this.#mixedWith(this.#dropped(draft, 0.1, 0.5), 3);
    const shuffled = this.#choices.shuffled(sentencesOf(draft));
    return shuffled.map((piece) => [piece]);
  }

  /** Drops paragraphs until `from` to `to` of them are gone; keeps enough for an article. */
  #dropped(draft: Draft, from: number, to: number): Draft {
    const drop = Math.round(draft.length * this.#choices.between(from, to));
    const order = this.#choices.shuffled(draft.map((_, i) => i));
    const gone = new Set<number>();
    for (const i of order.slice(0, drop)) {
      gone.add(i);
      if (proseWords(draft.filter((_, k) => !gone.has(k))) >= MIN_WORDS / 2) continue;
      gone.delete(i);
      break;
    }
    return draft.filter((_, i) => !gone.has(i));
  }

  #edited(draft: Draft, from: number, to: number): Draft {
    const rate = this.#choices.between(from, to);
    return lightlyEdited(draft, rate, { choices: this.#choices, vocabulary: this.#vocabulary });
  }

  /** Adds up to `paragraphs` new paragraphs between the copied ones. */
  #mixedWith(draft: Draft, paragraphs: number): Draft {
    const mixed = [...draft];
    const fresh = this.#fresh(1 + this.#choices.below(paragraphs));
    for (const paragraph of fresh)
      mixed.splice(this.#choices.below(mixed.length + 1), 0, paragraph);
    return mixed;
  }

  #fresh(paragraphs: number): Draft {
    const draft = draftOf(this.#filler().text, null);
    const start = this.#choices.below(Math.max(1, draft.length - paragraphs));
    return draft.slice(start, start + paragraphs);
  }

  /** The next text that lends its prose; none lends twice before all have. */
  #filler(): CleanSource {
    // There are as many fillers as sources, at least six.
    return this.#fillers[this.#lent++ % this.#fillers.length] as CleanSource;
  }

  #spliced(first: Draft, second: Draft): Draft {
    const [a, b] = [this.#dropped(first, 0.3, 0.5), this.#dropped(second, 0.3, 0.5)];
    return this.#choices.unit() < 0.5 ? [...a, ...b] : [...b, ...a];
  }

  /** Two reports of different events with the same quotations, or many with one stock phrase. */
  #bystander(
    kind: 'quotations' | 'stock',
    source: CleanSource,
    at: { readonly id: string; readonly time: number },
  ): void {
    const draft = draftOf(source.text, null);
    let extra: Draft = [[{ text: this.#choices.of(STOCK), from: null }]];
    if (kind === 'quotations') {
      const waiting = this.#waiting.get(kind);
      extra = waiting?.draft ?? this.#quotations();
      if (waiting === undefined) this.#waiting.set(kind, { id: at.id, draft: extra });
      else this.#waiting.delete(kind);
    }
    const mixed = [...draft];
    for (const paragraph of extra)
      mixed.splice(1 + this.#choices.below(mixed.length), 0, paragraph);
    this.#add({ ...at, received: at.time, title: source.title, draft: mixed, of: null });
    this.#truth.set(at.id, { id: at.id, class: kind, sources: [] });
  }

  /** Two to five quotations of a sentence or two, in one of the usual styles. */
  #quotations(): Draft {
    const pool = sentencesOf(draftOf(this.#filler().text, null))
      .map(({ text }) => text.replace(/["“”«»]/g, ''))
      .filter((text) => text.length > 60);
    const [open, close] = this.#choices.of(['“”', '""', '«»']).split('') as [string, string];
    return pool
      .slice(0, 2 + this.#choices.below(4))
      .map((text): Piece[] => [{ text: `${open}${text}${close} the witness said.`, from: null }]);
  }

  #derive(
    kind: DerivationClass,
    draft: Draft,
    of: { readonly id: string; readonly time: number },
  ): string {
    const id = `${kind}-${this.#turn - 1}-${this.#truth.size}`;
    this.#add({ id, time: of.time, received: of.time + 0.2 * HOUR, title: null, draft, of: kind });
    const shares = trueShares(draft);
    const sources = [...shares].map(([source, share]) => ({ id: source, share }));
    this.#truth.set(id, { id, class: kind, sources });
    return id;
  }

  #add(given: {
    readonly id: string;
    readonly time: number;
    readonly received: number;
    readonly title: string | null;
    readonly draft: Draft;
    readonly of: DerivationClass | null;
  }): void {
    const outlet = `outlet-${this.#choices.below(400)}.example`;
    const body = textOf(given.draft);
    this.#articles.push({
      id: given.id,
      url: null,
      source: outlet,
      title: given.title,
      text: given.of === null ? body : this.#wrapped(body),
      publishedAt: Math.round(given.time),
      receivedAt: Math.round(given.received),
      language: null,
    });
    if (!this.#truth.has(given.id))
      this.#truth.set(given.id, { id: given.id, class: null, sources: [] });
  }

  /** What pages put around a text; normalization should take it away again. */
  #wrapped(body: string): string {
    const before = this.#choices.of([
      '',
      'International Desk\n\n',
      'Share on Facebook\n\n',
      'Advertisement\n\n',
    ]);
    const after = this.#choices.of([
      '',
      '\n\nLeave a Reply\n\nYour email address will not be published.',
      '\n\nRelated Articles',
      '\n\nExit mobile version',
      '\n\nSubscribe to our newsletter',
    ]);
    return `${before}${body}${after}`;
  }
}

/** The kind that a share stands for. */
export function kindOfShare(share: number | null): ReuseKind | null {
  if (share === null) return 'rewritten';
  if (share >= VERBATIM_SHARE) return 'verbatim';
  return share >= EXPECTED_SHARE ? 'adapted' : null;
}
