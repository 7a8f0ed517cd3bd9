import { BoilerplateMemory } from '../normalize/boilerplate-memory.ts';
import { ReuseIndex } from '../reuse/reuse-index.ts';
import { ActiveWindow } from './active-window.ts';
import type { Explainer } from './explain.ts';
import type { Features } from './features.ts';
import type { Member } from './graph.ts';
import { StreamIdf } from './idf.ts';
import { type ClustererOptions, DEFAULT_OPTIONS } from './options.ts';
import { type Normed, normsOf, type Weighted, weigh } from './pair-features.ts';
import { PairScore } from './pair-score.ts';
import type { PairWeights } from './pair-weights.ts';
import { TellingNames } from './telling-names.ts';
import type { TellingTerms } from './telling-terms.ts';

/**
 * All that the clustering of a stream remembers, and the look-ups that every stage makes in it.
 *
 * The stages are functions beside this class: `queryOf` compares, `repairSlice` groups anew,
 * `stored-state.ts` writes everything down and reads it again; `Clusterer` puts them in order.
 */
export class Engine {
  readonly options: ClustererOptions;
  readonly score: PairScore;
  readonly idf: StreamIdf;
  readonly window: ActiveWindow;
  readonly telling = new TellingNames();
  readonly reuse = new ReuseIndex((id) => this.window.members.get(id)?.text ?? null);
  readonly explainer: Explainer;
  boilerplate = new BoilerplateMemory();
  /** Place in the stream of the next article. */
  sequence = 0;
  /** The stream's clock in days since 1970; NaN while no article had a time. */
  clockDay = Number.NaN;
  readonly #idfOf = (term: number): number => this.idf.weight(term);

  constructor(options: Partial<ClustererOptions>, model: PairWeights) {
    this.options = { ...DEFAULT_OPTIONS, ...options };
    this.score = new PairScore(model);
    this.explainer = {
      score: this.score,
      normed: (member) => this.normed(member),
      near: (member) => member.near,
    };
    this.idf = new StreamIdf({
      growth: this.options.idfGrowth,
      maxTerms: this.options.maxTerms,
    });
    this.window = new ActiveWindow(this.options);
  }

  /** Features with the weights of the present epoch. */
  weighted(features: Features): Weighted {
    return weigh(features, this.#idfOf);
  }

  /** An article with its norms in the present epoch. */
  normed(member: Member): Normed {
    if (member.norms === null || member.normsEpoch !== this.idf.epoch) {
      member.norms = normsOf(member.features, this.#idfOf);
      member.normsEpoch = this.idf.epoch;
    }
    // Both hold just what is asked for, and an object for each of a million pairs would not.
    return member as Normed;
  }

  /** The articles that are compared with one, likeliest first. */
  candidates(id: string, telling: TellingTerms): Member[] {
    const { members } = this.window;
    if (members.size <= this.options.candidates) {
      return [...members.values()].filter((member) => member.id !== id);
    }
    return this.window.index
      .search(telling.terms, telling.weights, this.options.candidates + 1)
      .map((slot) => this.window.at(slot))
      .filter((member) => member.id !== id)
      .slice(0, this.options.candidates);
  }
}
