import type { CleanArticle, TextRange } from './article.ts';

/** One named part of a score. The parts of an assignment add up to its score. */
export interface ScorePart {
  /** A named similarity: "names", "terms", "title", "time", "reuse", … */
  readonly name: string;
  /** What it added to the score (log-odds), may be negative. */
  readonly value: number;
  /** What it rests on, for people: shared names, terms, dates. */
  readonly evidence: readonly string[];
}

export interface NearestMember {
  readonly articleId: string;
  /** Pair score, 0 to 1. */
  readonly score: number;
}

/** A story that the article did not join, and why it lost. */
export interface RunnerUp {
  readonly storyId: string;
  readonly score: number;
  readonly reason: string;
}

/** The decision to place an article. */
export interface Assignment {
  readonly articleId: string;
  readonly storyId: string;
  /** True when the article founded the story. */
  readonly founded: boolean;
  /** Log-odds of belonging: the sum of `parts`. */
  readonly score: number;
  /** `score` through the logistic function, 0 to 1. */
  readonly confidence: number;
  readonly parts: readonly ScorePart[];
  readonly nearest: readonly NearestMember[];
  readonly runnerUp: RunnerUp | null;
}

export type ReuseKind = 'verbatim' | 'adapted' | 'rewritten' | 'credited';

/** A pair of ranges that hold the same words: one in the copy, one in its source. */
export interface ReuseSpan {
  readonly from: TextRange;
  readonly to: TextRange;
  readonly quotation: boolean;
}

/** The two ends of an edge: the article that takes and the one that it takes from. */
export interface ReusePair {
  readonly articleId: string;
  readonly sourceId: string;
}

/** A directed edge: `articleId` takes `share` of its prose from `sourceId`. */
export interface ReuseEdge extends ReusePair {
  /** The version of the copy that was compared; shares and spans speak of it. */
  readonly articleVersion: number;
  /** The version of the source that the copy shares most with. */
  readonly sourceVersion: number;
  readonly kind: ReuseKind;
  /** Share of the article's own prose that was taken, 0 to 1. */
  readonly share: number;
  /** Share of the source's prose that was used, 0 to 1. */
  readonly sourceShare: number;
  readonly spans: readonly ReuseSpan[];
}

/**
 * Where an article's text comes from. `key` is the article id of the root of its reuse tree, or
 * `credit:NAME` for a credited source outside the collection; equal keys are one origin.
 */
export interface Origin {
  readonly articleId: string;
  readonly key: string;
  /** The article it was taken from directly, if that is in the collection. */
  readonly parentId: string | null;
  readonly kind: ReuseKind | null;
  readonly share: number | null;
}

/** Something that happened to stories. In order, these are the story history. */
export type StoryChange =
  | { readonly type: 'created'; readonly storyId: string; readonly articleId: string }
  | { readonly type: 'joined'; readonly storyId: string; readonly articleId: string }
  | { readonly type: 'versioned'; readonly storyId: string; readonly articleId: string }
  | {
      readonly type: 'moved';
      readonly storyId: string;
      readonly fromStoryId: string;
      readonly articleId: string;
      readonly reason: string;
    }
  | {
      readonly type: 'merged';
      /** The survivor. */
      readonly storyId: string;
      readonly mergedStoryId: string;
      readonly articleIds: readonly string[];
      readonly reason: string;
    }
  | {
      readonly type: 'split';
      /** The new story. */
      readonly storyId: string;
      readonly fromStoryId: string;
      readonly articleIds: readonly string[];
      readonly reason: string;
    }
  | {
      readonly type: 'origin';
      readonly storyId: string;
      readonly articleId: string;
      readonly from: string;
      readonly to: string;
    }
  | {
      /** An edge that no longer holds: a better source came, or a new version took nothing. */
      readonly type: 'withdrawn';
      readonly storyId: string;
      /** The copy. */
      readonly articleId: string;
      readonly sourceId: string;
      /** The source that it hangs under now; null when it has none. */
      readonly replacedBy: string | null;
    }
  | { readonly type: 'closed'; readonly storyId: string };

/** Everything that adding one article changed; what the store commits. */
export interface Step {
  readonly article: CleanArticle;
  readonly assignment: Assignment;
  /** Reuse edges that are new or different: of this article, or of others that take from it. */
  readonly reuse: readonly ReuseEdge[];
  /** Reuse edges that no longer hold. */
  readonly withdrawn: readonly ReusePair[];
  /** Known articles whose record (`Clusterer.record`) is another one now. */
  readonly relinked: readonly string[];
  /** Origins that are new or different, of this article and of others. */
  readonly origins: readonly Origin[];
  readonly changes: readonly StoryChange[];
  /** Assignments that repair decided anew, of other articles (or of this one). */
  readonly reassigned: readonly Assignment[];
}

export interface SummarySentence {
  readonly sentence: string;
  readonly articleId: string;
}

export interface RelatedStory {
  readonly storyId: string;
  readonly score: number;
}

export interface Entity {
  readonly name: string;
  /** How many member articles name it. */
  readonly articles: number;
}

/** How a story presents itself, derived from its active members. */
export interface StoryDescription {
  readonly storyId: string;
  /** The most central headline. */
  readonly title: string;
  readonly titleArticleId: string;
  readonly summary: readonly SummarySentence[];
  readonly entities: readonly Entity[];
  /** Languages of the members, most frequent first. */
  readonly languages: readonly string[];
  readonly related: readonly RelatedStory[];
}
