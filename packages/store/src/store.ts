import type {
  ArticleHistory,
  Assignment,
  CleanArticle,
  Credit,
  Entity,
  Origin,
  RemovedLine,
  ReuseEdge,
  ReusePair,
  StoryChange,
  StoryDescription,
  SummarySentence,
} from '@tributary/core';
import type { PartitionedText } from './partitioning.ts';

/**
 * The one interface to what Tributary keeps. Two drivers implement it (a SQLite file, Postgres) and
 * one contract suite runs against both. Times are milliseconds since 1970 (UTC); the caller passes
 * `now`, so that nothing here reads a clock.
 *
 * Order: every accepted version gets a growing `seq`; the owner of a partition works in `seq` order,
 * so that what a crash interrupts is decided in the same order again.
 */
export interface Store {
  /**
   * Brings the schema up to date, once, under a lock. If the stream is to be divided otherwise than it
   * was, everything stored goes to its new partition, and who owned an old one is fenced off.
   */
  migrate(): Promise<void>;
  close(): Promise<void>;
  /** Throws when the database does not answer. */
  ping(): Promise<void>;

  // ── In ────────────────────────────────────────────────────────────────────────────────────
  /** Stores the items in one transaction; one outcome per item, in order. */
  receive(items: readonly ReceivedItem[], now: number): Promise<ReceiveOutcome[]>;
  /** A request's stored answer, if this idempotency key was used within the last 24 hours. */
  findIdempotent(key: string, now: number): Promise<IdempotentAnswer | null>;
  saveIdempotent(key: string, answer: IdempotentAnswer, now: number): Promise<void>;

  // ── Through ───────────────────────────────────────────────────────────────────────────────
  /** Versions of a partition, or all, unfinished since before `before`: for the sweeper. */
  unfinished(before: number, limit: number, partition?: string): Promise<PendingVersion[]>;
  loadForExtraction(articleId: string, version: number): Promise<ToExtract | null>;
  /**
   * Stores what extraction found; the version is now `ready` with a fresh `seq`. When its canonical
   * URL belongs to another article already: the text becomes a version of that one (or nothing, if
   * it is the same), and the answer says so.
   */
  saveExtraction(
    articleId: string,
    version: number,
    extracted: Extracted,
    now: number,
  ): Promise<ExtractionOutcome>;
  /**
   * Ready versions of a partition with `seq <= upToSeq`, at most `limit`, plus those of `ids`; all
   * in `seq` order.
   */
  loadForClustering(query: {
    partition: string;
    upToSeq: number;
    ids: readonly { articleId: string; version: number }[];
    limit: number;
  }): Promise<ToCluster[]>;
  /**
   * One transaction: articles, memberships, reuse, origins, story counts and descriptions, history
   * rows, engine statistics. Refused with StaleLeaseError when `lease.fencing` is not the newest.
   * Versions that are already assigned are skipped. Answers the last history sequence number.
   */
  commit(batch: CommitBatch, lease: Lease): Promise<{ lastEventId: number; skipped: string[] }>;
  /** Marks a version failed for good, with its reason; visible and retryable. */
  fail(
    articleId: string,
    version: number,
    failure: { stage: 'extract' | 'cluster'; reason: string; attempts: number },
    now: number,
  ): Promise<void>;
  /** Puts a failed version back: answers what to enqueue, or null if it is not failed. */
  retry(articleId: string, now: number): Promise<PendingVersion | null>;
  failures(page: Page): Promise<Paged<FailedArticle>>;

