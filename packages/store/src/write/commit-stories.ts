import type { StoryDescription } from '@tributary/core';
import { advance } from '../counters.ts';
import type { Value } from '../database.ts';
import { withoutNul } from '../identity.ts';
import type { StoryStatus } from '../store.ts';
import { storyColumns } from '../table-shapes.ts';
import type { Work } from './commit.ts';
import { otherStoryOf } from './placement.ts';
import { type Recount, recount, shownOutlets } from './recount.ts';
import { retainedStage } from './retained-stage.ts';
import { loadMembers } from './story-members.ts';

/** A story that the batch touched, as written. */
export interface TouchedStory {
  readonly id: string;
  readonly num: number;
  readonly isNew: boolean;
  /** Time and number of its last change; a closing is none: nothing was reported. */
  updatedAt: number;
  tick: number;
  readonly statusBefore: StoryStatus | null;
  status: StoryStatus;
  mergedInto: string | null;
  counts: Recount;
  /** Members that retention took, and when the story began if it took any. */
  dropped: number;
  beganAt: number | null;
  /** Title, summary, entities, languages and related stories, as JSON where they are lists. */
  title: string;
  titleArticleId: string;
  summary: string;
  entities: string;
  languages: string;
  related: string;
  /** What full-text search knows of it. */
  readonly wordsBefore: string | null;
}

/** Recounts, describes and writes every story that the batch touched; `tick` marks the commit. */
export async function writeStories(work: Work, tick: number): Promise<TouchedStory[]> {
  const ids = touchedIds(work);
  const stories = await loadStories(work, ids);
  const changed = changedIds(work);
  for (const story of stories.values()) {
    if (!story.isNew && !changed.has(story.id)) continue;
    story.updatedAt = work.batch.now;
    story.tick = tick;
  }
  inheritDropped(work, stories);
  const members = await loadMembers(work.session, work.database, ids);
  for (const story of stories.values()) {
    story.counts = recount(members.get(story.id) ?? [], story.beganAt);
  }
  for (const description of work.batch.descriptions) {
    const story = stories.get(description.storyId);
    if (story !== undefined) describe(story, description);
  }
  applyLifecycle(work, stories);
  const written = [...stories.values()];
  await upsert(work, written);
  await writeMerges(work, written);
  await countStatuses(work, written);
  return written;
}

function touchedIds(work: Work): string[] {
  // The changes come first: new stories get their numbers in the order in which they began.
  return [...new Set([...work.batch.changes.map(({ storyId }) => storyId), ...changedIds(work)])];
}

/** Stories of which something was reported: all that the batch names but for the merely closed. */
function changedIds({ batch, articles }: Work): Set<string> {
  const ids = new Set<string>();
  for (const change of batch.changes) {
    if (change.type === 'closed') continue;
    ids.add(change.storyId);
    const other = otherStoryOf(change);
    if (other !== null) ids.add(other);
  }
  for (const { before, storyId } of articles.values()) {
    if (before.storyId !== null) ids.add(before.storyId);
    if (storyId !== null) ids.add(storyId);
  }
  for (const { storyId } of batch.descriptions) ids.add(storyId);
  return ids;
}

async function loadStories(
  { session, database: { flavor } }: Work,
  ids: readonly string[],
): Promise<Map<string, TouchedStory>> {
  const rows = await session.kysely
    .selectFrom('stories')
    .select([
      'id',
      'num',
      'updated_at',
      'tick',
      'status',
      'merged_into',
      'title',
      'title_article_id',
      'summary',
    ])
    .select(['entities', 'languages', 'related', 'dropped_articles', 'first_seen_at'])
    .where('id', 'in', flavor.list(ids))
    .execute();
  const stories = new Map<string, TouchedStory>();
  for (const row of rows) {
    stories.set(row.id, {
      id: row.id,
      num: row.num,
      isNew: false,
      updatedAt: row.updated_at,
      tick: row.tick,
      statusBefore: row.status,
      status: row.status,
      mergedInto: row.merged_into,
      counts: recount([]),
      dropped: row.dropped_articles,
      beganAt: row.dropped_articles > 0 ? row.first_seen_at : null,
      title: row.title,
      titleArticleId: row.title_article_id,
      summary: row.summary,
      entities: row.entities,
      languages: row.languages,
      related: row.related,
      wordsBefore: row.status === 'merged' ? null : storyText(row),
    });
  }
  const added = ids.filter((id) => !stories.has(id));
  let num = added.length === 0 ? 0 : await advance(session, 'tick', added.length);
  for (const id of added) {
    num += 1;
    stories.set(id, {
      id,
      num,
      isNew: true,
      updatedAt: 0,
      tick: 0,
      statusBefore: null,
      status: 'active',
      mergedInto: null,
      counts: recount([]),
      dropped: 0,
      beganAt: null,
      title: '',
      titleArticleId: '',
      summary: '[]',
      entities: '[]',
      languages: '[]',
      related: '[]',
      wordsBefore: null,
    });
  }
  return stories;
}

