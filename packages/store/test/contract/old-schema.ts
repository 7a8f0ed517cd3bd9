/**
 * Rows as version 1 of the schema held them, written in plain SQL: the program of today cannot write
 * an old schema. A later migration has to leave all of them readable.
 */
import { sql } from 'kysely';
import { expect } from 'vitest';
import type { Database } from '../../src/database.ts';
import { sqlStore } from '../../src/sql-store.ts';

const assignment = JSON.stringify({
  articleId: 'old-one',
  storyId: 'old-story',
  founded: true,
  score: 1,
  confidence: 1,
  parts: [],
  nearest: [],
  runnerUp: null,
});

/** A closed story of two articles, one waiting, one failed; history, outlet, engine and lease. */
const statements = [
  `INSERT INTO articles (num, id, identity, partition, status, version, url, external_id, source,
     outlet_id, outlet_name, title, language, published_at, received_at, assigned_at, at, story_id,
     version_num, position, origin_key, config_version, assignment) VALUES
   (1, 'old-one', 'url:https://example.org/old-one', 'all', 'assigned', 1, 'https://example.org/old-one',
     NULL, 'example.org', 'example.org', 'The Example', 'Quay wall repaired', 'en', 900, 1000, 1100, 900,
     'old-story', 1, 1, 'old-one', 'old', '${assignment}'),
   (2, 'old-two', 'url:https://example.org/old-two', 'all', 'assigned', 1, 'https://example.org/old-two',
     NULL, 'example.org', 'example.org', 'The Example', 'Quay wall stands again', 'en', 950, 1000, 1100,
     950, 'old-story', 2, 2, 'old-one', 'old', '${assignment.replace('old-one', 'old-two')}'),
   (3, 'old-waiting', 'url:https://example.org/old-waiting', 'all', 'ready', 1, NULL, NULL, NULL, NULL,
     NULL, 'Waiting', 'en', NULL, 1000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
   (4, 'old-failed', 'url:https://example.org/old-failed', 'all', 'failed', 1, NULL, NULL, NULL, NULL,
     NULL, 'Failed', 'en', NULL, 1000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)`,
  `INSERT INTO versions (num, article_num, version, status, seq, partition, content_hash, text_hash,
     received_at, since, published_at, request_id, failure) VALUES
   (1, 1, 1, 'assigned', 1, 'all', 'h1', 't1', 1000, 1100, 900, 'r', NULL),
   (2, 2, 1, 'assigned', 2, 'all', 'h2', 't2', 1000, 1100, 950, 'r', NULL),
   (3, 3, 1, 'ready', 3, 'all', 'h3', 't3', 1000, 1000, NULL, 'r', NULL),
   (4, 4, 1, 'failed', 4, 'all', 'h4', NULL, 1000, 1000, NULL, 'r',
     '{"stage":"extract","reason":"no article","attempts":5}')`,
  `INSERT INTO raw_texts (version_num, url, source, title, language, text, html) VALUES
   (1, NULL, NULL, 'Quay wall repaired', 'en', 'The quay wall was repaired.', NULL),
   (2, NULL, NULL, 'Quay wall stands again', 'en', 'The quay wall stands again.', NULL),
   (3, NULL, NULL, 'Waiting', 'en', 'This waits.', NULL),
   (4, NULL, NULL, 'Failed', 'en', NULL, '<p>nothing</p>')`,
  `INSERT INTO clean_texts (version_num, title, credits, removed, text) VALUES
   (1, 'Quay wall repaired', '[]', '[]', 'The quay wall was repaired.'),
   (2, 'Quay wall stands again', '[]', '[]', 'The quay wall stands again.')`,
  `INSERT INTO stories (num, id, partition, status, merged_into, articles, outlets, origins, velocity,
     first_seen_at, last_seen_at, updated_at, tick, title, title_article_id, languages, kinds,
     top_outlets, arrivals, related, entities, summary) VALUES
   (1, 'old-story', 'all', 'closed', NULL, 2, 1, 1, 0.5, 900, 950, 1100, 1, 'Quay wall repaired',
     'old-one', '["en"]', '{"original":1,"credited":0,"rewritten":0,"adapted":1,"verbatim":0}',
     '[{"id":"example.org","name":"The Example","articles":2}]', '[1,1]', '[]', '[]', '[]')`,
  `INSERT INTO story_outlets (story_id, outlet_id, articles) VALUES ('old-story', 'example.org', 2)`,
  `INSERT INTO reuse (article_id, source_id, kind, share, source_share, spans) VALUES
   ('old-two', 'old-one', 'adapted', 0.5, 0.5, '[0,3,0,3,0]')`,
  `INSERT INTO events (id, type, story_id, other_story_id, article_id, at, detail) VALUES
   (1, 'created', 'old-story', NULL, 'old-one', 1100, '{}'),
   (2, 'joined', 'old-story', NULL, 'old-two', 1100, '{}'),
   (3, 'closed', 'old-story', NULL, NULL, 1200, '{}')`,
  `INSERT INTO outlets (id, name, folded, owner, articles, stories, originated, last_article_at) VALUES
   ('example.org', 'The Example', 'the example example.org', NULL, 2, 1, 1, 950)`,
  `INSERT INTO minutes (minute, articles) VALUES (0, 2)`,
  `INSERT INTO leases (partition, owner, fencing, expires_at) VALUES ('all', NULL, 7, 0)`,
  `UPDATE counters SET value = CASE name WHEN 'seq' THEN 4 WHEN 'event' THEN 3 WHEN 'tick' THEN 3
     ELSE 4 END`,
];