  // ── Ownership ─────────────────────────────────────────────────────────────────────────────
  /** Into which partition a text belongs, by the setting. */
  partitionOf(text: PartitionedText): string;
  /** Every partition that there is, with its owner. */
  partitions(): Promise<PartitionRow[]>;
  /** Says that a worker is there, for so long; answers how many are. */
  greet(worker: string, ttlMilliseconds: number, now: number): Promise<number>;
  /**
   * Takes the partition if it is free or its lease ran out; the fencing number grows each time.
   * `url`: where the owner answers dry runs.
   */
  acquireLease(
    partition: string,
    owner: string,
    ttlMilliseconds: number,
    now: number,
    url?: string | null,
  ): Promise<Lease | null>;
  /** False when someone else took over. */
  renewLease(lease: Lease, ttlMilliseconds: number, now: number): Promise<boolean>;
  releaseLease(lease: Lease): Promise<void>;
  /** What `Clusterer.restore` needs: newest statistics and the active members in arrival order. */
  loadEngine(partition: string): Promise<StoredEngine>;

  // ── Keys of the API ───────────────────────────────────────────────────────────────────────
  /** False when there is a key with this id already, which then stays as it is. */
  addApiKey(key: ApiKey): Promise<boolean>;
  /** All of them, the newest first; also those that expired or were revoked. */
  apiKeys(): Promise<ApiKey[]>;
  /** The key as it is now; null when there is none. One that was revoked before keeps its time. */
  revokeApiKey(id: string, now: number): Promise<ApiKey | null>;
  /** Remembers that the key was used; an older time than the one known changes nothing. */
  touchApiKey(id: string, now: number): Promise<void>;

  // ── Out ───────────────────────────────────────────────────────────────────────────────────
  /** Merged stories only with `status: 'merged'`. `from` and `to` overlap the story's own time. */
  stories(query: StoryQuery): Promise<Paged<StoryRow>>;
  /** Follows `mergedInto` to the survivor. */
  story(id: string): Promise<StoryRow | null>;
  /** In the story's own time, oldest first. */
  storyArticles(storyId: string, page: Page): Promise<Paged<StoryArticleRow>>;
  /** The first `limit` members as a graph shows them: what a page of articles has, without texts. */
  storyMembers(storyId: string, limit: number): Promise<StoryMemberRow[]>;
  /** Oldest first; also what other stories took from this one or gave to it. */
  storyHistory(storyId: string, page: Page): Promise<Paged<EventRow>>;
  /** Reuse edges between members of the story, without spans unless asked for. */
  storyReuse(storyId: string, withSpans: boolean): Promise<ReuseEdge[]>;
  /** Of these members, those that take from another member that has had more than one version. */
  revisedSources(
    storyId: string,
    articleIds: readonly string[],
  ): Promise<{ articleId: string; sourceId: string }[]>;
  relatedStories(storyId: string): Promise<{ story: StoryRow; score: number }[]>;
  article(id: string): Promise<ArticleRow | null>;
  articleVersions(id: string): Promise<VersionRow[]>;
  /** `out`: the sources it took from; `in`: the articles that took from it. */
  articleReuse(id: string): Promise<{ in: ReuseEdge[]; out: ReuseEdge[] }>;
  /**
   * Every word of `q` has to occur; newest first. The last one also as a beginning, unless a
   * hundred articles have it as it stands.
   */
  searchArticles(query: { q: string } & Page): Promise<Paged<ArticleRow>>;
  outlets(
    query: { q?: string; sort: 'articles' | 'originated' | 'name' } & Page,
  ): Promise<Paged<OutletRow>>;
  stats(now: number): Promise<StoreStats>;
  /** What is unfinished, and who owns which partition. */
  work(): Promise<WorkReport>;
  /** History rows after a sequence number, oldest first: what the live stream sends. */
  events(afterId: number, limit: number): Promise<EventRow[]>;
  lastEventId(): Promise<number>;

  // ── Kept ──────────────────────────────────────────────────────────────────────────────────
  /**
   * One small step of forgetting in the lease's partition, in one transaction; `more` says that
   * there may be another. Refused with StaleLeaseError like a commit.
   */
  retain(rules: RetentionRules, lease: Lease, now: number): Promise<Retained>;
  /** The newest number of history that was deleted; 0 while all of it is there. */
  trimmedEventId(): Promise<number>;

