/**
 * The stream is to be divided otherwise than it was: everything stored goes to its new partition.
 *
 * Idea: a story goes whole, by the language of most of its members; what waits goes by its own text.
 * Then each partition's engine begins anew from its active members: their decisions stand, their
 * records get new numbers (each engine numbers for itself), and the statistics are theirs alone.
 * Invariant: one transaction under the schema's lock. Who owned an old partition is fenced off by a
 * grown number; the old partition's row stays, retired, so that numbers never go back.
 * Cost: linear in all that is stored, once for each change of the setting.
 */
import type { RestoredMember } from '@tributary/core';
import { sql } from 'kysely';
import { readCounter } from '../counters.ts';
import type { Database, Session } from '../database.ts';
import { defaultPartition, type Partitioning } from '../partitioning.ts';
import { members } from '../read/engine.ts';
import { makeKnown } from './partitions.ts';

const rowsPerStep = 2_000;

/** Moves everything if the database was divided otherwise; otherwise only looks. */
export async function repartition(database: Database, partitioning: Partitioning): Promise<void> {
  const isForeign = (partition: string): boolean =>
    (partition === defaultPartition) !== (partitioning.by === 'none');
  const look = async ({ kysely }: Session): Promise<string[]> =>
    (await kysely.selectFrom('leases').select('partition').where('retired', '=', 0).execute()).map(
      ({ partition }) => partition,
    );
  const known = await look(database.reader);
  const complete = partitioning.by !== 'none' || known.includes(defaultPartition);
  if (complete && !known.some(isForeign)) return;
  await database.write(async (session) => {
    await database.flavor.lockSchema(session.kysely);
    const foreign = (await look(session)).filter(isForeign);
    if (partitioning.by === 'none') {
      await makeKnown(session, database, new Set([defaultPartition]));
    }
    if (foreign.length > 0) await move(session, database, foreign, partitioning);
  });
}

async function move(
  session: Session,
  database: Database,
  foreign: readonly string[],
  partitioning: Partitioning,
): Promise<void> {
  const { kysely } = session;
  const from = database.flavor.list(foreign);
  const before = await activeMembers(session, database, foreign);
  await sql`update leases set owner = null, expires_at = 0, fencing = fencing + 1, retired = 1
    where partition in ${from}`.execute(kysely);
  const used = new Set([
    ...(await moveStories(session, foreign, database, partitioning)),
    ...(await moveWaiting(session, foreign, database, partitioning)),
  ]);
  if (used.size > 0) await makeKnown(session, database, used);
  await sql`delete from engines where partition in ${from}`.execute(kysely);
  for (const partition of used) await beginAnew(session, database, partition, before);
}

/** Which engine numbered each active member. */
async function activeMembers(
  { kysely }: Session,
  { flavor }: Database,
  partitions: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; partition: string }>`
    select articles.id, articles.partition from stories
      join articles on articles.story_id = stories.id
    where stories.status = 'active' and stories.partition in ${flavor.list(partitions)}`.execute(
    kysely,
  );
  return new Map(rows.map(({ id, partition }) => [id, partition]));
}

/** Stories with all of their articles. */
async function moveStories(
  session: Session,
  foreign: readonly string[],
  database: Database,
  partitioning: Partitioning,
): Promise<Set<string>> {
  const { kysely } = session;
  const from = database.flavor.list(foreign);
  const used = new Set<string>();
  for (let after = 0; ; ) {
    const { rows } = await sql<{ num: number; id: string; languages: string }>`
      select num, id, languages from stories
      where partition in ${from} and num > ${after} order by num limit ${rowsPerStep}`.execute(
      kysely,
    );
    const last = rows.at(-1);
    if (last === undefined) break;
    after = last.num;
    const places = new Map<string, string>();
    const mixed: string[] = [];
    for (const { id, languages } of rows) {
      const [only, ...others] = JSON.parse(languages) as string[];
      if (others.length > 0) mixed.push(id);
      else places.set(id, partitioning.of({ language: only ?? null, title: null, text: null }));
    }
    for (const [id, language] of await mainLanguages(session, database, mixed)) {
      places.set(id, partitioning.of({ language, title: null, text: null }));
    }
    const moved = [...places];
    for (const [, partition] of moved) used.add(partition);
    await session.update('stories', { columns: { id: 'text', partition: 'text' }, rows: moved });
    await session.update('articles', {
      columns: { story_id: 'text', partition: 'text' },
      rows: moved,
    });
  }
  return used;
}

