/** What one article, job and client cost, measured on this machine in some two minutes. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clusterer } from '@tributary/core';
import { extractArticle } from '@tributary/ingest';
import { openQueues } from '@tributary/queue';
import { askRedis, provideRedis } from '@tributary/queue/server';
import { openStore, type Store } from '@tributary/store';
import { loadEngine } from '../../apps/worker/src/cluster/load-engine.ts';
import { storeActive } from '../active-store.ts';
import { withPlace, withStack } from '../bench-stack.ts';
import { type GeneratedArticle, generateArticles, inputs } from '../corpus.ts';
import { openLiveClients } from '../live-clients.ts';
import type { ProcessUse } from '../processes.ts';
import { flatOutRate } from '../sending.ts';
import type { UnitCosts } from './model.ts';

const dayMilliseconds = 86_400_000;

/** Takes in so many articles for each figure that depends on them. */
export async function measureUnits(articles: number): Promise<UnitCosts> {
  const engine = engineCosts(articles);
  return {
    ...engine,
    ...(await databaseCosts(articles)),
    ...pageCost(Math.ceil(articles / 20)),
    ...(await jobCost(10_000)),
    ...(await processCosts(articles, 200)),
  };
}

/** Heap, and how the work for an article grows with what is active. */
function engineCosts(articles: number) {
  const all = inputs({ articles });
  const half = Math.floor(articles / 2);
  const eighth = Math.floor(articles / 8);
  // Code that is not compiled yet would look like work that shrinks.
  const warmUp = new Clusterer({ closeStories: false });
  for (const input of all.slice(0, 1_000)) warmUp.add(input);
  const engine = new Clusterer({ closeStories: false });
  const add = (from: number, to: number): number => {
    const before = process.cpuUsage();
    for (const input of all.slice(from, to)) engine.add(input);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / (to - from);
  };
  add(0, eighth);
  const early = add(eighth, 2 * eighth);
  add(2 * eighth, half);
  const atHalf = memory();
  add(half, articles - eighth);
  const late = add(articles - eighth, articles);
  const atEnd = memory();
  const grown = (articles - eighth / 2) / (1.5 * eighth);
  return {
    measuredActive: articles,
    heapBytesPerActive: (atEnd - atHalf) / (articles - half),
    growthExponent: Math.max(0, Math.log(late / early) / Math.log(grown)),
  };
}

