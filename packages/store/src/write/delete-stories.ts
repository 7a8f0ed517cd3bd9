import { sql } from 'kysely';
import { advance } from '../counters.ts';
import type { Database, Session } from '../database.ts';
import type { OldStory } from './retention.ts';

/**
 * Deletes stories with their history, and with the stories that were merged into them. The counter
 * `trimmed` keeps the newest number of history that went: who resumes from before it has missed
 * something that nobody can tell any more.
 */
export async function deleteStories(
  session: Session,
  { flavor }: Database,
  stories: readonly OldStory[],
): Promise<void> {
  if (stories.length === 0) return;
  const { kysely } = session;
  const { rows: merged } = await sql<OldStory>`select id, num from stories
    where merged_into in ${flavor.list(stories.map(({ id }) => id))}`.execute(kysely);
  const all = [...stories, ...merged];
  const ids = flavor.list(all.map(({ id }) => id));
  const { rows: outlets } = await sql<{ outlet_id: string; stories: number }>`
    select outlet_id, count(*) as stories from story_outlets where story_id in ${ids}
    group by outlet_id`.execute(kysely);
  for (const { outlet_id, stories: fewer } of outlets) {
    await sql`update outlets set stories = stories - ${fewer} where id = ${outlet_id}`.execute(
      kysely,
    );
  }
  await sql`update counters set value = coalesce((select max(id) from events
      where story_id in ${ids} and id > counters.value), value)
    where name = 'trimmed'`.execute(kysely);
  for (const statement of [
    sql`delete from events where story_id in ${ids}`,
    sql`delete from story_outlets where story_id in ${ids}`,
    sql`delete from stories where id in ${ids}`,
  ]) {
    await statement.execute(kysely);
  }
  await advance(session, 'closed stories', -stories.length);
  await advance(session, 'merged stories', -merged.length);
  await flavor.words.remove(
    session,
    'story_words',
    all.map(({ num }) => num),
  );
}
