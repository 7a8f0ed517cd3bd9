import {
  AT_BODY_NORM,
  AT_EPOCH,
  AT_LEAD_NORM,
  AT_MAIN_COUNT,
  AT_MAIN_TERMS,
  AT_MAIN_WEIGHTS,
  AT_NAMES_NORM,
  AT_TERM_COUNT,
  AT_TERMS,
  countsAt,
  MAIN_NAMES,
  type Row,
} from './feature-rows.ts';
import { type Features, IN_LEAD, IN_TITLE, IS_NAME } from './features.ts';

/**
 * What an article's terms weigh in the present epoch, and what its vectors come to.
 *
 * Idea: the article that is compared needs the weight of each term, the ones that it is compared
 * with only the lengths of their vectors and their main names, which stay in their rows until the
 * stream's term counts are taken anew.
 * Cost: a look-up of the stream's counts for each term.
 */
export interface Weighted {
  readonly features: Features;
  /** IDF of each term. Like `mainNames`, it may be longer than the terms are many. */
  readonly idf: Float32Array;
  /** Weight of each term that is a main name, else 0; together 1, or 0 where there is no name. */
  readonly mainNames: Float32Array;
  readonly hasNames: boolean;
  /** Lengths of the vectors of title and lead, of the whole text, of the names. */
  readonly leadNorm: number;
  readonly bodyNorm: number;
  readonly namesNorm: number;
}

type IdfOf = (term: number) => number;

let idf = new Float32Array(512);
let mainNames = new Float32Array(512);

/** Body weight of a term that occurs `count` times. */
export const TF = Float32Array.from({ length: 256 }, (_, n) => (n === 0 ? 0 : 1 + Math.log(n)));

/**
 * One set of weights at a time is looked at, so all stand in the same arrays: what is answered is
 * valid until the next call.
 */
export function weigh(features: Features, idfOf: IdfOf): Weighted {
  const { terms, counts, flags } = features;
  if (idf.length < terms.length) {
    idf = new Float32Array(2 * terms.length);
    mainNames = new Float32Array(2 * terms.length);
  }
  sums.clear();
  for (let i = 0; i < terms.length; i++) {
    const weight = idfOf(terms[i] as number);
    idf[i] = weight;
    sums.add(i, weight, counts[i] as number, flags[i] as number);
  }
  mainNames.fill(0, 0, terms.length);
  for (let k = 0; k < sums.mainCount; k++) {
    mainNames[sums.mainPlaces[k] as number] = (sums.mainWeights[k] as number) / sums.mainTotal;
  }
  return {
    features,
    idf,
    mainNames,
    hasNames: sums.mainCount > 0,
    leadNorm: Math.sqrt(sums.lead),
    bodyNorm: Math.sqrt(sums.body),
    namesNorm: Math.sqrt(sums.names),
  };
}

/** Makes sure that the row's norms are those of the epoch. */
export function refreshNorms(row: Row, idfOf: IdfOf, epoch: number): void {
  const { page, at } = row;
  const { words, numbers, bytes } = page;
  if (words[at + AT_EPOCH] === epoch + 1) return;
  const terms = at + AT_TERMS;
  const count = words[at + AT_TERM_COUNT] as number;
  const counts = countsAt(row);
  sums.clear();
  for (let i = 0; i < count; i++) {
    const weight = idfOf(words[terms + i] as number);
    sums.add(i, weight, bytes[counts + i] as number, bytes[counts + count + i] as number);
  }
  numbers[(at + AT_LEAD_NORM) >> 1] = Math.sqrt(sums.lead);
  numbers[(at + AT_BODY_NORM) >> 1] = Math.sqrt(sums.body);
  numbers[(at + AT_NAMES_NORM) >> 1] = Math.sqrt(sums.names);
  words[at + AT_MAIN_COUNT] = sums.mainCount;
  for (let k = 0; k < sums.mainCount; k++) {
    const place = sums.mainPlaces[k] as number;
    words[at + AT_MAIN_TERMS + k] = words[terms + place] as number;
    numbers[((at + AT_MAIN_WEIGHTS) >> 1) + k] = (sums.mainWeights[k] as number) / sums.mainTotal;
  }
  words[at + AT_EPOCH] = epoch + 1;
}

/** How much more a main name in the title counts. */
const TITLE_FACTOR = 1.3;

/** Sums over the terms of one article after another. */
class NormSums {
  lead = 0;
  body = 0;
  names = 0;
  /** Places and weights of the heaviest names, heaviest first. */
  readonly mainPlaces = new Uint16Array(MAIN_NAMES);
  readonly mainWeights = new Float64Array(MAIN_NAMES);
  mainCount = 0;

  clear(): void {
    this.lead = 0;
    this.body = 0;
    this.names = 0;
    this.mainCount = 0;
  }

  get mainTotal(): number {
    let total = 0;
    for (let k = 0; k < this.mainCount; k++) total += this.mainWeights[k] as number;
    return total;
  }

  add(place: number, weight: number, count: number, flags: number): void {
    const square = weight * weight;
    const tf = TF[count] as number;
    this.body += square * tf * tf;
    if (flags & IN_LEAD) this.lead += square;
    if ((flags & IS_NAME) === 0) return;
    this.names += square * tf;
    this.#noteName(place, weight * tf * (flags & IN_TITLE ? TITLE_FACTOR : 1));
  }

  /** Ties: the smaller term first, as terms ascend. */
  #noteName(place: number, weight: number): void {
    const { mainPlaces, mainWeights } = this;
    let at = this.mainCount;
    while (at > 0 && weight > (mainWeights[at - 1] as number)) at--;
    if (at === MAIN_NAMES) return;
    this.mainCount = Math.min(MAIN_NAMES, this.mainCount + 1);
    for (let k = this.mainCount - 1; k > at; k--) {
      mainPlaces[k] = mainPlaces[k - 1] as number;
      mainWeights[k] = mainWeights[k - 1] as number;
    }
    mainPlaces[at] = place;
    mainWeights[at] = weight;
  }
}

const sums = new NormSums();
