import { sql } from 'kysely';
import type { Database } from '../database.ts';
import type { EventRow, Page, Paged } from '../store.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';

interface EventColumns {
  id: number;
  type: EventRow['type'];
  story_id: string;
  article_id: string | null;
  at: number;
  detail: string;
}

const eventOf = ({ id, type, story_id, article_id, at, detail }: EventColumns): EventRow => ({
  id,
  type,
  storyId: story_id,
  articleId: article_id,
  at,
  detail: JSON.parse(detail) as Record<string, unknown>,
});

const columns = ['id', 'type', 'story_id', 'article_id', 'at', 'detail'] as const;

/** See `Store.events`. */
export async function events(
  { reader: { kysely } }: Database,
  afterId: number,
  limit: number,
): Promise<EventRow[]> {
  const rows = await kysely
    .selectFrom('events')
    .select(columns)
    .where('id', '>', afterId)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(eventOf);
}

/** See `Store.storyHistory`: oldest first; rows in which the story is the other one count too. */
export async function storyHistory(
  { reader: { kysely } }: Database,
  storyId: string,
  { cursor, limit }: Page,
): Promise<Paged<EventRow>> {
  const after = decodeCursor(cursor, 'history', ['number'])?.[0] ?? 0;
  const half = (column: string) => sql`select * from (
    select id, type, story_id, article_id, at, detail from events
    where ${sql.ref(column)} = ${storyId} and id > ${after} order by id limit ${limit + 1}) as part`;
  const { rows } = await sql<EventColumns>`
    ${half('story_id')} union ${half('other_story_id')} order by id limit ${limit + 1}
  `.execute(kysely);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(eventOf),
    nextCursor:
      rows.length > limit && last !== undefined ? encodeCursor('history', [last.id]) : null,
  };
}
