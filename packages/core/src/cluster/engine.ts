import { BoilerplateMemory } from '../normalize/boilerplate-memory.ts';
import { ReuseIndex } from '../reuse/reuse-index.ts';
import { ActiveWindow } from './active-window.ts';
import type { Explainer } from './explain.ts';
import { FeatureRows, fetchRow, type Row } from './feature-rows.ts';
import type { Features } from './features.ts';
import type { Member } from './graph.ts';
import { StreamIdf } from './idf.ts';
import type { InvertedIndex, SearchLimits } from './inverted-index.ts';
import { refreshNorms, type Weighted, weigh } from './norms.ts';
import { type ClustererOptions, DEFAULT_OPTIONS } from './options.ts';
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
  readonly rows = new FeatureRows();
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

  /** An article's row with the norms of the present epoch. */
  normed({ row }: Member): Row {
    refreshNorms(row, this.#idfOf, this.idf.epoch);
    return row;
  }

  /** The articles that are compared with one, likeliest first. */
  candidates(
    id: string,
    telling: TellingTerms,
    { limit, postingCap }: SearchLimits,
    index: InvertedIndex = this.window.index,
  ): Member[] {
    const { members } = this.window;
    if (members.size <= limit) {
      return [...members.values()].filter((member) => member.id !== id);
    }
    const itself = members.get(id)?.slot ?? -1;
    const found: Member[] = [];
    for (const slot of index.search(telling, { limit: limit + 1, postingCap })) {
      if (slot !== itself && found.length < limit) found.push(this.window.at(slot));
    }
    fetchRows(found);
    return found;
  }
}

/**
 * Rows lie all over memory: asked for one after another, each has to be waited for; asked for
 * together, they come together. With 100,000 active articles that is a fifth of the time.
 */
function fetchRows(members: readonly Member[]): void {
  let seen = 0;
  for (const { row } of members) seen ^= fetchRow(row);
  fetched[0] = seen;
}

/** Of no meaning, but what nobody uses is not read. */
const fetched = new Int32Array(1);
