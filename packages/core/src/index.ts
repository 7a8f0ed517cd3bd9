export type {
  ArticleHistory,
  ArticleInput,
  CleanArticle,
  Credit,
  MentionedDate,
  RemovedLine,
  TextRange,
} from './article.ts';
export type { ClustererOptions } from './cluster/options.ts';
export type { PairWeights, TrainedOn } from './cluster/pair-weights.ts';
export { renumbered, sequenceOfRecord } from './cluster/renumber.ts';
export type { RestoredMember } from './cluster/restoring.ts';
export { Clusterer } from './clusterer.ts';
export type {
  Assignment,
  Entity,
  NearestMember,
  Origin,
  RelatedStory,
  ReuseEdge,
  ReuseKind,
  ReusePair,
  ReuseSpan,
  RunnerUp,
  ScorePart,
  Step,
  StoryChange,
  StoryDescription,
  SummarySentence,
} from './decision.ts';
export { arrivalTable, evaluateArrival } from './evaluation/arrival.ts';
export { deriveStream } from './evaluation/derivations.ts';
export { independentSources } from './evaluation/derivations-independent.ts';
export {
  type CleanSource,
  type DerivationClass,
  type DerivedStream,
  EXPECTED_SHARE,
  type IndependentPair,
  type RewriteExample,
} from './evaluation/derivations-truth.ts';
export {
  type EvaluationRow,
  evaluateStream,
  evaluationTable,
} from './evaluation/report.ts';
export { pairKey, type ReuseScore, scoreReuse } from './evaluation/reuse-score.ts';
export { BoilerplateMemory } from './normalize/boilerplate-memory.ts';
export { detectLanguage, languageCode } from './normalize/language.ts';
export { normalize } from './normalize/normalize.ts';
export { sentences } from './normalize/sentences.ts';
export {
  type ComparedText,
  compareTexts,
  type TextComparison,
} from './reuse/compare-texts.ts';
export { foldedOrigins } from './reuse/origin-folding.ts';
export { ReuseIndex } from './reuse/reuse-index.ts';
export type { ReuseStep } from './reuse/reuse-step.ts';
export { StandingEdges } from './reuse/standing-edges.ts';
export { type Words, words } from './text/words.ts';
export type { LabelledArticle } from './training/labelled-pairs.ts';
export { fitPairWeights, type WeightedPairs } from './training/model.ts';
export { mainLanguage, sourcePairs } from './training/sources.ts';
