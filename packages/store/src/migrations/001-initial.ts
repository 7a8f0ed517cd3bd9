import type { Migration } from './migration.ts';

export const initial: Migration = {
  version: 1,
  name: 'initial',
  statements: ({ name, columns: { integer, blob, real }, clustered }) => [
    `CREATE TABLE counters (name TEXT PRIMARY KEY, value ${integer} NOT NULL)`,
    `INSERT INTO counters (name, value) VALUES ('seq', 0), ('event', 0), ('tick', 0), ('articles', 0)`,

    `CREATE TABLE articles (
      num ${integer} PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      identity TEXT NOT NULL,
      partition TEXT NOT NULL,
      status TEXT NOT NULL,
      version ${integer} NOT NULL,
      url TEXT,
      external_id TEXT,
      source TEXT,
      outlet_id TEXT,
      outlet_name TEXT,
      title TEXT,
      language TEXT,
      published_at ${integer},
      received_at ${integer} NOT NULL,
      assigned_at ${integer},
      at ${integer},
      story_id TEXT,
      version_num ${integer},
      position ${integer},
      origin_key TEXT,
      parent_id TEXT,
      reuse_kind TEXT,
      reuse_share ${real},
      config_version TEXT,
      assignment TEXT
    )`,
    // Holds all that a story's counts are made of, so that a recount reads the index alone.
    `CREATE INDEX articles_of_story ON articles
      (story_id, at, num, outlet_id, outlet_name, origin_key, reuse_kind) WHERE story_id IS NOT NULL`,
    `CREATE INDEX articles_by_position ON articles (partition, position) WHERE position IS NOT NULL`,
    `CREATE INDEX articles_unassigned ON articles (status) WHERE status <> 'assigned'`,
    `CREATE TABLE article_aliases (id TEXT PRIMARY KEY, article_id TEXT NOT NULL)`,

    `CREATE TABLE versions (
      num ${integer} PRIMARY KEY,
      article_num ${integer} NOT NULL REFERENCES articles (num),
      version ${integer} NOT NULL,
      status TEXT NOT NULL,
      seq ${integer} NOT NULL,
      partition TEXT NOT NULL,
      content_hash TEXT NOT NULL,
      text_hash TEXT,
      received_at ${integer} NOT NULL,
      since ${integer} NOT NULL,
      published_at ${integer},
      request_id TEXT NOT NULL,
      failure TEXT,
      UNIQUE (article_num, version)
    )`,
    `CREATE INDEX versions_open ON versions (seq) WHERE status IN ('received', 'ready')`,
    `CREATE INDEX versions_failed ON versions (since, num) WHERE status = 'failed'`,
    `CREATE TABLE raw_texts (
      version_num ${integer} PRIMARY KEY REFERENCES versions (num),
      url TEXT, source TEXT, title TEXT, language TEXT, text TEXT, html TEXT
    )`,
    `CREATE TABLE clean_texts (
      version_num ${integer} PRIMARY KEY REFERENCES versions (num),
      title TEXT, credits TEXT NOT NULL, removed TEXT NOT NULL, text TEXT NOT NULL
    )`,
    `CREATE TABLE records (
      article_num ${integer} PRIMARY KEY REFERENCES articles (num), record ${blob} NOT NULL
    )`,

    `CREATE TABLE stories (
      num ${integer} PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      partition TEXT NOT NULL,
      status TEXT NOT NULL,
      merged_into TEXT,
      articles ${integer} NOT NULL,
      outlets ${integer} NOT NULL,
      origins ${integer} NOT NULL,
      velocity ${real} NOT NULL,
      first_seen_at ${integer} NOT NULL,
      last_seen_at ${integer} NOT NULL,
      updated_at ${integer} NOT NULL,
      tick ${integer} NOT NULL,
      title TEXT NOT NULL,
      title_article_id TEXT NOT NULL,
      languages TEXT NOT NULL,
      kinds TEXT NOT NULL,
      top_outlets TEXT NOT NULL,
      arrivals TEXT NOT NULL,
      related TEXT NOT NULL,
      entities TEXT NOT NULL,
      summary TEXT NOT NULL
    )`,
    ...['updated_at', 'articles', 'origins', 'velocity'].map(
      (column) =>
        `CREATE INDEX stories_by_${column} ON stories (${column}, num) WHERE status <> 'merged'`,
    ),
    // Every column that lists filter and sort by, and none of the wide ones: see story-list.ts.
    `CREATE INDEX stories_narrow ON stories (status, last_seen_at, first_seen_at, updated_at, tick,
      articles, outlets, origins, velocity, languages, id, num)`,
    `CREATE INDEX stories_merged_into ON stories (merged_into) WHERE merged_into IS NOT NULL`,
    `CREATE TABLE story_outlets (
      story_id TEXT NOT NULL, outlet_id TEXT NOT NULL, articles ${integer} NOT NULL,
      PRIMARY KEY (story_id, outlet_id)
    ) ${clustered}`,
    `CREATE INDEX story_outlets_by_outlet ON story_outlets (outlet_id, story_id)`,

    `CREATE TABLE reuse (
      article_id TEXT NOT NULL,
      source_id TEXT NOT NULL,
      kind TEXT NOT NULL,
      share ${real} NOT NULL,
      source_share ${real} NOT NULL,
      spans TEXT NOT NULL,
      PRIMARY KEY (article_id, source_id)
    ) ${clustered}`,
    `CREATE INDEX reuse_by_source ON reuse (source_id)`,

    `CREATE TABLE events (
      id ${integer} PRIMARY KEY,
      type TEXT NOT NULL,
      story_id TEXT NOT NULL,
      other_story_id TEXT,
      article_id TEXT,
      at ${integer} NOT NULL,
      detail TEXT NOT NULL
    )`,
    `CREATE INDEX events_of_story ON events (story_id, id)`,
    `CREATE INDEX events_of_other_story ON events (other_story_id, id) WHERE other_story_id IS NOT NULL`,

    `CREATE TABLE outlets (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      folded TEXT${name === 'postgres' ? ' COLLATE "C"' : ''} NOT NULL,
      owner TEXT,
      articles ${integer} NOT NULL DEFAULT 0,
      stories ${integer} NOT NULL DEFAULT 0,
      originated ${integer} NOT NULL DEFAULT 0,
      last_article_at ${integer}
    )`,
    `CREATE INDEX outlets_by_articles ON outlets (articles, id)`,
    `CREATE INDEX outlets_by_originated ON outlets (originated, id)`,
    `CREATE INDEX outlets_by_name ON outlets (folded, id)`,
    `CREATE TABLE minutes (minute ${integer} PRIMARY KEY, articles ${integer} NOT NULL)`,

    `CREATE TABLE engines (
      partition TEXT PRIMARY KEY,
      statistics ${blob} NOT NULL,
      position ${integer} NOT NULL,
      config_version TEXT NOT NULL,
      saved_at ${integer} NOT NULL
    )`,
    `CREATE TABLE leases (
      partition TEXT PRIMARY KEY, owner TEXT, fencing ${integer} NOT NULL, expires_at ${integer} NOT NULL
    )`,
    `CREATE TABLE idempotency (
      key TEXT PRIMARY KEY,
      request_hash TEXT NOT NULL,
      status ${integer} NOT NULL,
      body TEXT NOT NULL,
      saved_at ${integer} NOT NULL
    )`,
    `CREATE INDEX idempotency_by_age ON idempotency (saved_at)`,
  ],
};
