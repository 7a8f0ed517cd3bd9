import type { ReuseKind, StoryChange } from '@tributary/core';
import type { ApiKeyScope, StoryStatus } from './store.ts';

/**
 * The tables as Kysely sees them; the migrations are what makes them. Times are milliseconds since
 * 1970. JSON stands as text in both databases: nothing is queried inside it.
 */
export interface Tables {
  counters: CounterTable;
  articles: ArticleTable;
  article_aliases: AliasTable;
  versions: VersionTable;
  raw_texts: RawTextTable;
  clean_texts: CleanTextTable;
  records: RecordTable;
  stories: StoryTable;
  story_outlets: StoryOutletTable;
  reuse: ReuseTable;
  events: EventTable;
  outlets: OutletTable;
  minutes: MinuteTable;
  engines: EngineTable;
  leases: LeaseTable;
  workers: WorkerTable;
  idempotency: IdempotencyTable;
  api_keys: ApiKeyTable;
}

/**
 * `trimmed`: the newest number of history that retention deleted; `… stories`: how many stories stand
 * in each status.
 */
export type CounterName =
  | 'seq'
  | 'event'
  | 'tick'
  | 'articles'
  | 'trimmed'
  | `${StoryStatus} stories`;

/** Numbers that are changed inside the transaction that uses them, so that they grow as commits do. */
interface CounterTable {
  name: CounterName;
  value: number;
}

/** `story_id`, `position` and all that follows are null until a version is assigned. */
interface ArticleTable {
  /** The `seq` of its first version. */
  num: number;
  id: string;
  identity: string;
  partition: string;
  /** Of the newest version. */
  status: ArticleStatus;
  /** The newest version that is not superseded. */
  version: number;
  url: string | null;
  external_id: string | null;
  source: string | null;
  outlet_id: string | null;
  outlet_name: string | null;
  title: string | null;
  language: string | null;
  published_at: number | null;
  received_at: number;
  assigned_at: number | null;
  /** Publication, never later than receipt; receipt when unknown: the story's own time. */
  at: number | null;
  story_id: string | null;
  /** `num` of the version that the engine knows. */
  version_num: number | null;
  /** Place in the order in which the engine added articles. */
  position: number | null;
  assignment: string | null;
  config_version: string | null;
  origin_key: string | null;
  parent_id: string | null;
  reuse_kind: ReuseKind | null;
  reuse_share: number | null;
}

export type ArticleStatus = 'received' | 'ready' | 'assigned' | 'failed';

export type VersionStatus = ArticleStatus | 'superseded';

interface AliasTable {
  /** The id that an identity would have had. */
  id: string;
  article_id: string;
}

interface VersionTable {
  /** The `seq` that it was given at receipt; never changes. */
  num: number;
  article_num: number;
  version: number;
  /** `superseded`: extraction found nothing new, or too late; there is nothing to cluster. */
  status: VersionStatus;
  /** Place in the stream; renewed when the version becomes ready. */
  seq: number;
  partition: string;
  content_hash: string;
  /** Over title and text; null before extraction. */
  text_hash: string | null;
  received_at: number;
  /** Since when it stands in its status. */
  since: number;
  published_at: number | null;
  request_id: string;
  failure: string | null;
  /** When retention dropped its texts. */
  text_dropped_at: number | null;
}

interface RawTextTable {
  version_num: number;
  url: string | null;
  source: string | null;
  title: string | null;
  text: string | null;
  html: string | null;
  language: string | null;
}

interface CleanTextTable {
  version_num: number;
  title: string | null;
  text: string;
  credits: string;
  removed: string;
}

interface RecordTable {
  article_num: number;
  record: Uint8Array;
}

interface StoryTable {
  num: number;
  id: string;
  partition: string;
  status: StoryStatus;
  merged_into: string | null;
  title: string;
  title_article_id: string;
  summary: string;
  entities: string;
  languages: string;
  related: string;
  articles: number;
  outlets: number;
  origins: number;
  kinds: string;
  top_outlets: string;
  first_seen_at: number;
  last_seen_at: number;
  updated_at: number;
  velocity: number;
  arrivals: string;
  /** Origin keys that stand for another one in this story, as JSON. */
  folded_origins: string;
  /** The commit that last changed it. */
  tick: number;
  /** How far retention has come with it since it closed; see write/retention.ts. */
  retained: number;
  /** Members that retention deleted while the story was told. */
  dropped_articles: number;
}

interface StoryOutletTable {
  story_id: string;
  outlet_id: string;
  articles: number;
}

interface ReuseTable {
  article_id: string;
  source_id: string;
  article_version: number;
  source_version: number;
  kind: ReuseKind;
  share: number;
  source_share: number;
  spans: string;
}

interface EventTable {
  id: number;
  type: StoryChange['type'];
  story_id: string;
  /** The other story of a move, merge or split. */
  other_story_id: string | null;
  article_id: string | null;
  at: number;
  detail: string;
}

interface OutletTable {
  id: string;
  name: string;
  /** Name and id without case and accents: to search and to sort by. */
  folded: string;
  owner: string | null;
  articles: number;
  stories: number;
  originated: number;
  last_article_at: number | null;
}

/** Articles assigned per minute since 1970. */
interface MinuteTable {
  minute: number;
  articles: number;
}

interface EngineTable {
  partition: string;
  statistics: Uint8Array;
  /** `position` of the last article that the statistics know. */
  position: number;
  config_version: string;
  saved_at: number;
}

interface LeaseTable {
  partition: string;
  owner: string | null;
  fencing: number;
  expires_at: number;
  /** Where the owner answers dry runs. */
  url: string | null;
  retired: number;
}

/** Who is there to share the partitions. */
interface WorkerTable {
  name: string;
  expires_at: number;
}

interface ApiKeyTable {
  id: string;
  name: string;
  scope: ApiKeyScope;
  secret_hash: string;
  created_at: number;
  expires_at: number | null;
  last_used_at: number | null;
  revoked_at: number | null;
}

interface IdempotencyTable {
  key: string;
  request_hash: string;
  status: number;
  body: string;
  saved_at: number;
}
