export type {
  ArticleInput,
  CleanArticle,
  Credit,
  MentionedDate,
  RemovedLine,
  TextRange,
} from './article.ts';
export type { ClustererOptions } from './cluster/options.ts';
export { Clusterer, type RestoredMember } from './clusterer.ts';
export type {
  Assignment,
  Entity,
  NearestMember,
  Origin,
  RelatedStory,
  ReuseEdge,
  ReuseKind,
  ReuseSpan,
  RunnerUp,
  ScorePart,
  Step,
  StoryChange,
  StoryDescription,
  SummarySentence,
} from './decision.ts';
export { BoilerplateMemory } from './normalize/boilerplate-memory.ts';
export { normalize } from './normalize/normalize.ts';
export { sentences } from './normalize/sentences.ts';