/** What a story lost to retention goes with it into the one that it is merged into. */
function inheritDropped({ batch }: Work, stories: ReadonlyMap<string, TouchedStory>): void {
  for (const change of batch.changes) {
    if (change.type !== 'merged') continue;
    const survivor = stories.get(change.storyId);
    const merged = stories.get(change.mergedStoryId);
    if (survivor === undefined || merged === undefined || merged.beganAt === null) continue;
    survivor.dropped += merged.dropped;
    survivor.beganAt = Math.min(survivor.beganAt ?? merged.beganAt, merged.beganAt);
    merged.dropped = 0;
    merged.beganAt = null;
  }
}

function describe(story: TouchedStory, description: StoryDescription): void {
  story.title = withoutNul(description.title);
  story.titleArticleId = description.titleArticleId;
  story.summary = JSON.stringify(description.summary);
  story.entities = JSON.stringify(description.entities);
  story.languages = JSON.stringify(description.languages);
  story.related = JSON.stringify(description.related);
}

/**
 * Statuses, in the order of the changes. A story that lost its last member without a merge points
 * to where that member went, so that its id stays alive.
 */
function applyLifecycle({ batch, articles }: Work, stories: Map<string, TouchedStory>): void {
  const set = (id: string, status: StoryStatus, mergedInto: string | null) => {
    const story = stories.get(id);
    if (story === undefined) return;
    story.status = status;
    story.mergedInto = mergedInto;
  };
  for (const change of batch.changes) {
    if (change.type === 'closed') set(change.storyId, 'closed', null);
    else if (change.type !== 'origin' && change.type !== 'withdrawn')
      set(change.storyId, 'active', null);
    if (change.type === 'merged') set(change.mergedStoryId, 'merged', change.storyId);
  }
  for (const story of stories.values()) {
    if (story.counts.counts.articles > 0) {
      if (story.status === 'merged') set(story.id, 'active', null);
      continue;
    }
    if (story.status === 'merged') continue;
    const heir = lastDestination(story.id, batch, articles);
    if (heir === null) set(story.id, 'closed', null);
    else set(story.id, 'merged', heir);
  }
}

function lastDestination(
  storyId: string,
  batch: Work['batch'],
  articles: Work['articles'],
): string | null {
  const moves = batch.changes.filter((change) => otherStoryOf(change) === storyId);
  const move = moves.at(-1);
  if (move !== undefined) return move.storyId;
  for (const article of articles.values()) {
    if (article.before.storyId === storyId && article.storyId !== storyId) return article.storyId;
  }
  return null;
}

async function upsert(
  { session, partition }: Work,
  stories: readonly TouchedStory[],
): Promise<void> {
  const names = Object.keys(storyColumns).filter((name) => name !== 'id' && name !== 'num');
  await session.insert(
    'stories',
    {
      columns: storyColumns,
      rows: stories.map((story): Value[] => [
        story.num,
        story.id,
        partition,
        story.status,
        story.mergedInto,
        story.counts.counts.articles,
        story.counts.counts.outlets,
        story.counts.counts.origins,
        story.counts.velocity,
        story.counts.firstSeenAt,
        story.counts.lastSeenAt,
        story.updatedAt,
        story.tick,
        story.title,
        story.titleArticleId,
        story.languages,
        JSON.stringify(story.counts.kinds),
        JSON.stringify(story.counts.outlets.slice(0, shownOutlets)),
        JSON.stringify(story.counts.arrivals),
        story.related,
        story.entities,
        story.summary,
        retainedStage.everything,
        JSON.stringify(Object.fromEntries(story.counts.foldedOrigins)),
        story.dropped,
      ]),
    },
    `ON CONFLICT (id) DO UPDATE SET ${names.map((name) => `${name} = excluded.${name}`).join(', ')}`,
  );
}

async function countStatuses({ session }: Work, stories: readonly TouchedStory[]): Promise<void> {
  for (const status of ['active', 'closed', 'merged'] as const) {
    const entered = stories.filter((story) => story.status === status).length;
    const left = stories.filter(({ statusBefore }) => statusBefore === status).length;
    if (entered !== left) await advance(session, `${status} stories`, entered - left);
  }
}

/** Whatever was merged into a story that is now merged itself leads straight to the survivor. */
async function writeMerges({ session }: Work, stories: readonly TouchedStory[]): Promise<void> {
  for (const { id, status, mergedInto } of stories) {
    if (status !== 'merged') continue;
    await session.kysely
      .updateTable('stories')
      .set({ merged_into: mergedInto })
      .where('merged_into', '=', id)
      .execute();
  }
}

/** What full-text search knows of a story. */
export const storyText = (story: { title: string; summary: string; entities: string }): string =>
  [
    story.title,
    ...(JSON.parse(story.summary) as { sentence: string }[]).map(({ sentence }) => sentence),
    ...(JSON.parse(story.entities) as { name: string }[]).map(({ name }) => name),
  ].join('\n');