/** Live bytes in and outside of the heap. */
function memory(): number {
  if (globalThis.gc === undefined) throw new Error('Start node with --expose-gc.');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** The same articles while active, then in closed stories, then without their texts. */
async function databaseCosts(articles: number) {
  const dataDir = mkdtempSync(join(tmpdir(), 'tributary-scale-'));
  const sizes: number[] = [];
  const withStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
    const store = await openStore({ dataDir });
    try {
      await store.migrate();
      return await work(store);
    } finally {
      await store.close();
    }
  };
  // A copy without free pages.
  const measured = async (count: number): Promise<void> => {
    const file = join(dataDir, `copy-${sizes.length}`);
    await withStore((store) => store.backup(file));
    sizes.push(statSync(file).size / count);
  };
  try {
    const first = [...generateArticles({ articles, seed: 3 })];
    const startAt = Date.parse(first.at(-1)?.publishedAt ?? '') + 40 * dayMilliseconds;
    const last = [...generateArticles({ articles: 50, seed: 4, startAt })];
    await withStore((store) => storeActive(store, new Clusterer(), first));
    await measured(articles);
    const restoring = process.cpuUsage();
    const engine = await withStore((store) => loadEngine(store, 'all'));
    const { user, system } = process.cpuUsage(restoring);
    await withStore((store) => storeActive(store, engine as Clusterer, last));
    for (const textsBefore of [null, Date.now() + dayMilliseconds]) {
      await withStore((store) => retainAll(store, textsBefore));
      await measured(articles + last.length);
    }
    const [bytesActive = 0, bytesClosed = 0, bytesWithoutText = 0] = sizes;
    const restoreMilliseconds = (user + system) / 1_000 / articles;
    return { bytesActive, bytesClosed, bytesWithoutText, restoreMilliseconds };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function retainAll(store: Store, textsBefore: number | null): Promise<void> {
  const now = Date.now();
  const lease = await store.acquireLease('all', 'scale', 600_000, now);
  if (lease === null) throw new Error('The partition is taken.');
  for (let more = true; more; ) {
    ({ more } = await store.retain({ textsBefore, articlesBefore: null, limit: 500 }, lease, now));
  }
  await store.releaseLease(lease);
}

function pageCost(pages: number) {
  const html = [...generateArticles({ articles: pages, seed: 13 })].map(pageOf);
  for (const page of html.slice(0, 20)) extractArticle(page, { url: null });
  const before = process.cpuUsage();
  for (const page of html) extractArticle(page, { url: null });
  const { user, system } = process.cpuUsage(before);
  return { extractMilliseconds: (user + system) / 1_000 / pages };
}

/** An article among what surrounds it on a page: menus, teasers, a script. */
function pageOf({ title, text, source }: GeneratedArticle): string {
  const paragraphs = text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`);
  const links = Array.from({ length: 120 }, (_, at) => `<li><a href="/${at}">Page ${at}</a></li>`);
  return `<!doctype html><html lang="en"><head><title>${title} | ${source}</title>
    <script>${'window.a=1;'.repeat(500)}</script></head><body><nav><ul>${links.join('')}</ul></nav>
    <article><h1>${title}</h1>${paragraphs.join('')}</article><aside><ul>${links.join('')}</ul></aside>
    </body></html>`;
}

async function jobCost(jobs: number) {
  const dataDir = mkdtempSync(join(tmpdir(), 'tributary-scale-'));
  const { url, server } = await provideRedis({ dataDir, redisUrl: undefined, say: () => {} });
  try {
    const used = async (): Promise<number> =>
      Number(/^used_memory:(\d+)/m.exec(String(await askRedis(url, ['INFO', 'memory'])))?.[1]);
    const queues = await openQueues(url, () => {});
    const before = await used();
    await queues.enqueue(
      Array.from({ length: jobs }, (_, at) => ({
        articleId: `a${String(at).padStart(20, '0')}`,
        version: 1,
        seq: at,
        partition: 'all',
        requestId: `request-${at}-of-usual-length`,
        needs: 'cluster' as const,
      })),
    );
    const bytesPerJob = ((await used()) - before) / jobs;
    await queues.close();
    return { bytesPerJob };
  } finally {
    await server?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** The real processes: processor time per article, memory without articles, and per live client. */
const processCosts = (articles: number, clients: number) =>
  withPlace('sqlite', (place) =>
    withStack(place, async ({ stack, use }) => {
      const idle = use();
      await flatOutRate(stack.apiUrl, [...generateArticles({ articles: 500, seed: 5 })]);
      const before = use();
      await flatOutRate(stack.apiUrl, [...generateArticles({ articles, seed: 7 })]);
      const after = use();
      const milliseconds = (name: string): number =>
        ((secondsOf(after, name) - secondsOf(before, name)) * 1_000) / articles;
      const alone = of(use(), 'API').residentBytes;
      const live = await openLiveClients(stack.apiUrl, clients);
      const bytesPerClient = Math.max(0, of(use(), 'API').residentBytes - alone) / clients;
      live.close();
      return {
        baseBytes: idle.reduce((sum, { residentBytes }) => sum + residentBytes, 0),
        apiMilliseconds: milliseconds('API'),
        ownerMilliseconds: milliseconds('worker'),
        redisMilliseconds: milliseconds('Redis'),
        bytesPerClient,
      };
    }),
  );

function of(uses: readonly ProcessUse[], name: string): ProcessUse {
  const found = uses.find((one) => one.name === name);
  if (found === undefined) throw new Error(`${name} does not run`);
  return found;
}

const secondsOf = (uses: readonly ProcessUse[], name: string): number =>
  of(uses, name).processorSeconds ?? Number.NaN;
