/**
 * What must hold after any fault: every accepted article is assigned exactly once, every story's
 * counts equal a naive recount of its members, and the stories equal those that the core makes of
 * the same articles in the same order without any disturbance.
 */
import { type ArticleInput, Clusterer } from '@tributary/core';
import { type ArticleRow, openStore, type Store, type StoryRow } from '@tributary/store';

export interface Audit {
  readonly accepted: number;
  /** Accepted and not assigned to any story. */
  readonly lost: readonly string[];
  /** Placed more than once by the history. */
  readonly doubled: readonly string[];
  /** Stories whose counts differ from the recount. */
  readonly miscounted: readonly string[];
  /** Articles that the undisturbed run puts into another story. */
  readonly misplaced: readonly string[];
}

export const isClean = (audit: Audit): boolean =>
  audit.lost.length + audit.doubled.length + audit.miscounted.length + audit.misplaced.length === 0;

export async function auditStore(
  database: { readonly dataDir: string; readonly url?: string },
  sent: readonly ArticleInput[],
  byLanguage = false,
): Promise<Audit> {
  const accepted = new Set(sent.map(({ id }) => id));
  const store = await openStore({
    dataDir: database.dataDir,
    ...(database.url === undefined ? {} : { url: database.url }),
  });
  try {
    const articles = new Map<string, ArticleRow>();
    for (const id of accepted) {
      const article = await store.article(id);
      if (article !== null) articles.set(id, article);
    }
    const lost = [...accepted].filter((id) => articles.get(id)?.storyId == null);
    return {
      accepted: accepted.size,
      lost,
      doubled: await placedTwice(store),
      miscounted: await miscounted(store, articles),
      misplaced: misplaced(sent, articles, byLanguage),
    };
  } finally {
    await store.close();
  }
}

async function placedTwice(store: Store): Promise<string[]> {
  const times = new Map<string, number>();
  for (let after = 0; ; ) {
    const events = await store.events(after, 1_000);
    for (const { type, articleId } of events) {
      if ((type === 'created' || type === 'joined') && articleId !== null) {
        times.set(articleId, (times.get(articleId) ?? 0) + 1);
      }
    }
    const last = events.at(-1);
    if (last === undefined) break;
    after = last.id;
  }
  return [...times].filter(([, count]) => count > 1).map(([id]) => id);
}

async function allStories(store: Store): Promise<StoryRow[]> {
  const rows: StoryRow[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await store.stories({
      sort: 'updatedAt',
      limit: 100,
      ...(cursor === undefined ? {} : { cursor }),
    });
    rows.push(...page.items);
    if (page.nextCursor === null) return rows;
    cursor = page.nextCursor;
  }
}

async function miscounted(
  store: Store,
  articles: ReadonlyMap<string, ArticleRow>,
): Promise<string[]> {
  const members = new Map<string, ArticleRow[]>();
  for (const article of articles.values()) {
    if (article.storyId === null) continue;
    members.set(article.storyId, [...(members.get(article.storyId) ?? []), article]);
  }
  const wrong: string[] = [];
  for (const { id, counts } of await allStories(store)) {
    const own = members.get(id) ?? [];
    const outlets = new Set(own.flatMap(({ outletId }) => outletId ?? []));
    const origins = new Set(own.map(({ id: article, origin }) => origin?.key ?? article));
    if (
      counts.articles !== own.length ||
      counts.outlets !== outlets.size ||
      counts.origins !== origins.size
    ) {
      wrong.push(id);
    }
  }
  return wrong;
}

/** The core alone, on what was sent, in the order in which it was sent; each partition by itself. */
function misplaced(
  sent: readonly ArticleInput[],
  articles: ReadonlyMap<string, ArticleRow>,
  byLanguage: boolean,
): string[] {
  const clusterers = new Map<string, Clusterer>();
  const clustererOf = (partition: string): Clusterer => {
    const known = clusterers.get(partition) ?? new Clusterer();
    clusterers.set(partition, known);
    return known;
  };
  const storyOf = new Map<string, string>();
  for (const input of sent) {
    const clusterer = clustererOf(byLanguage ? (input.language ?? '') : '');
    const { assignment, changes, reassigned } = clusterer.add(input);
    storyOf.set(input.id, assignment.storyId);
    for (const change of changes) {
      if (change.type === 'moved') storyOf.set(change.articleId, change.storyId);
      if (change.type === 'merged' || change.type === 'split') {
        for (const id of change.articleIds) storyOf.set(id, change.storyId);
      }
    }
    for (const { articleId, storyId } of reassigned) storyOf.set(articleId, storyId);
  }
  return sent.map(({ id }) => id).filter((id) => articles.get(id)?.storyId !== storyOf.get(id));
}