/** The language of most members; of several, the first in the alphabet. */
async function mainLanguages(
  { kysely }: Session,
  { flavor }: Database,
  storyIds: readonly string[],
): Promise<Map<string, string | null>> {
  const { rows } = await sql<{ id: string; language: string | null }>`
    select story_id as id, language from articles where story_id in ${flavor.list(storyIds)}
    group by story_id, language order by count(*) desc, language`.execute(kysely);
  const main = new Map<string, string | null>();
  for (const { id, language } of rows) if (!main.has(id)) main.set(id, language);
  return main;
}

/** Versions that still wait or failed: with their story if the article has one, else by their text. */
async function moveWaiting(
  session: Session,
  foreign: readonly string[],
  database: Database,
  partitioning: Partitioning,
): Promise<Set<string>> {
  const from = database.flavor.list(foreign);
  const used = new Set<string>();
  for (let after = 0; ; ) {
    const { rows } = await sql<WaitingRow>`
      select versions.num, versions.article_num as article, articles.story_id as story,
        articles.partition as "articlePartition",
        raw_texts.language, raw_texts.title, raw_texts.text
      from versions
        join articles on articles.num = versions.article_num
        left join raw_texts on raw_texts.version_num = versions.num
      where versions.partition in ${from} and versions.num > ${after}
        and versions.status in ('received', 'ready', 'failed')
      order by versions.num limit ${rowsPerStep}`.execute(session.kysely);
    const last = rows.at(-1);
    if (last === undefined) break;
    after = last.num;
    const moved = rows.map((row) => ({
      ...row,
      partition: row.story === null ? partitioning.of(row) : row.articlePartition,
    }));
    for (const { partition } of moved) used.add(partition);
    await session.update('versions', {
      columns: { num: 'integer', partition: 'text' },
      rows: moved.map(({ num, partition }) => [num, partition]),
    });
    await session.update('articles', {
      columns: { num: 'integer', partition: 'text' },
      rows: moved.map(({ article, partition }) => [article, partition]),
    });
  }
  return used;
}

interface WaitingRow {
  readonly num: number;
  readonly article: number;
  readonly story: string | null;
  readonly articlePartition: string;
  readonly language: string | null;
  readonly title: string | null;
  readonly text: string | null;
}

/** An engine of the partition's active members, numbered in the order in which they arrived. */
async function beginAnew(
  session: Session,
  database: Database,
  partition: string,
  before: ReadonlyMap<string, string>,
): Promise<void> {
  // Its language tables take more memory than all else of an API process, which needs none of it.
  const { Clusterer, renumbered, sequenceOfRecord } = await import('@tributary/core');
  const { kysely } = session;
  const position = await readCounter(session, 'tick');
  const restored: RestoredMember[] = [];
  const rows: [string, Uint8Array][] = [];
  const places = new Map<string, Map<number, number>>();
  // Everything counts as known to statistics yet to be made, so that only active members come.
  for await (const member of members(session, database.flavor, partition, position)) {
    const old = sequenceOfRecord(member.record);
    const place = restored.length;
    // Two engines gave the same numbers: only within one of them do they mean a neighbour.
    const from = before.get(member.articleId) ?? partition;
    const engine = places.get(from) ?? new Map<number, number>();
    places.set(from, engine.set(old, place));
    const record = renumbered(member.record, (sequence) => engine.get(sequence));
    rows.push([member.articleId, record]);
    restored.push({ ...member, record, afterStatistics: true });
  }
  if (restored.length === 0) return;
  for (let at = 0; at < rows.length; at += rowsPerStep) {
    const page = rows.slice(at, at + rowsPerStep);
    const { rows: nums } = await sql<{ id: string; num: number }>`
      select id, num from articles where id in ${database.flavor.list(page.map(([id]) => id))}
    `.execute(kysely);
    const numOf = new Map(nums.map(({ id, num }) => [id, num]));
    await session.update('records', {
      columns: { article_num: 'integer', record: 'blob' },
      rows: page.map(([id, record]) => [numOf.get(id) ?? 0, record]),
    });
  }
  const engine = Clusterer.restore({ statistics: null, members: restored });
  const row = {
    statistics: engine.statistics(),
    position,
    config_version: engine.configVersion,
    saved_at: 0,
  };
  await kysely
    .insertInto('engines')
    .values({ partition, ...row })
    .onConflict((conflict) => conflict.column('partition').doUpdateSet(row))
    .execute();
}