/** Writes the rows; the schema has to be at version 1 or later. */
export const fillOldSchema = (database: Database): Promise<void> =>
  database.write(async ({ kysely }) => {
    for (const statement of statements) await sql.raw(statement).execute(kysely);
    const record = Buffer.from('record');
    await kysely
      .insertInto('records')
      .values([
        { article_num: 1, record },
        { article_num: 2, record },
      ])
      .execute();
  });

/** Every row of `fillOldSchema`, as the program of today reads it. */
export async function readOldSchema(database: Database): Promise<void> {
  const store = sqlStore(database);
  expect(await store.story('old-story')).toMatchObject({
    status: 'closed',
    title: 'Quay wall repaired',
    counts: { articles: 2, outlets: 1, origins: 1 },
  });
  const { items } = await store.storyArticles('old-story', { limit: 9 });
  expect(items.map(({ id, text }) => [id, text])).toEqual([
    ['old-one', 'The quay wall was repaired.'],
    ['old-two', 'The quay wall stands again.'],
  ]);
  expect(await store.storyReuse('old-story', true)).toMatchObject([
    {
      articleId: 'old-two',
      articleVersion: 1,
      sourceId: 'old-one',
      spans: [{ from: { start: 0, end: 3 } }],
    },
  ]);
  expect((await store.storyHistory('old-story', { limit: 9 })).items).toHaveLength(3);
  expect((await store.failures({ limit: 9 })).items).toMatchObject([
    { id: 'old-failed', stage: 'extract', reason: 'no article', attempts: 5 },
  ]);
  expect(await store.unfinished(2_000, 9)).toMatchObject([{ articleId: 'old-waiting', seq: 3 }]);
  expect((await store.outlets({ sort: 'name', limit: 9 })).items).toMatchObject([{ articles: 2 }]);
  expect((await store.stats(1)).articles).toMatchObject({ assigned: 2, ready: 1, failed: 1 });
  // Numbers go on where they were: nothing is given twice.
  const lease = await store.acquireLease('all', 'heir', 1_000, 1);
  expect(lease).toMatchObject({ fencing: 8 });
  if (lease !== null) await store.releaseLease(lease);
}
