import type { CleanArticle } from '../article.ts';
import { outletNames } from './credit-source.ts';

const KEPT_OUTLETS = 10_000;

/** One list of names for all articles of an outlet. */
export class OutletNames {
  readonly #byOutlet = new Map<string, readonly string[]>();
  readonly #byNames = new Map<string, readonly string[]>();

  of(article: CleanArticle): readonly string[] {
    const key = `${article.outletId} ${article.outletName}`;
    const known = this.#byOutlet.get(key);
    if (known !== undefined) return known;
    const names = this.same(outletNames(article));
    if (this.#byOutlet.size >= KEPT_OUTLETS) this.#byOutlet.clear();
    this.#byOutlet.set(key, names);
    return names;
  }

  /** The list that is kept for these names. */
  same(names: readonly string[]): readonly string[] {
    const key = names.join('\n');
    const known = this.#byNames.get(key);
    if (known !== undefined) return known;
    if (this.#byNames.size >= KEPT_OUTLETS) this.#byNames.clear();
    this.#byNames.set(key, names);
    return names;
  }
}
