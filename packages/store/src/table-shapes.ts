import type { RowSet } from './database.ts';
import type { Tables } from './tables.ts';

/** A table as it is carried from one database to another. */
export interface TableShape {
  readonly name: keyof Tables;
  /** Sorts rows and finds the next page. */
  readonly key: readonly string[];
  readonly columns: RowSet['columns'];
}

const articleColumns = {
  num: 'integer',
  id: 'text',
  identity: 'text',
  partition: 'text',
  status: 'text',
  version: 'integer',
  url: 'text',
  external_id: 'text',
  source: 'text',
  outlet_id: 'text',
  outlet_name: 'text',
  title: 'text',
  language: 'text',
  published_at: 'integer',
  received_at: 'integer',
  assigned_at: 'integer',
  at: 'integer',
  story_id: 'text',
  version_num: 'integer',
  position: 'integer',
  assignment: 'text',
  config_version: 'text',
  origin_key: 'text',
  parent_id: 'text',
  reuse_kind: 'text',
  reuse_share: 'real',
} as const;

export const storyColumns = {
  num: 'integer',
  id: 'text',
  partition: 'text',
  status: 'text',
  merged_into: 'text',
  articles: 'integer',
  outlets: 'integer',
  origins: 'integer',
  velocity: 'real',
  first_seen_at: 'integer',
  last_seen_at: 'integer',
  updated_at: 'integer',
  tick: 'integer',
  title: 'text',
  title_article_id: 'text',
  languages: 'text',
  kinds: 'text',
  top_outlets: 'text',
  arrivals: 'text',
  related: 'text',
  entities: 'text',
  summary: 'text',
  retained: 'integer',
} as const;

/** In an order in which every reference finds its row. */
export const tableShapes: readonly TableShape[] = [
  { name: 'articles', key: ['num'], columns: articleColumns },
  { name: 'article_aliases', key: ['id'], columns: { id: 'text', article_id: 'text' } },
  {
    name: 'versions',
    key: ['num'],
    columns: {
      num: 'integer',
      article_num: 'integer',
      version: 'integer',
      status: 'text',
      seq: 'integer',
      partition: 'text',
      content_hash: 'text',
      text_hash: 'text',
      received_at: 'integer',
      since: 'integer',
      published_at: 'integer',
      request_id: 'text',
      failure: 'text',
      text_dropped_at: 'integer',
    },
  },
  {
    name: 'raw_texts',
    key: ['version_num'],
    columns: {
      version_num: 'integer',
      url: 'text',
      source: 'text',
      title: 'text',
      language: 'text',
      text: 'text',
      html: 'text',
    },
  },
  {
    name: 'clean_texts',
    key: ['version_num'],
    columns: {
      version_num: 'integer',
      title: 'text',
      credits: 'text',
      removed: 'text',
      text: 'text',
    },
  },
  { name: 'records', key: ['article_num'], columns: { article_num: 'integer', record: 'blob' } },
  {
    name: 'stories',
    key: ['num'],
    columns: storyColumns,
  },
  {
    name: 'story_outlets',
    key: ['story_id', 'outlet_id'],
    columns: { story_id: 'text', outlet_id: 'text', articles: 'integer' },
  },
  {
    name: 'reuse',
    key: ['article_id', 'source_id'],
    columns: {
      article_id: 'text',
      source_id: 'text',
      kind: 'text',
      share: 'real',
      source_share: 'real',
      spans: 'text',
    },
  },
  {
    name: 'events',
    key: ['id'],
    columns: {
      id: 'integer',
      type: 'text',
      story_id: 'text',
      other_story_id: 'text',
      article_id: 'text',
      at: 'integer',
      detail: 'text',
    },
  },
  {
    name: 'outlets',
    key: ['id'],
    columns: {
      id: 'text',
      name: 'text',
      folded: 'text',
      owner: 'text',
      articles: 'integer',
      stories: 'integer',
      originated: 'integer',
      last_article_at: 'integer',
    },
  },
  { name: 'minutes', key: ['minute'], columns: { minute: 'integer', articles: 'integer' } },
  {
    name: 'engines',
    key: ['partition'],
    columns: {
      partition: 'text',
      statistics: 'blob',
      position: 'integer',
      config_version: 'text',
      saved_at: 'integer',
    },
  },
  {
    name: 'api_keys',
    key: ['id'],
    columns: {
      id: 'text',
      name: 'text',
      scope: 'text',
      secret_hash: 'text',
      created_at: 'integer',
      expires_at: 'integer',
      last_used_at: 'integer',
      revoked_at: 'integer',
    },
  },
  { name: 'counters', key: ['name'], columns: { name: 'text', value: 'integer' } },
];
