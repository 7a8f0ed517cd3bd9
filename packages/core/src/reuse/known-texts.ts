import { RecencyMap } from '../recency-map.ts';
import { Comparable } from './comparable.ts';
import type { ReuseNode } from './node.ts';
import { unpackNumbers } from './packed-numbers.ts';
import { proseOf } from './prose.ts';

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

/** The texts of active articles, split and indexed when they are compared. */
export class KnownTexts {
  readonly #textOf: (articleId: string) => string | null;
  readonly #gram: number;
  /** By article id; an entry of another version counts as none. */
  readonly #cache = new RecencyMap<string, KnownText>(MOST_TEXTS);
  #words = 0;

  constructor(textOf: (articleId: string) => string | null, gram: number) {
    this.#textOf = textOf;
    this.#gram = gram;
  }

  keep(node: ReuseNode, text: Comparable): void {
    this.forget(node.id);
    this.#words += text.hashes.length;
    this.#cache.put(node.id, { version: node.version, text });
    while (this.#words > KEPT_WORDS || this.#cache.size === MOST_TEXTS) {
      this.#words -= this.#cache.dropOldest()?.text.hashes.length ?? this.#words;
    }
  }

  forget(articleId: string): void {
    this.#words -= this.#cache.get(articleId)?.text.hashes.length ?? 0;
    this.#cache.delete(articleId);
  }

  present(node: ReuseNode): Comparable | null {
    const cached = this.#cache.get(node.id);
    if (cached?.version === node.version) {
      this.#cache.put(node.id, cached);
      return cached.text;
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
}