  // ── Whole ─────────────────────────────────────────────────────────────────────────────────
  /**
   * Writes a consistent copy to a new file while others write: a SQLite file of its own, or from
   * Postgres an export, gzipped. `restoreStore` takes either.
   */
  backup(path: string): Promise<void>;
  /** Everything, as lines of JSON without line breaks, as it stands when the first line is read. */
  exportAll(): AsyncIterable<string>;
  /**
   * Takes an export into this store, which has to be migrated and, unless it may be replaced, empty:
   * all of it or nothing. Throws an OwnedError while a lease is newer than `now`.
   */
  importAll(
    lines: AsyncIterable<string> | Iterable<string>,
    options?: { replace?: boolean; now?: number },
  ): Promise<{ rows: number }>;
}

/** What a key allows; each includes the ones before it. */
export type ApiKeyScope = 'read' | 'write' | 'admin';

export interface ApiKey {
  /** Public: it stands in the key itself, in lists and in logs. */
  readonly id: string;
  readonly name: string;
  readonly scope: ApiKeyScope;
  /** Of the secret; see api-keys/key-text.ts. */
  readonly secretHash: string;
  readonly createdAt: number;
  readonly expiresAt: number | null;
  readonly lastUsedAt: number | null;
  readonly revokedAt: number | null;
}

export interface PartitionRow {
  readonly partition: string;
  readonly owner: string | null;
  readonly url: string | null;
  readonly expiresAt: number;
}

export interface ExtractionOutcome {
  readonly articleId: string;
  readonly version: number;
  readonly seq: number;
  readonly partition: string;
  readonly duplicate: boolean;
}

export interface Page {
  /** Opaque; from `nextCursor`. A malformed one is an InvalidCursorError. */
  readonly cursor?: string;
  readonly limit: number;
}

export interface Paged<T> {
  readonly items: T[];
  readonly nextCursor: string | null;
}

/** An article as the API accepted it: parsed, with canonical identity. */
export interface ReceivedItem {
  /** What identifies the article: `url:…` canonical, `ext:SOURCE:…`, or `content:HASH`. */
  readonly identity: string;
  /** Hash over title, text, html: equal hash under one identity is a duplicate. */
  readonly contentHash: string;
  readonly url: string | null;
  readonly externalId: string | null;
  readonly source: string | null;
  readonly outletId: string | null;
  readonly outletName: string | null;
  readonly title: string | null;
  readonly text: string | null;
  readonly html: string | null;
  readonly publishedAt: number | null;
  readonly language: string | null;
  readonly requestId: string;
}

export interface ReceiveOutcome {
  readonly outcome: 'queued' | 'duplicate' | 'newVersion';
  readonly articleId: string;
  readonly version: number;
  readonly seq: number;
  readonly partition: string;
  readonly needs: 'extract' | 'cluster';
}

export interface IdempotentAnswer {
  /** Hash of the request body: another body under one key is an error of the caller. */
  readonly requestHash: string;
  readonly status: number;
  readonly body: string;
}

export interface PendingVersion {
  readonly articleId: string;
  readonly version: number;
  readonly seq: number;
  readonly partition: string;
  readonly needs: 'extract' | 'cluster';
  readonly requestId: string;
}

export interface ToExtract {
  readonly articleId: string;
  readonly version: number;
  readonly url: string | null;
  readonly html: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly publishedAt: number | null;
  readonly language: string | null;
}

export interface Extracted {
  readonly identity: string | null;
  readonly url: string | null;
  readonly outletId: string | null;
  readonly outletName: string | null;
  readonly title: string | null;
  readonly text: string;
  readonly publishedAt: number | null;
  readonly language: string | null;
}

