export type {
  ArticleInput,
  CleanArticle,
  Credit,
  MentionedDate,
  RemovedLine,
  TextRange,
} from './article.ts';
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
