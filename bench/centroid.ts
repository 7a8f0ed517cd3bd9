/**
 * The simplest system that clusters a stream: TF-IDF vectors, one centroid per story, one
 * threshold. The baseline beside which the core's cost is shown; nothing of the product uses it.
 */
import { words } from '../packages/core/src/text/words.ts';

const threshold = 0.25;
/** Rarest terms by which stories are found: through frequent ones, every article meets them all. */
const searchTerms = 32;

interface Centroid {
  readonly weights: Map<number, number>;
  squared: number;
}

export class CentroidClusterer {
  readonly #documents = new Map<number, number>();
  readonly #stories: Centroid[] = [];
  readonly #storiesOf = new Map<number, Set<Centroid>>();
  #count = 0;

  add(text: string): void {
    const vector = this.#vectorOf(text);
    const rarest = [...vector.keys()].sort((a, b) => this.#frequency(a) - this.#frequency(b));
    const products = new Map<Centroid, number>();
    for (const term of rarest.slice(0, searchTerms)) {
      for (const story of this.#storiesOf.get(term) ?? []) products.set(story, 0);
    }
    for (const story of products.keys()) {
      let product = 0;
      for (const [term, weight] of vector) product += weight * (story.weights.get(term) ?? 0);
      products.set(story, product);
    }
    let best: Centroid | null = null;
    let bestCosine = threshold;
    for (const [story, product] of products) {
      const cosine = product / Math.sqrt(story.squared);
      if (cosine > bestCosine) {
        best = story;
        bestCosine = cosine;
      }
    }
    this.#join(best ?? this.#found(), vector);
  }

  #frequency(term: number): number {
    return this.#documents.get(term) ?? 0;
  }

  #vectorOf(text: string): Map<number, number> {
    const counts = new Map<number, number>();
    for (const hash of words(text).hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    this.#count++;
    let squared = 0;
    for (const [term, count] of counts) {
      const documents = (this.#documents.get(term) ?? 0) + 1;
      this.#documents.set(term, documents);
      const weight = (1 + Math.log(count)) * Math.log((1 + this.#count) / documents);
      counts.set(term, weight);
      squared += weight * weight;
    }
    const norm = Math.sqrt(squared) || 1;
    for (const [term, weight] of counts) counts.set(term, weight / norm);
    return counts;
  }

  #found(): Centroid {
    const story = { weights: new Map<number, number>(), squared: 0 };
    this.#stories.push(story);
    return story;
  }

  #join(story: Centroid, vector: ReadonlyMap<number, number>): void {
    for (const [term, weight] of vector) {
      const before = story.weights.get(term) ?? 0;
      story.weights.set(term, before + weight);
      story.squared += (before + weight) ** 2 - before ** 2;
      const stories = this.#storiesOf.get(term);
      if (stories === undefined) this.#storiesOf.set(term, new Set([story]));
      else stories.add(story);
    }
  }
}
