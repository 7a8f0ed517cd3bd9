/**
 * Retention of a story that is still told: a war, a trial. Its members leave the engine one by one
 * while it lives on, so waiting for its end would keep them for ever, and a restore would read them
 * all.
 *
 * At once: the engine's records of members that it no longer has. Past `textsBefore`, by the
 * member's own last decision: its texts. Past `articlesBefore`: the member itself, with its rows of
 * history but for the story's beginning.
 * Invariant: the story's counts are those of the members that are there, as everywhere; beside them
 * it knows how many went and when it began. It never loses its last member.
 * Cost: a walk reads the members of active stories that are older than a day, a page of stories a
 * step; the caller decides how often.
 */
import { sql } from 'kysely';
import type { Database, Session } from '../database.ts';
import type { Retained, RetentionRules } from '../store.ts';
import { deleteArticles } from './delete-articles.ts';
import { dropRecords, dropTexts } from './drop-texts.ts';
import { type Recount, recount, shownOutlets } from './recount.ts';
import type { OldArticle } from './retention.ts';
import { loadMembers } from './story-members.ts';

const storiesPerStep = 200;
const youngest = 86_400_000;

type ToldRules = Required<RetentionRules>;

interface OldMember extends OldArticle {
  readonly storyId: string;
  readonly assignedAt: number;
  readonly hasText: boolean;
  readonly hasRecord: boolean;
}

/** One step; see `Store.retain`. */
export async function retainMembers(
  session: Session,
  database: Database,
  rules: ToldRules,
  place: { partition: string; now: number },
): Promise<Pick<Retained, 'articles' | 'texts' | 'records' | 'toldUpTo'>> {
  const stories = await pageOf(session, place.partition, rules.told.after);
  const left = (await oldMembers(session, database, stories, { ...rules, ...place })).filter(
    ({ id, storyId }) => !rules.told.isActive(id, storyId),
  );
  const gone = new Set(await deletable(session, database, left, rules.articlesBefore));
  const isWordy = ({ hasText, assignedAt }: OldMember): boolean =>
    hasText && rules.textsBefore !== null && assignedAt < rules.textsBefore;
  // What may not go, and has lost all else, is no work.
  const due = left.filter((member) => gone.has(member) || isWordy(member) || member.hasRecord);
  const step = due.slice(0, rules.limit);
  const deleted = step.filter((member) => gone.has(member));
  const wordy = step.filter((member) => !gone.has(member) && isWordy(member));
  const others = step.filter((member) => !gone.has(member) && !isWordy(member));
  if (deleted.length > 0) await deleteMembers(session, database, deleted);
  if (wordy.length > 0) await dropTexts(session, database, wordy, place.now);
  await dropRecords(session, database, others);
  const end = stories.length < storiesPerStep ? null : (stories.at(-1) ?? null);
  return {
    articles: deleted.length,
    texts: wordy.length,
    records: others.length,
    toldUpTo: due.length > step.length ? rules.told.after : end,
  };
}

