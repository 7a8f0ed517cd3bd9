/**
 * Ways of copying: each makes the draft of a copy out of the draft of its source, by chance that
 * follows from the seed. New prose and quotations come from texts that are no part of the stream.
 */
import { lightlyEdited } from './derivations-edits.ts';
import type { Choices } from './derivations-random.ts';
import { type Draft, draftOf, type Piece, proseWords, sentencesOf } from './derivations-text.ts';
import type { CleanSource } from './derivations-truth.ts';

/** Least words of a text that goes into a stream. */
export const MIN_WORDS = 80;
const STOCK = [
  'The ministry did not immediately respond to a request for comment, and no further details were available at the time of writing.',
  'It was not possible to verify the claims independently, and both sides have given different accounts of what happened since the dispute began.',
  'The figures are adjusted for the season and may be revised in the following month, when a second and more detailed release is due from the bureau.',
  'Analysts have long warned that the region depends on a handful of buyers, and that a sudden change in demand would be felt for years to come.',
  'A spokeswoman declined to comment on the matter, saying that the company does not discuss its plans before they have been made public.',
];

export class CopyMaker {
  readonly #choices: Choices;
  readonly #fillers: readonly CleanSource[];
  readonly #vocabulary: readonly string[];
  #lent = 0;

  constructor(choices: Choices, fillers: readonly CleanSource[]) {
    this.#choices = choices;
    this.#fillers = fillers;
    const all = fillers.flatMap(({ text }) => text.match(/(?<!\S)\p{Ll}{4,}(?!\S)/gu) ?? []);
    this.#vocabulary = [...new Set(all)].sort();
  }

  /** A copy of one source by the way that its class names. */
  copyOf(
    kind: 'verbatim' | 'dropped' | 'reordered' | 'edited' | 'mixed' | 'late',
    draft: Draft,
  ): Draft {
    if (kind === 'verbatim') return draft;
    if (kind === 'late' || kind === 'dropped') return this.dropped(draft, 0.1, 0.7);
    if (kind === 'edited') return this.edited(draft, 0.03, 0.12);
    if (kind === 'mixed') return this.mixedWith(this.dropped(draft, 0.1, 0.5), 3);
    const shuffled = this.#choices.shuffled(sentencesOf(draft));
    return shuffled.map((piece) => [piece]);
  }

  /** Drops paragraphs until `from` to `to` of them are gone; keeps enough for an article. */
  dropped(draft: Draft, from: number, to: number): Draft {
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

  /** Changes `from` to `to` of the words. */
  edited(draft: Draft, from: number, to: number): Draft {
    const rate = this.#choices.between(from, to);
    return lightlyEdited(draft, rate, { choices: this.#choices, vocabulary: this.#vocabulary });
  }

  /** Adds up to `paragraphs` new paragraphs between the copied ones. */
  mixedWith(draft: Draft, paragraphs: number): Draft {
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

  /** Parts of two sources, one after the other. */
  spliced(first: Draft, second: Draft): Draft {
    const [a, b] = [this.dropped(first, 0.3, 0.5), this.dropped(second, 0.3, 0.5)];
    return this.#choices.unit() < 0.5 ? [...a, ...b] : [...b, ...a];
  }

  /** One of the phrases that unrelated reports share. */
  stockPhrase(): Draft {
    return [[{ text: this.#choices.of(STOCK), from: null }]];
  }

  /** Two to five quotations of a sentence or two, in one of the usual styles. */
  quotations(): Draft {
    const pool = sentencesOf(draftOf(this.#filler().text, null))
      .map(({ text }) => text.replace(/["“”«»]/g, ''))
      .filter((text) => text.length > 60);
    const [open, close] = this.#choices.of(['“”', '""', '«»']).split('') as [string, string];
    return pool
      .slice(0, 2 + this.#choices.below(4))
      .map((text): Piece[] => [{ text: `${open}${text}${close} the witness said.`, from: null }]);
  }

  /** The same draft with further paragraphs somewhere after its first. */
  sprinkled(draft: Draft, extra: Draft): Draft {
    const mixed = [...draft];
    for (const paragraph of extra)
      mixed.splice(1 + this.#choices.below(mixed.length), 0, paragraph);
    return mixed;
  }

  /** What pages put around a text; normalization should take it away again. */
  wrapped(body: string): string {
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
