import type { Entity, RelatedStory, SummarySentence } from '@tributary/core';
import type { Selectable } from 'kysely';
import type { Database } from '../database.ts';
import type { StoryRow } from '../store.ts';
import type { Tables } from '../tables.ts';

/** See `Store.story`. */
export async function story(
  { reader: { kysely } }: Database,
  id: string,
): Promise<StoryRow | null> {
  const visited = new Set<string>();
  for (let next = id; !visited.has(next); ) {
    visited.add(next);
    const row = await kysely
      .selectFrom('stories')
      .selectAll()
      .where('id', '=', next)
      .executeTakeFirst();
    if (row === undefined) return null;
    if (row.status !== 'merged' || row.merged_into === null) return storyOf(row);
    next = row.merged_into;
  }
  return null;
}

/** See `Store.relatedStories`: survivors in place of merged ones, each once, best first. */
export async function relatedStories(
  database: Database,
  storyId: string,
): Promise<{ story: StoryRow; score: number }[]> {
  const row = await database.reader.kysely
    .selectFrom('stories')
    .select('related')
    .where('id', '=', storyId)
    .executeTakeFirst();
  if (row === undefined) return [];
  const found = new Map<string, { story: StoryRow; score: number }>();
  for (const related of JSON.parse(row.related) as RelatedStory[]) {
    const survivor = await story(database, related.storyId);
    if (survivor === null || survivor.id === storyId) continue;
    const score = Math.max(related.score, found.get(survivor.id)?.score ?? related.score);
    found.set(survivor.id, { story: survivor, score });
  }
  return [...found.values()].sort((one, other) => other.score - one.score);
}

export const storyOf = (row: Selectable<Tables['stories']>): StoryRow => ({
  id: row.id,
  status: row.status,
  mergedInto: row.merged_into,
  title: row.title,
  titleArticleId: row.title_article_id,
  summary: JSON.parse(row.summary) as SummarySentence[],
  entities: JSON.parse(row.entities) as Entity[],
  languages: JSON.parse(row.languages) as string[],
  outlets: JSON.parse(row.top_outlets) as StoryRow['outlets'],
  counts: { articles: row.articles, outlets: row.outlets, origins: row.origins },
  kinds: JSON.parse(row.kinds) as StoryRow['kinds'],
  droppedArticles: row.dropped_articles,
  firstSeenAt: row.first_seen_at,
  updatedAt: row.updated_at,
  velocity: row.velocity,
  arrivals: JSON.parse(row.arrivals) as number[],
});
