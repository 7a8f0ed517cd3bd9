/** Every tunable of the clustering, with its meaning and range. */
export interface ClustererOptions {
  /** Days of article time that an article stays active. 1 to 3650. */
  readonly windowDays: number;
  /** Articles compared in full with a new one. 8 to 200. */
  readonly candidates: number;
  /** Telling terms under which an article is indexed. 8 to 64. */
  readonly indexTerms: number;
  /** Newest articles read per term. 64 to 4096. */
  readonly postingCap: number;
  /** Neighbours remembered for an article. 4 to 64. */
  readonly neighbours: number;
  /** Members whose mean score is a story's score. 1 to 10. */
  readonly topMembers: number;
  /** Log-odds from which an article joins a story. */
  readonly joinThreshold: number;
  /** Taken off a story's score for each ln(size). */
  readonly sizePenalty: number;
  /** Log-odds that count as 0 and as 1 in repair, linear between. -8 to 0, and 1 to 10. */
  readonly linkLow: number;
  readonly linkHigh: number;
  /** Mean of that from which repair keeps two groups together. 0.1 to 0.9. */
  readonly linkThreshold: number;
  /** Known pairs that repair asks for per article of the smaller group. 1 to 40. */
  readonly linkExpected: number;
  /** Least fit of two groups as a share of the fit inside either. 0 to 0.9. */
  readonly cohesion: number;
  /** The same while the window is small: term weights are unsure, look-alikes score high. */
  readonly smallCohesion: number;
  /** Articles between two repair slices. 8 to 1000. */
  readonly repairEvery: number;
  /** Articles that one repair slice may regroup. 16 to 1000. */
  readonly repairLimit: number;
  /** False keeps every article at hand: for files, which are repaired as a whole at their end. */
  readonly closeStories: boolean;
  /** Growth of the stream after which term weights are refreshed, 0.01 to 1. */
  readonly idfGrowth: number;
  /** Distinct terms counted before old counts fade. */
  readonly maxTerms: number;
  /** Up to this many active articles, everything is repaired after each add. 0 to 200. */
  readonly smallWindow: number;
  /** Log-odds from which another story counts as related. */
  readonly relatedThreshold: number;
}

export const DEFAULT_OPTIONS: ClustererOptions = {
  windowDays: 14,
  candidates: 40,
  indexTerms: 32,
  postingCap: 256,
  neighbours: 20,
  topMembers: 3,
  joinThreshold: 0,
  sizePenalty: 0.1,
  linkLow: -4,
  linkHigh: 5,
  linkThreshold: 0.3,
  linkExpected: 8,
  cohesion: 0.5,
  smallCohesion: 0.6,
  repairEvery: 32,
  repairLimit: 160,
  closeStories: true,
  idfGrowth: 0.05,
  maxTerms: 1_000_000,
  smallWindow: 48,
  relatedThreshold: -3,
};
