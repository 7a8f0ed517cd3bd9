import { sql } from 'kysely';
import type { Database } from '../database.ts';
import type { OutletRow, Page, Paged } from '../store.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { foldText } from './words.ts';

interface OutletQuery extends Page {
  readonly q?: string;
  readonly sort: 'articles' | 'originated' | 'name';
}

/** See `Store.outlets`; `q` is any part of the name or domain. */
export async function outlets(
  { reader: { kysely } }: Database,
  { q, sort, cursor, limit }: OutletQuery,
): Promise<Paged<OutletRow>> {
  const type = sort === 'name' ? 'string' : 'number';
  const column = sort === 'name' ? 'folded' : sort;
  const after = decodeCursor(cursor, `outlets ${sort}`, [type, 'string']);
  const direction = sort === 'name' ? 'asc' : 'desc';
  const beyond = sql.raw(sort === 'name' ? '>' : '<');
  const rows = await kysely
    .selectFrom('outlets')
    .selectAll()
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(${sql.ref(column)}, id) ${beyond} (${after?.[0]}, ${after?.[1]})`),
    )
    .$if(q !== undefined && q !== '', (query) =>
      query.where(sql<boolean>`folded like ${likePattern(q ?? '')} escape '\\'`),
    )
    .orderBy(column, direction)
    .orderBy('id', direction)
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map((row) => ({
      id: row.id,
      name: row.name,
      owner: row.owner,
      articles: row.articles,
      stories: row.stories,
      originated: row.originated,
      republished: row.articles - row.originated,
      lastArticleAt: row.last_article_at,
    })),
    nextCursor:
      rows.length > limit && last !== undefined
        ? encodeCursor(`outlets ${sort}`, [last[column], last.id])
        : null,
  };
}

const likePattern = (part: string): string =>
  `%${foldText(part).replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
