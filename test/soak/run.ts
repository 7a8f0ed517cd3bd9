/**
 * The soak itself. The worker's owner code decides, commits and forgets; the clock is simulated, so a
 * month passes as fast as the articles do.
 */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentHash, identityOf, outletOf } from '@tributary/ingest';
import { openQueues } from '@tributary/queue';
import { provideRedis } from '@tributary/queue/server';
import { defaultPartition, openStore, type ReceivedItem, type Store } from '@tributary/store';
import { loadEngine } from '../../apps/worker/src/cluster/load-engine.ts';
import { type KeptDays, retainStep } from '../../apps/worker/src/cluster/retention.ts';
import { Term } from '../../apps/worker/src/cluster/term.ts';
import { ToldStoriesWalk } from '../../apps/worker/src/cluster/told-stories-walk.ts';
import { createLog } from '../../apps/worker/src/log.ts';
import { WorkerMetrics } from '../../apps/worker/src/metrics.ts';
import { type GeneratedArticle, generateArticles } from '../../bench/corpus.ts';
import type { SoakRow } from './boundedness.ts';

export interface SoakRun {
  readonly articles: number;
  readonly days: number;
  readonly seed: number;
  readonly windowDays: number;
  readonly keptDays: KeptDays;
  readonly meanWords: number;
}

const dayMilliseconds = 86_400_000;
const batchSize = 128;
const rowsPerDay = 2;
/** Retention steps after each batch at most: more than arrives, so that it never falls behind. */
const retentionSteps = 4;
/** Stories that are told at one time; each ends when it is full or the oldest of so many. */
const openStories = 3_000;
/** One article in so many is edited later. */
const editEvery = 20_000;

/** Answers whether every article sent was placed exactly once, by the store's and the run's count. */
export async function runSoak(
  run: SoakRun,
  onRow: (row: SoakRow) => void,
  stop: AbortSignal,
): Promise<{ exact: boolean; articles: number; edits: number }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tributary-soak-'));
  const { url, server } = await provideRedis({ dataDir, redisUrl: undefined, say: () => {} });
  const queues = await openQueues(url, (error) => process.stderr.write(`${error.message}\n`));
  const store = await openStore({ dataDir });
  await store.migrate();
  const startAt = Date.UTC(2026, 2, 1);
  let now = startAt;
  const metrics = new WorkerMetrics();
  const parts = { store, queues, metrics, log: createLog('warn'), tracing: null, now: () => now };
  const lease = await store.acquireLease(defaultPartition, 'soak', 10_000, now);
  if (lease === null) throw new Error('A fresh store gives its lease.');
  try {
    const term = new Term(
      {
        ...parts,
        loadEngine: (partition) => loadEngine(store, partition, run.windowDays),
        redisUrl: url,
        partition: defaultPartition,
        url: null,
        name: 'soak',
        batchSize,
        leaseMilliseconds: 10_000,
        statisticsEvery: 1_000,
        sweepMilliseconds: 60_000,
        sweepAfterMilliseconds: 60_000,
        keptDays: run.keptDays,
      },
      lease,
      await loadEngine(store, defaultPartition, run.windowDays),
      new AbortController().signal, // `stop` ends the run between two batches
    );
    const walk = new ToldStoriesWalk(() => term.engine);
    const totals = { received: 0, newArticles: 0, deleted: 0 };
    let rowAt = startAt + dayMilliseconds / rowsPerDay;
    let since = { at: performance.now(), received: 0 };
    const stepMilliseconds = (run.days * dayMilliseconds) / run.articles;
    const commit = async (items: ReceivedItem[]): Promise<void> => {
      const outcomes = await store.receive(items, now);
      totals.newArticles += outcomes.filter(({ outcome }) => outcome === 'queued').length;
      await term.catchUp();
      totals.received += items.length;
      for (let step = 0; step < retentionSteps; step += 1) {
        const done = await retainStep({ ...parts, lease, keptDays: run.keptDays, walk });
        totals.deleted += done.articles;
        if (!done.more) break;
      }
    };
    const tellRow = async (): Promise<void> => {
      rowAt += dayMilliseconds / rowsPerDay;
      const seconds = (performance.now() - since.at) / 1_000;
      const rate = (totals.received - since.received) / seconds;
      onRow({
        day: (now - startAt) / dayMilliseconds,
        received: totals.received,
        active: term.engine.size.articles,
        rate,
        statisticsBytes: term.engine.statistics().length,
        ...(await sizesOf(store, dataDir, now)),
      });
      since = { at: performance.now(), received: totals.received };
    };
    let items: ReceivedItem[] = [];
    let toEdit: GeneratedArticle | null = null;
    const generated = generateArticles({
      articles: run.articles,
      seed: run.seed,
      meanWords: run.meanWords,
      maxOpenStories: openStories,
      startAt,
      stepMilliseconds,
    });
    for (const article of generated) {
      if (stop.aborted) break;
      now = Date.parse(article.publishedAt);
      items.push(itemOf(article));
      if (totals.newArticles % editEvery < batchSize && toEdit !== null) {
        items.push(itemOf({ ...toEdit, text: `${toEdit.text}\n\nCorrected since.` }));
        toEdit = null;
      } else if (totals.newArticles % editEvery >= batchSize) toEdit = article;
      if (items.length < batchSize) continue;
      await commit(items);
      items = [];
      if (now >= rowAt) await tellRow();
    }
    if (items.length > 0 && !stop.aborted) await commit(items);
    if (totals.received > since.received) await tellRow();
    const { articles } = await store.stats(now);
    const exact =
      articles.assigned === totals.newArticles - totals.deleted &&
      articles.received + articles.ready + articles.failed === 0;
    return {
      exact,
      articles: totals.newArticles,
      edits: totals.received - totals.newArticles,
    };
  } finally {
    await queues.close();
    await store.close();
    await server?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** As the API would hand it to the store. */
function itemOf({ externalId, source, title, text, publishedAt }: GeneratedArticle): ReceivedItem {
  const outlet = outletOf({ url: null, source });
  const content = { title, text, html: null };
  return {
    identity: identityOf({ ...content, url: null, externalId, source }),
    contentHash: contentHash(content),
    url: null,
    externalId,
    source,
    outletId: outlet?.id ?? null,
    outletName: outlet?.name ?? null,
    ...content,
    publishedAt: Date.parse(publishedAt),
    language: null,
    requestId: 'soak',
  };
}

async function sizesOf(store: Store, dataDir: string, now: number) {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  const stats = await store.stats(now);
  const sizeOf = (name: string): number =>
    statSync(join(dataDir, name), { throwIfNoEntry: false })?.size ?? 0;
  return {
    stored: stats.articles.assigned,
    outlets: stats.outlets,
    heapBytes: heapUsed,
    rssBytes: rss,
    anonymousBytes: anonymousBytes() ?? rss,
    databaseBytes: sizeOf('tributary.sqlite') + sizeOf('tributary.sqlite-wal'),
  };
}

/** Linux counts mapped pages of the database's file in RSS; this is what is left without them. */
function anonymousBytes(): number | null {
  if (process.platform !== 'linux') return null;
  const kilobytes = /^RssAnon:\s*(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}
