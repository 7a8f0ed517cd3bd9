import type { CleanArticle } from '../article.ts';
import { outletNames } from './credit-source.ts';

const KEPT_OUTLETS = 10_000;

/** One list of names for all articles of an outlet. */
export class OutletNames {
  /** By id; an outlet that changed its display name is read anew. */
  readonly #byOutlet = new Map<string | null, { name: string | null; names: readonly string[] }>();
  readonly #byNames = new Map<string, readonly string[]>();

  of(article: CleanArticle): readonly string[] {
    const { outletId, outletName } = article;
    const known = this.#byOutlet.get(outletId);
    if (known !== undefined && known.name === outletName) return known.names;
    const names = this.same(outletNames(article));
    if (this.#byOutlet.size >= KEPT_OUTLETS) this.#byOutlet.clear();
    this.#byOutlet.set(outletId, { name: outletName, names });
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
