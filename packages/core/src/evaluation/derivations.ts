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
import { CopyMaker, MIN_WORDS } from './derivations-copies.ts';
import { Choices } from './derivations-random.ts';
import { type Draft, draftOf, proseWords, retold, textOf, trueShares } from './derivations-text.ts';
import type {
  CleanSource,
  Derivation,
  DerivationClass,
  DerivedStream,
  IndependentPair,
  RewriteExample,
  WrittenExamples,
} from './derivations-truth.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2031, 0, 6);
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

/** Derives a stream from clean texts, at least a dozen of MIN_WORDS words, that share no prose. */
export function deriveStream(
  sources: readonly CleanSource[],
  { rewrites, independents }: WrittenExamples,
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
  for (const pair of independents) maker.independent(pair);
  return maker.stream();
}

class Maker {
  readonly #choices: Choices;
  readonly #copies: CopyMaker;
  readonly #articles: ArticleInput[] = [];
  readonly #truth = new Map<string, Derivation>();
  /** A source that waits for a second one, by class. */
  readonly #waiting = new Map<string, { id: string; draft: Draft }>();
  #turn = 0;

  constructor(choices: Choices, fillers: readonly CleanSource[]) {
    this.#choices = choices;
    this.#copies = new CopyMaker(choices, fillers);
  }

  stream(): DerivedStream {
    const articles = [...this.#articles].sort(
      (a, b) => (a.receivedAt ?? 0) - (b.receivedAt ?? 0) || (a.id < b.id ? -1 : 1),
    );
    return { articles, truth: this.#truth };
  }

  /** Puts one source into the stream and derives from it by the class whose turn it is. */
  take(source: CleanSource): void {
    const [turn, time] = this.#nextTurn();
    const kind = CLASSES[turn % CLASSES.length] as (typeof CLASSES)[number];
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
        this.#derive(kind, this.#copies.spliced(other.draft, draft), { id, time: later });
      }
      return;
    }
    if (kind === 'chain') {
      const shorter = this.#copies.edited(this.#copies.dropped(draft, 0.1, 0.4), 0.02, 0.05);
      const second = this.#copies.mixedWith(shorter, 1);
      const secondId = this.#derive(kind, second, { id, time: later });
      const third = this.#copies.edited(
        this.#copies.dropped(retold(second, secondId), 0.1, 0.3),
        0.02,
        0.05,
      );
      this.#derive(kind, third, { id: secondId, time: later + 2 * HOUR });
      return;
    }
    this.#derive(kind, this.#copies.copyOf(kind, draft), { id, time: later });
  }

  rewrite({ original, rewrite }: RewriteExample): void {
    const [turn, time] = this.#nextTurn();
    const [source, own] = [`source-${turn}`, `rewrite-${turn}`];
    this.#write(source, time, original);
    this.#write(own, time + 3 * HOUR, rewrite);
    this.#truth.set(own, { id: own, class: 'rewrite', sources: [{ id: source, share: null }] });
  }

  independent({ first, second }: IndependentPair): void {
    const [turn, time] = this.#nextTurn();
    for (const [id, at, text] of [
      [`independent-${turn}-first`, time, first],
      [`independent-${turn}-second`, time + 3 * HOUR, second],
    ] as const) {
      this.#write(id, at, text);
      this.#truth.set(id, { id, class: 'independent', sources: [] });
    }
  }

  #nextTurn(): [number, number] {
    const turn = this.#turn++;
    return [turn, START + turn * 0.5 * HOUR];
  }

  #write(id: string, time: number, text: string): void {
    this.#add({ id, time, received: time, title: null, draft: draftOf(text, null), of: null });
  }

  /** Two reports of different events with the same quotations, or many with one stock phrase. */
  #bystander(
    kind: 'quotations' | 'stock',
    source: CleanSource,
    at: { readonly id: string; readonly time: number },
  ): void {
    const draft = draftOf(source.text, null);
    const extra = kind === 'stock' ? this.#copies.stockPhrase() : this.#sharedQuotations(at.id);
    const mixed = this.#copies.sprinkled(draft, extra);
    this.#add({ ...at, received: at.time, title: source.title, draft: mixed, of: null });
    this.#truth.set(at.id, { id: at.id, class: kind, sources: [] });
  }

  /** The same quotations for every two that ask. */
  #sharedQuotations(id: string): Draft {
    const waiting = this.#waiting.get('quotations');
    const draft = waiting?.draft ?? this.#copies.quotations();
    if (waiting === undefined) this.#waiting.set('quotations', { id, draft });
    else this.#waiting.delete('quotations');
    return draft;
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
      text: given.of === null ? body : this.#copies.wrapped(body),
      publishedAt: Math.round(given.time),
      receivedAt: Math.round(given.received),
      language: null,
    });
    if (!this.#truth.has(given.id))
      this.#truth.set(given.id, { id: given.id, class: null, sources: [] });
  }
}