export interface ToCluster {
  readonly articleId: string;
  readonly version: number;
  readonly seq: number;
  readonly url: string | null;
  readonly source: string | null;
  readonly title: string | null;
  readonly text: string | null;
  readonly publishedAt: number | null;
  readonly receivedAt: number;
  readonly language: string | null;
  /** Which version of the article this is, and the times of the earlier ones. */
  readonly history: ArticleHistory;
  readonly requestId: string;
}

export interface Lease {
  readonly partition: string;
  readonly owner: string;
  readonly fencing: number;
}

export interface RetentionRules {
  /** Closed stories that last changed before lose their texts; null keeps the texts. */
  readonly textsBefore: number | null;
  /** Closed stories that last changed before, and failures from before, go; null keeps them. */
  readonly articlesBefore: number | null;
  /** Articles of one step; a larger closed story is a step of its own. */
  readonly limit: number;
  /** With it, a step that finds no closed story to work on looks at some that are still told. */
  readonly told?: {
    /** Stories with ids above this one; '' begins. */
    readonly after: string;
    /** Articles that the engine still has are left alone. */
    readonly isActive: (articleId: string, storyId: string) => boolean;
  };
}

/** What one step did: stories and articles deleted, articles that lost texts or records. */
export interface Retained {
  readonly stories: number;
  readonly articles: number;
  readonly texts: number;
  readonly records: number;
  /** There is more to do with closed stories. */
  readonly more: boolean;
  /** Where to go on with those still told; null when none were looked at, or at their end. */
  readonly toldUpTo: string | null;
}

export interface CommittedArticle {
  readonly version: number;
  readonly seq: number;
  readonly clean: CleanArticle;
  readonly assignment: Assignment;
  /** `Clusterer.record`. */
  readonly record: Uint8Array;
}

export interface CommitBatch {
  readonly now: number;
  readonly configVersion: string;
  readonly articles: readonly CommittedArticle[];
  /** Later decisions on articles of this or earlier batches. */
  readonly reassigned: readonly Assignment[];
  /** Edges that are new or different at the end of the batch. */
  readonly reuse: readonly ReuseEdge[];
  /** Edges that no longer hold at the end of the batch. */
  readonly withdrawn: readonly ReusePair[];
  /** `Clusterer.record` of known articles whose links changed. */
  readonly records: readonly { readonly articleId: string; readonly record: Uint8Array }[];
  readonly origins: readonly Origin[];
  readonly changes: readonly StoryChange[];
  /** Of every story that the batch touched and that is still alive. */
  readonly descriptions: readonly StoryDescription[];
  readonly statistics: Uint8Array | null;
}

export interface StoredEngine {
  readonly statistics: Uint8Array | null;
  readonly members: AsyncIterable<StoredMember>;
}

export interface StoredMember {
  readonly articleId: string;
  readonly record: Uint8Array;
  readonly storyId: string;
  readonly title: string | null;
  readonly text: string;
  readonly origin: Origin;
  /** Added after the statistics were taken. */
  readonly afterStatistics: boolean;
  /** False for those whose story closed since the statistics were taken. */
  readonly active: boolean;
}

export interface SourceCounts {
  readonly articles: number;
  readonly outlets: number;
  readonly origins: number;
}

export type StoryStatus = 'active' | 'closed' | 'merged';

export interface StoryQuery extends Page {
  readonly q?: string;
  readonly language?: string;
  readonly outlet?: string;
  readonly from?: number;
  readonly to?: number;
  readonly minArticles?: number;
  readonly minOutlets?: number;
  readonly minOrigins?: number;
  readonly status?: StoryStatus;
  readonly sort: 'updatedAt' | 'size' | 'origins' | 'velocity' | 'relevance';
}

