/**
 * Every tunable of the clustering: meaning, range, default, and what chose the default.
 *
 * Scores named below are BCubed / pairwise F1, the mean over six labelled streams: "halves" were
 * fitted on one half of the stories and scored on the other, "left out" on a source never seen.
 * They compare values of one option within one setting, and the settings differ from option to
 * option and from today's defaults: read them for direction and not as the product's scores, which stand in
 * docs/evaluation.md. Options without a number were not measured.
 */
export interface ClustererOptions {
  /** Days of article time that an article stays active. 1 to 3650. */
  readonly windowDays: number;
  /** Articles compared in full with a new one. 8 to 200. 25 lost .02, 60 won nothing. */
  readonly candidates: number;
  /** Telling terms under which an article is indexed. 8 to 64. */
  readonly indexTerms: number;
  /**
   * Newest articles read of a query's heaviest term, of the others in proportion to what they add to a
   * score: what keeps 100,000 active as fast as 10,000. 64 to 4096. The same for every term gave .857 /
   * .766 for decisions before the final repair, in proportion .857 / .769; with 100,000 active an article took .416 and .404 ms.
   */
  readonly postingCap: number;
  /** The same at the end of a stream: .874 / .801 with four times as many, .873 / .793 without. */
  readonly finalPostingCap: number;
  /** Neighbours remembered for an article. 10 to 64. */
  readonly neighbours: number;
  /** Members whose mean score is a story's score. 1 to 10. */
  readonly topMembers: number;
  /**
   * Log-odds from which an article joins a story on arrival. -3 to 5. On the
   * streams that the weights were fitted to, decisions on arrival: 0 gave .740, 1 gave .766.
   */
  readonly joinThreshold: number;
  /** Taken off a story's score for each ln(size). 0 to 1. */
  readonly sizePenalty: number;
  /**
   * Log-odds that count as 0 and as 1 in repair, linear between. -8 to 0, and 1 to 10. -4 and 5:
   * halves .889 / .822; -4 and 4: .886 / .812.
   */
  readonly linkLow: number;
  readonly linkHigh: number;
  /** Mean of that from which repair keeps two groups together. 0.1 to 0.9; flat from .25 to .4. */
  readonly linkThreshold: number;
  /**
   * Known pairs that repair asks of a group: linkExpected × its size ** linkGrowth. 1 to 40 and .5
   * to 1: articles that are compared with a bounded number of others know fewer pairs each as groups
   * grow. On the streams that the weights saw 9 gave .873 / .775, 9.5 .872 / .773, 10 .870 / .756,
   * 12 .863 / .730; halves 9 .883 / .817, 10 .884 / .819. Growth 1: halves .878 / .794.
   */
  readonly linkExpected: number;
  readonly linkGrowth: number;
  /**
   * The same at the end of a stream, for each article of the smaller group, where unknown pairs are looked up and
   * the mean of all pairs of two groups must reach checkedMean (0.05 to 0.6). Without that 9.5 as
   * above was best, .872 / .773; with it 4 gave .872 / .800, 5 .877 / .809, 6 .875 / .787, and
   * twice the candidates no longer chain uci together (.720 / .367 before, .872 / .872 now).
   * On sources left out of training, checkedMean .1 gave .869 / .801, .15 .870 / .805, .17 .870 / .803,
   * .2 .865 / .794; on the streams that the weights saw, .15 .872 / .800, .2 .877 / .809.
   */
  readonly checkedExpected: number;
  readonly checkedMean: number;
  /**
   * Least fit of two groups as a share of the fit inside either. 0 to 0.9. Halves .40 gave
   * .882 / .814, .45 .886 / .815, .48 .885 / .813, .6 .865 / .750; left out .877 / .818,
   * .871 / .799, .869 / .792 and .837 / .711. With unknown pairs looked up, .45 to .47 score alike
   * (.870 to .872 / .794 to .797; left out .867 to .869), .5 .865 / .742.
   */
  readonly cohesion: number;
  /**
   * linkThreshold and cohesion while the window is small: what is rare cannot be told yet, all
   * scores come out lower, and look-alikes stand out less. On random windows of 2 to 6 articles
   * (ecb, fnc, basil, uci, og2021) .3 and .6 found .59 to .92 of the pairs of one story, .2 and .5
   * .74 to .95; of the pairs of two stories they merged 15 and 30 in 3,700.
   */
  readonly smallThreshold: number;
  readonly smallCohesion: number;
  /**
   * Articles between two repair slices. 8 to 1000. Decisions as they stand before the final repair,
   * mean of six streams: every 16 articles .858 / .757, every 32 .856 / .752, every 48 with a limit of
   * 200 .856 / .756, every 128 clearly less. In a profile of og2021, slices every 32 took a
   * fifth of the time of a headline, every 16 a third.
   */
  readonly repairEvery: number;
  /** Latest articles whose stories a slice looks at: more than arrived since the last. 16 to 500. */
  readonly repairReach: number;
  /**
   * Articles that one repair slice may regroup: bounds its time. 16 to 1000. Mean BCubed F1 as the
   * decisions stand before the final repair (uci, ecb, fnc, basil, og2021 English): 240 gave .896,
   * 160 .897; slowest article in a hundred on 12,000 Reuters texts 5.6 ms and 4.8 ms.
   */
  readonly repairLimit: number;
  /** False keeps every article at hand: for files, which are repaired as a whole at their end. */
  readonly closeStories: boolean;
  /**
   * Growth of the stream after which term weights are refreshed. 0.01 to 1. Decisions as they stand
   * before the final repair: .1 gave .855 / .755, .2 .857 / .763, .25 .859 / .765.
   */
  readonly idfGrowth: number;
  /** Distinct terms counted before old counts fade. 10,000 up; 14 bytes each. */
  readonly maxTerms: number;
  /** Up to this many active articles, everything is repaired after each add. 0 to 200. */
  readonly smallWindow: number;
  /** Log-odds of the mean pair from which another story counts as related. -8 to 0. */
  readonly relatedThreshold: number;
}

export const DEFAULT_OPTIONS: ClustererOptions = {
  windowDays: 14,
  candidates: 40,
  indexTerms: 32,
  postingCap: 256,
  finalPostingCap: 1024,
  neighbours: 20,
  topMembers: 3,
  joinThreshold: 1.5,
  sizePenalty: 0.1,
  linkLow: -4,
  linkHigh: 5,
  linkThreshold: 0.3,
  linkExpected: 9.5,
  linkGrowth: 0.9,
  checkedExpected: 5,
  checkedMean: 0.18,
  cohesion: 0.46,
  smallThreshold: 0.2,
  smallCohesion: 0.5,
  repairEvery: 32,
  repairReach: 64,
  repairLimit: 160,
  closeStories: true,
  idfGrowth: 0.25,
  maxTerms: 1_000_000,
  smallWindow: 48,
  relatedThreshold: -2,
};
