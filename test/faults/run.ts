/**
 * Sends a stream to the running product, breaks it at seeded points of the stream, lets it recover,
 * and audits what it kept. Bounded in articles, faults and time; loopback only.
 */
import { execFileSync } from 'node:child_process';
import type { ArticleInput } from '@tributary/core';
import { type GeneratedArticle, generateArticles, seededRandom } from '../../bench/corpus.ts';
import { askRedis } from '../../packages/queue/server/index.mjs';
import { newDataDir, removeDataDir, type Stack, startStack } from '../stack.ts';
import { type Audit, auditStore } from './audit.ts';

export const faultKinds = ['worker', 'api', 'redis', 'flushall'] as const;
export type FaultKind = (typeof faultKinds)[number];

export interface FaultRun {
  readonly seed: number;
  /** How many faults to inject, spread over the stream. */
  readonly kills: number;
  readonly articles: number;
  readonly kinds?: readonly FaultKind[];
  readonly say?: (line: string) => void;
}

export interface FaultReport extends Audit {
  readonly faults: Readonly<Record<FaultKind, number>>;
}

const batchSize = 50;
const giveUpMilliseconds = 180_000;

export async function runFaults(run: FaultRun): Promise<FaultReport> {
  const { kinds = faultKinds, say = () => undefined } = run;
  const random = seededRandom(run.seed);
  const faults = { worker: 0, api: 0, redis: 0, flushall: 0 };
  const points = Array.from({ length: run.kills }, () => Math.floor(random() * run.articles)).sort(
    (a, b) => a - b,
  );
  const dataDir = newDataDir();
  const stack = await startStack({
    dataDir,
    env: { LOG_LEVEL: 'warn', SWEEP_SECONDS: '2' },
  });
  try {
    const sent: ArticleInput[] = [];
    let batch: GeneratedArticle[] = [];
    const send = async (): Promise<void> => {
      const ids = await postUntilAccepted(stack, batch);
      batch.forEach((article, index) => {
        sent.push(inputOf(article, ids[index] ?? ''));
      });
      batch = [];
      while (points[0] !== undefined && points[0] < sent.length) {
        points.shift();
        const kind = kinds[Math.floor(random() * kinds.length)] ?? 'worker';
        faults[kind]++;
        say(`after ${sent.length} articles: ${kind}`);
        await inject(stack, kind);
      }
    };
    for (const article of generateArticles({ articles: run.articles, seed: run.seed })) {
      batch.push(article);
      if (batch.length === batchSize) await send();
    }
    if (batch.length > 0) await send();
    await allAssigned(stack, sent.length);
    await stack.stop();
    return { ...(await auditStore({ dataDir }, sent)), faults };
  } finally {
    await stack.stop();
    removeDataDir(dataDir);
  }
}

const inputOf = (article: GeneratedArticle, id: string): ArticleInput => ({
  id,
  url: null,
  source: article.source,
  title: article.title,
  text: article.text,
  publishedAt: Date.parse(article.publishedAt),
  receivedAt: null,
  language: null,
});

/** The same request again until it is answered: what was stored before a crash is a duplicate. */
async function postUntilAccepted(
  stack: Stack,
  articles: readonly GeneratedArticle[],
): Promise<string[]> {
  const deadline = Date.now() + giveUpMilliseconds;
  for (;;) {
    const answer = await fetch(`${stack.apiUrl}/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(articles),
      signal: AbortSignal.timeout(30_000),
    }).catch((error: unknown) => error);
    if (answer instanceof Response && answer.status === 202) {
      const body = (await answer.json()) as { items: { id: string | null }[] };
      return body.items.map(({ id }) => id ?? '');
    }
    if (Date.now() > deadline) throw new Error(`nothing accepted any more: ${String(answer)}`);
    await new Promise((wake) => setTimeout(wake, 100));
  }
}

/** Processes that the launcher started, by what they run. */
function childPid(stack: Stack, pattern: RegExp): number | null {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  for (const line of lines) {
    const [, pid, parent, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    if (Number(parent) === stack.process.pid && pattern.test(args ?? '')) return Number(pid);
  }
  return null;
}

const patterns = {
  worker: /apps\/worker\/dist\/main\.js/,
  api: /apps\/api\/dist\/main\.js/,
  redis: /redis-server|valkey-server/,
} as const;

async function inject(stack: Stack, kind: FaultKind): Promise<void> {
  if (kind === 'flushall') {
    // A Redis that is down at this moment holds nothing to lose.
    await askRedis(stack.redisUrl, ['FLUSHALL']).catch((error: unknown) => {
      if (!/ECONNREFUSED|ECONNRESET|LOADING|closed/i.test(String(error))) throw error;
    });
    return;
  }
  const pid = childPid(stack, patterns[kind]);
  // Killed a moment ago and not yet started again: it is as dead as it can be.
  if (pid !== null) process.kill(pid, 'SIGKILL');
}

async function allAssigned(stack: Stack, expected: number): Promise<void> {
  const deadline = Date.now() + giveUpMilliseconds;
  let last = '';
  while (Date.now() < deadline) {
    const answer = await fetch(`${stack.apiUrl}/v1/stats`, {
      signal: AbortSignal.timeout(5_000),
    }).catch(() => null);
    if (answer?.ok) {
      last = await answer.text();
      const { articles } = JSON.parse(last) as {
        articles: { assigned: number; received: number; ready: number };
      };
      if (articles.assigned >= expected && articles.received + articles.ready === 0) return;
    }
    await new Promise((wake) => setTimeout(wake, 200));
  }
  throw new Error(`not all of ${expected} were assigned in time: ${last}`);
}
