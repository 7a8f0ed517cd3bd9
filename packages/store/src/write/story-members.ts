import type { ReuseKind } from '@tributary/core';
import type { Database, Session } from '../database.ts';
import type { Member } from './recount.ts';

/** The members of stories by story, in order of time, as a recount takes them; read from an index. */
export async function loadMembers(
  session: Session,
  { flavor }: Database,
  storyIds: readonly string[],
  without: ReadonlySet<number> = new Set(),
): Promise<Map<string, Member[]>> {
  const rows = await session.kysely
    .selectFrom('articles')
    .select(['num', 'story_id', 'at', 'outlet_id', 'outlet_name', 'origin_key', 'reuse_kind'])
    .where('story_id', 'in', flavor.list(storyIds))
    .orderBy('story_id')
    .orderBy('at')
    .orderBy('num')
    .execute();
  const members = new Map<string, Member[]>();
  for (const row of rows) {
    if (without.has(row.num)) continue;
    const storyId = row.story_id ?? '';
    let list = members.get(storyId);
    if (list === undefined) {
      list = [];
      members.set(storyId, list);
    }
    list.push({
      at: row.at ?? 0,
      outletId: row.outlet_id,
      outletName: row.outlet_name,
      originKey: row.origin_key ?? '',
      reuseKind: row.reuse_kind as ReuseKind | null,
    });
  }
  return members;
}
