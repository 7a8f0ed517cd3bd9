export type { AppType } from './app.ts';
export type {
  Article,
  ArticleItem,
  ArticleSummary,
  FailedArticle,
  ItemOutcome,
  NdjsonEnd,
  PostArticlesAnswer,
} from './schemas/article.ts';
export type { DiffAnswer } from './schemas/diff.ts';
export type { MatchAnswer } from './schemas/match.ts';
export type { Provenance } from './schemas/provenance.ts';
export type { HistoryEvent, Story, StorySummary, StreamEvent } from './schemas/story.ts';
export type { Outlet, Stats } from './schemas/system.ts';
