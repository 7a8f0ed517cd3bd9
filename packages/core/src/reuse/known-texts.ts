import { Comparable } from './comparable.ts';
import type { ReuseNode } from './node.ts';
import { unpackNumbers } from './packed-numbers.ts';
import { proseOf } from './prose.ts';
import { RecencyOrder } from './recency-order.ts';

/**
 * Words of the texts that are kept split, 30 to 60 bytes each. Copies mostly come within hours of
 * their source; what clustering finds near is older: of 100 articles 50 needed a text split again
 * with 256 texts kept, and 8 with a thousand of Reuters' (some 150,000 words).
 */
const KEPT_WORDS = 250_000;
const MOST_TEXTS = 4096;

/** One version of an article, ready to be compared. */
export interface KnownText {
  readonly version: number;
  readonly text: Comparable;
}

/**
 * The texts of active articles, split and indexed when they are compared. Those used last are kept,
 * each in a numbered place; every slot of an article knows its place.
 */
export class KnownTexts {
  readonly #textOf: (articleId: string) => string | null;
  readonly #gram: number;
  /** Slot -> place of the present text, 0 where it is not kept. */
  #places = new Uint16Array(256);
  readonly #texts: (Comparable | null)[] = [null];
  readonly #slots = new Int32Array(MOST_TEXTS + 1);
  readonly #order = new RecencyOrder(MOST_TEXTS);
  readonly #free: number[] = [];
  #words = 0;

  constructor(textOf: (articleId: string) => string | null, gram: number) {
    this.#textOf = textOf;
    this.#gram = gram;
  }

  /** Keeps the present text of an article that has a slot and no text here. */
  keep({ slot }: ReuseNode, text: Comparable): void {
    this.#words += text.hashes.length;
    while (this.#words > KEPT_WORDS && this.#order.oldest > 0) this.#drop(this.#order.oldest);
    if (this.#free.length === 0 && this.#texts.length > MOST_TEXTS) this.#drop(this.#order.oldest);
    const place = this.#free.pop() ?? this.#texts.length;
    this.#texts[place] = text;
    this.#slots[place] = slot;
    this.#order.put(place);
    if (slot >= this.#places.length) this.#grow(slot);
    this.#places[slot] = place;
  }

  /** The article in a slot leaves it, or has another text from now on. */
  forget(slot: number): void {
    const place = this.#places[slot] ?? 0;
    if (place > 0) this.#drop(place);
  }

  present(node: ReuseNode): Comparable | null {
    const place = this.#places[node.slot] ?? 0;
    if (place > 0) {
      this.#order.take(place);
      this.#order.put(place);
      return this.#texts[place] as Comparable;
    }
    const text = this.#textOf(node.id);
    if (text === null) return null;
    const made = this.read(text, unpackNumbers(node.quotations));
    this.keep(node, made);
    return made;
  }

  /** The present text, then earlier ones, newest first. */
  all(node: ReuseNode): KnownText[] {
    const present = this.present(node);
    const former = node.former.map(({ version, text, quotations }) => ({
      version,
      text: this.read(text, quotations),
    }));
    return present === null ? former : [{ version: node.version, text: present }, ...former];
  }

  read(text: string, quotations: readonly number[]): Comparable {
    return new Comparable(proseOf(text, quotations), this.#gram);
  }

  #drop(place: number): void {
    this.#words -= (this.#texts[place] as Comparable).hashes.length;
    this.#texts[place] = null;
    this.#places[this.#slots[place] as number] = 0;
    this.#order.take(place);
    this.#free.push(place);
  }

  #grow(slot: number): void {
    const longer = new Uint16Array(Math.ceil(slot * 1.5));
    longer.set(this.#places);
    this.#places = longer;
  }
}