export interface StoryRow {
  readonly id: string;
  readonly status: StoryStatus;
  readonly mergedInto: string | null;
  readonly title: string;
  readonly titleArticleId: string;
  readonly summary: readonly SummarySentence[];
  readonly entities: readonly Entity[];
  readonly languages: readonly string[];
  /** The first few outlets by number of members, for icons. */
  readonly outlets: readonly { id: string; name: string; articles: number }[];
  readonly counts: SourceCounts;
  /** Members by kind of reuse: `original` take from nobody; `credited` only name their source. */
  readonly kinds: Readonly<
    Record<'original' | 'credited' | 'rewritten' | 'adapted' | 'verbatim', number>
  >;
  /** Members that retention deleted while the story was told; no count includes them. */
  readonly droppedArticles: number;
  /** The earliest publication (receipt where unknown) among the members, dropped ones included. */
  readonly firstSeenAt: number;
  /** When it last changed here. */
  readonly updatedAt: number;
  /** Articles per hour over the last six hours of the story's own time. */
  readonly velocity: number;
  /** Arrivals in 24 equal parts of the story's life, for a sparkline. */
  readonly arrivals: readonly number[];
}

export interface ArticleRow {
  readonly id: string;
  readonly status: 'received' | 'ready' | 'assigned' | 'failed';
  readonly url: string | null;
  readonly externalId: string | null;
  readonly outletId: string | null;
  readonly outletName: string | null;
  readonly title: string | null;
  /** Cleaned text once assigned; else null. Null too when it was dropped. */
  readonly text: string | null;
  /** When retention dropped the text; null while it is there. */
  readonly textDroppedAt: number | null;
  readonly language: string | null;
  readonly credits: readonly Credit[];
  readonly removed: readonly RemovedLine[];
  readonly publishedAt: number | null;
  readonly receivedAt: number;
  readonly assignedAt: number | null;
  readonly version: number;
  readonly storyId: string | null;
  readonly assignment: Assignment | null;
  /**
   * The key is that of its story: a credited agency whose own report stands there too has the key
   * of that report.
   */
  readonly origin: Origin | null;
  readonly failure: { stage: string; reason: string; attempts: number } | null;
}

export type StoryArticleRow = ArticleRow;

export type StoryMemberRow = Pick<
  ArticleRow,
  | 'id'
  | 'url'
  | 'outletId'
  | 'outletName'
  | 'title'
  | 'credits'
  | 'publishedAt'
  | 'receivedAt'
  | 'version'
  | 'origin'
>;

export interface VersionRow {
  readonly version: number;
  readonly title: string | null;
  readonly text: string | null;
  readonly textDroppedAt: number | null;
  readonly contentHash: string;
  readonly receivedAt: number;
  readonly publishedAt: number | null;
}

export interface EventRow {
  /** Grows by one or more with every row; the id of the live event. */
  readonly id: number;
  readonly type: StoryChange['type'];
  readonly storyId: string;
  readonly articleId: string | null;
  readonly at: number;
  /** The rest of the StoryChange. */
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface FailedArticle {
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly stage: string;
  readonly reason: string;
  readonly attempts: number;
  readonly failedAt: number;
}

export interface OutletRow {
  readonly id: string;
  readonly name: string;
  readonly owner: string | null;
  readonly articles: number;
  readonly stories: number;
  /** Members that are their own origin. */
  readonly originated: number;
  /** Members that take from another article or a credited source. */
  readonly republished: number;
  readonly lastArticleAt: number | null;
}

export interface WorkReport {
  /** To extract. */
  readonly received: number;
  /** To place. */
  readonly ready: number;
  readonly failed: number;
  /** Since when the oldest unfinished version stands. */
  readonly oldestUnfinishedAt: number | null;
  readonly leases: readonly {
    readonly partition: string;
    readonly owner: string | null;
    readonly fencing: number;
    readonly expiresAt: number;
  }[];
}

export interface StoreStats {
  readonly articles: { received: number; ready: number; assigned: number; failed: number };
  readonly stories: { active: number; closed: number; merged: number };
  readonly outlets: number;
  /** Articles assigned in each of the last 60 minutes, oldest first. */
  readonly perMinute: readonly number[];
  readonly lastEventId: number;
}
