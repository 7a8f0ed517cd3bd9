import { RecencyMap } from '../recency-map.ts';
import { Comparable } from './comparable.ts';
import type { ReuseNode } from './node.ts';
import { unpackNumbers } from './packed-numbers.ts';
import { proseOf } from './prose.ts';

/** Texts kept split: copies mostly come within hours of their source. About 6 MB. */
const CACHED_TEXTS = 256;

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
  readonly #cache = new RecencyMap<string, KnownText>(CACHED_TEXTS);

  constructor(textOf: (articleId: string) => string | null, gram: number) {
    this.#textOf = textOf;
    this.#gram = gram;
  }

  keep(node: ReuseNode, text: Comparable): void {
    this.#cache.put(node.id, { version: node.version, text });
  }

  forget(articleId: string): void {
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
