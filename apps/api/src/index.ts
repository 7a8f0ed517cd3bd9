export type {
  Article,
  ArticleItem,
  ArticleSummary,
  FailedArticle,
  ItemOutcome,
  PostArticlesAnswer,
} from './schemas/article.ts';
export type { HistoryEvent, Story, StorySummary } from './schemas/story.ts';
export type { Outlet, Stats } from './schemas/system.ts';
