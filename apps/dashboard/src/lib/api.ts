import { error } from '@sveltejs/kit';
import type {
  Article,
  ArticleItem,
  ArticleSummary,
  FailedArticle,
  ItemOutcome,
  PostArticlesAnswer,
  StoryArticle,
} from '@tributary/api/schemas/article.ts';
import type { DiffAnswer } from '@tributary/api/schemas/diff.ts';
import type { Provenance } from '@tributary/api/schemas/provenance.ts';
import type { HistoryEvent, Story, StorySummary } from '@tributary/api/schemas/story.ts';
import type { Outlet, Stats } from '@tributary/api/schemas/system.ts';

export type {
  Article,
  ArticleItem,
  ArticleSummary,
  FailedArticle,
  HistoryEvent,
  ItemOutcome,
  Outlet,
  PostArticlesAnswer,
  Provenance,
  Stats,
  Story,
  StoryArticle,
  StorySummary,
};

export type Diff = DiffAnswer;
export type DiffSide = DiffAnswer['article'];
/** What an article still says and its source has corrected since. */
export type OutdatedFact = StoryArticle['outdated'][number];
export type Assignment = NonNullable<ArticleSummary['assignment']>;
export type ReuseEdge = Article['reuse']['in'][number];
export type ReuseKind = ReuseEdge['kind'];

export interface StoryPage {
  readonly stories: StorySummary[];
  readonly nextCursor: string | null;
}

type Fetch = typeof fetch;

/** Answers the parsed body; everything else is a SvelteKit error with the API's own reason. */
async function read<T>(fetch: Fetch, path: string, init?: RequestInit): Promise<T> {
  const response = await answerOf(fetch, path, init);
  if (!response.ok) {
    error(response.status, { message: await reasonOf(response), away: response.status >= 502 });
  }
  return (await response.json()) as T;
}

async function answerOf(fetch: Fetch, path: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(`/api/v1${path}`, init);
  } catch (cause) {
    error(503, { message: cause instanceof Error ? cause.message : String(cause), away: true });
  }
}

/** Outcomes come back also when every item was rejected, which the API calls a 422. */
async function postArticles(
  fetch: Fetch,
  items: readonly ArticleItem[],
): Promise<PostArticlesAnswer> {
  const response = await answerOf(fetch, '/articles', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(items),
  });
  if (response.ok || response.status === 422) {
    const answer = (await response.clone().json()) as Partial<PostArticlesAnswer>;
    if (answer.items) return answer as PostArticlesAnswer;
  }
  error(response.status, { message: await reasonOf(response), away: response.status >= 502 });
}

/** The problem+json detail where there is one. */
async function reasonOf(response: Response): Promise<string> {
  const body = await response.text();
  try {
    const problem = JSON.parse(body) as { detail?: string; title?: string };
    return problem.detail ?? problem.title ?? response.statusText;
  } catch {
    return response.statusText || `status ${response.status}`;
  }
}

/** Every read and write of the dashboard. In the browser and on the server `/api` is our own proxy. */
export function api(fetch: Fetch) {
  const story = (id: string) => `/stories/${encodeURIComponent(id)}`;
  const article = (id: string) => `/articles/${encodeURIComponent(id)}`;
  return {
    stories: (query: URLSearchParams) => read<StoryPage>(fetch, `/stories?${query}`),
    story: (id: string) => read<Story>(fetch, story(id)),
    storyArticles: (id: string) =>
      allPages<StoryArticle>(fetch, `${story(id)}/articles`, 'articles', 500),
    storyHistory: (id: string) =>
      allPages<HistoryEvent>(fetch, `${story(id)}/history`, 'events', 500),
    provenance: (id: string) => read<Provenance>(fetch, `${story(id)}/provenance`),
    /** Compares an article with another (`ID`) or with a version of its own (`@VERSION`). */
    diff: (id: string, against: string, version?: number) => {
      const query = new URLSearchParams({ against });
      if (version) query.set('version', String(version));
      return read<Diff>(fetch, `${article(id)}/diff?${query}`);
    },
    article: (id: string) => read<Article>(fetch, article(id)),
    outlets: (limit = 500) => allPages<Outlet>(fetch, '/outlets', 'outlets', limit),
    stats: () => read<Stats>(fetch, '/stats'),
    failures: () => allPages<FailedArticle>(fetch, '/failures', 'failures', 20),
    retry: (id: string) => read<unknown>(fetch, `${article(id)}/retry`, { method: 'POST' }),
    retryAll: () =>
      read<{ queued: number; more: boolean }>(fetch, '/failures/retry', { method: 'POST' }),
    postArticles: (items: readonly ArticleItem[]) => postArticles(fetch, items),
  };
}

/** Reads a list to its end or to `most` items; the API decides the size of a page. */
async function allPages<T>(fetch: Fetch, path: string, key: string, most: number): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | null = null;
  do {
    const query = new URLSearchParams({ limit: String(Math.min(100, most)) });
    if (cursor) query.set('cursor', cursor);
    const page: { nextCursor: string | null } & Record<string, unknown> = await read(
      fetch,
      `${path}?${query}`,
    );
    items.push(...(page[key] as T[]));
    cursor = page.nextCursor;
  } while (cursor && items.length < most);
  return items.slice(0, most);
}