async function pageOf({ kysely }: Session, partition: string, after: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from stories
    where status = 'active' and partition = ${partition} and id > ${after}
    order by id limit ${storiesPerStep}`.execute(kysely);
  return rows.map(({ id }) => id);
}

/** Members that a rule may concern, oldest first; without those that wait or are not yet learnt. */
async function oldMembers(
  { kysely }: Session,
  { flavor }: Database,
  storyIds: readonly string[],
  { partition, now, textsBefore, articlesBefore }: ToldRules & { partition: string; now: number },
): Promise<OldMember[]> {
  const { rows } = await sql<{
    num: number;
    id: string;
    title: string | null;
    outlet_id: string | null;
    origin_key: string | null;
    story_id: string;
    assigned_at: number;
    text_dropped_at: number | null;
    recorded: number | null;
  }>`
    select articles.num, articles.id, articles.title, articles.outlet_id, origin_key, story_id,
      assigned_at, text_dropped_at, records.article_num as recorded
    from articles join versions on versions.num = articles.version_num
      left join records on records.article_num = articles.num
    where story_id in ${flavor.list(storyIds)} and articles.at < ${now - youngest}
      and articles.status = 'assigned'
      and articles.position <= coalesce(
        (select position from engines where engines.partition = ${partition}), 0)
      and (assigned_at < ${articlesBefore ?? 0}
        or (text_dropped_at is null and assigned_at < ${textsBefore ?? 0})
        or records.article_num is not null)
    order by story_id, articles.at, articles.num`.execute(kysely);
  return rows.map((row) => ({
    num: row.num,
    id: row.id,
    title: row.title,
    outletId: row.outlet_id,
    originated: row.origin_key === row.id,
    storyId: row.story_id,
    assignedAt: row.assigned_at,
    hasText: row.text_dropped_at === null,
    hasRecord: row.recorded !== null,
  }));
}

/** Those of the members that are to go; a story of which nothing else is left keeps its newest. */
async function deletable(
  { kysely }: Session,
  { flavor }: Database,
  members: readonly OldMember[],
  before: number | null,
): Promise<OldMember[]> {
  const due = members.filter(({ assignedAt }) => before !== null && assignedAt < before);
  const byStory = new Map<string, OldMember[]>();
  for (const member of due) {
    byStory.set(member.storyId, [...(byStory.get(member.storyId) ?? []), member]);
  }
  const { rows } = await sql<{ story_id: string; articles: number }>`
    select story_id, count(*) as articles from articles
    where story_id in ${flavor.list([...byStory.keys()])} group by story_id`.execute(kysely);
  const total = new Map(rows.map((row) => [row.story_id, Number(row.articles)]));
  return [...byStory].flatMap(([storyId, old]) =>
    old.length === total.get(storyId) ? old.slice(0, -1) : old,
  );
}

async function deleteMembers(
  session: Session,
  database: Database,
  gone: readonly OldMember[],
): Promise<void> {
  const { kysely } = session;
  const { flavor } = database;
  const fewer = new Map<string, number>();
  for (const { storyId } of gone) fewer.set(storyId, (fewer.get(storyId) ?? 0) + 1);
  const nums = new Set(gone.map(({ num }) => num));
  const members = await loadMembers(session, database, [...fewer.keys()], nums);
  const stories = await kysely
    .selectFrom('stories')
    .select(['id', 'first_seen_at', 'dropped_articles'])
    .where('id', 'in', flavor.list([...fewer.keys()]))
    .execute();
  for (const { id, first_seen_at, dropped_articles } of stories) {
    const counted = recount(members.get(id) ?? [], first_seen_at);
    await writeCounts(session, id, counted, dropped_articles + (fewer.get(id) ?? 0));
    await takeOffStory(session, database, id, counted);
  }
  const ids = flavor.list(gone.map(({ id }) => id));
  const history = sql`story_id in ${flavor.list([...fewer.keys()])} and article_id in ${ids}
    and type <> 'created'`;
  await sql`update counters set value = coalesce((select max(id) from events
      where ${history} and id > counters.value), value)
    where name = 'trimmed'`.execute(kysely);
  await sql`delete from events where ${history}`.execute(kysely);
  await deleteArticles(session, database, gone);
}

async function writeCounts(
  { kysely }: Session,
  storyId: string,
  { counts, kinds, outlets, velocity, firstSeenAt, lastSeenAt, arrivals, foldedOrigins }: Recount,
  dropped: number,
): Promise<void> {
  await kysely
    .updateTable('stories')
    .set({
      articles: counts.articles,
      outlets: counts.outlets,
      origins: counts.origins,
      kinds: JSON.stringify(kinds),
      top_outlets: JSON.stringify(outlets.slice(0, shownOutlets)),
      velocity,
      first_seen_at: firstSeenAt,
      last_seen_at: lastSeenAt,
      arrivals: JSON.stringify(arrivals),
      folded_origins: JSON.stringify(Object.fromEntries(foldedOrigins)),
      dropped_articles: dropped,
    })
    .where('id', '=', storyId)
    .execute();
}

/** Which outlets still report the story, and their totals. */
async function takeOffStory(
  { kysely }: Session,
  { flavor }: Database,
  storyId: string,
  { outlets }: Recount,
): Promise<void> {
  const left = new Map(outlets.map(({ id, articles }) => [id, articles]));
  const stored = await kysely
    .selectFrom('story_outlets')
    .selectAll()
    .where('story_id', '=', storyId)
    .execute();
  for (const { outlet_id, articles } of stored) {
    const now = left.get(outlet_id);
    if (now === undefined || now === articles) continue;
    await kysely
      .updateTable('story_outlets')
      .set({ articles: now })
      .where('story_id', '=', storyId)
      .where('outlet_id', '=', outlet_id)
      .execute();
  }
  const gone = stored.map(({ outlet_id }) => outlet_id).filter((id) => !left.has(id));
  if (gone.length === 0) return;
  const ids = flavor.list(gone);
  await sql`delete from story_outlets where story_id = ${storyId} and outlet_id in ${ids}`.execute(
    kysely,
  );
  await sql`update outlets set stories = stories - 1 where id in ${ids}`.execute(kysely);
}
