import { backup } from './backup.ts';
import { readCounter } from './counters.ts';
import type { Database } from './database.ts';
import { migrate } from './migrations/migrate.ts';
import { type Partitioning, unpartitioned } from './partitioning.ts';
import * as articles from './read/articles.ts';
import * as engine from './read/engine.ts';
import * as events from './read/events.ts';
import * as outlets from './read/outlets.ts';
import { stats } from './read/stats.ts';
import * as stories from './read/stories.ts';
import * as storyList from './read/story-list.ts';
import { workOf } from './read/work.ts';
import type { Store } from './store.ts';
import { exportAll, importAll } from './transfer.ts';
import * as apiKeys from './write/api-keys.ts';
import { commit } from './write/commit.ts';
import * as extraction from './write/extraction.ts';
import * as idempotency from './write/idempotency.ts';
import * as leases from './write/lease.ts';
import * as partitions from './write/partitions.ts';
import * as pending from './write/pending.ts';
import { receive } from './write/receive.ts';
import { repartition } from './write/repartition.ts';
import { retain } from './write/retention.ts';

/** The store over either database: every method leads to the function that does its work. */
export function sqlStore(database: Database, partitioning: Partitioning = unpartitioned): Store {
  return {
    migrate: async () => {
      await migrate(database);
      await repartition(database, partitioning);
    },
    close: () => database.close(),
    ping: async () => {
      await readCounter(database.reader, 'seq');
    },

    receive: (items, now) => receive(database, items, now, partitioning),
    findIdempotent: (key, now) => idempotency.findIdempotent(database, key, now),
    saveIdempotent: (key, answer, now) => idempotency.saveIdempotent(database, key, answer, now),

    unfinished: (before, limit, partition) =>
      pending.unfinished(database, before, limit, partition),
    loadForExtraction: (id, version) => extraction.loadForExtraction(database, id, version),
    saveExtraction: (articleId, version, extracted, now) =>
      extraction.saveExtraction(database, { articleId, version }, extracted, now, partitioning),
    loadForClustering: (query) => engine.loadForClustering(database, query),
    commit: (batch, lease) => commit(database, batch, lease),
    fail: (id, version, failure, now) => pending.fail(database, id, version, failure, now),
    retry: (id, now) => pending.retry(database, id, now),
    failures: (page) => pending.failures(database, page),

    partitionOf: (text) => partitioning.of(text),
    partitions: () => partitions.partitions(database),
    greet: (worker, ttl, now) => partitions.greet(database, worker, ttl, now),
    acquireLease: (partition, owner, ttl, now, url) =>
      leases.acquireLease(database, { partition, owner, url: url ?? null }, ttl, now),
    renewLease: (lease, ttl, now) => leases.renewLease(database, lease, ttl, now),
    releaseLease: (lease) => leases.releaseLease(database, lease),
    loadEngine: (partition) => engine.loadEngine(database, partition),

    addApiKey: (key) => apiKeys.addApiKey(database, key),
    apiKeys: () => apiKeys.apiKeys(database),
    revokeApiKey: (id, now) => apiKeys.revokeApiKey(database, id, now),
    touchApiKey: (id, now) => apiKeys.touchApiKey(database, id, now),

    stories: (query) => storyList.stories(database, query),
    story: (id) => stories.story(database, id),
    relatedStories: (id) => stories.relatedStories(database, id),
    storyArticles: (id, page) => articles.storyArticles(database, id, page),
    storyMembers: (id, limit) => articles.storyMembers(database, id, limit),
    storyHistory: (id, page) => events.storyHistory(database, id, page),
    storyReuse: (id, withSpans) => articles.storyReuse(database, id, withSpans),
    article: (id) => articles.article(database, id),
    articleVersions: (id) => articles.articleVersions(database, id),
    revisedSources: (id, ids) => articles.revisedSources(database, id, ids),
    articleReuse: (id) => articles.articleReuse(database, id),
    searchArticles: (query) => articles.searchArticles(database, query),
    outlets: (query) => outlets.outlets(database, query),
    stats: (now) => stats(database, now),
    work: () => workOf(database),
    events: (afterId, limit) => events.events(database, afterId, limit),
    lastEventId: () => readCounter(database.reader, 'event'),

    retain: (rules, lease, now) => retain(database, rules, lease, now),
    trimmedEventId: () => readCounter(database.reader, 'trimmed'),

    backup: (path) => backup(database, path),
    exportAll: () => exportAll(database),
    importAll: (lines, options) => importAll(database, lines, options),
  };
}
