/**
 * Fuzzes the running product: one request after the other from a seed, several in flight, each on a
 * connection of its own. Request number i depends on the seed and i alone, so that one can be sent
 * again by itself; when one fails, fast-check makes it smaller as long as it goes on failing.
 */
import fc from 'fast-check';
import { generateArticles } from '../../bench/corpus.ts';
import { newDataDir, removeDataDir, type Stack, startStack } from '../stack.ts';
import { type Exchange, exchange } from './exchange.ts';
import { bytesOf, type FuzzRequest, isWhole, shown } from './request.ts';
import { type Known, type OpenApi, requestsOf } from './requests.ts';
import { Judge } from './verdict.ts';

export interface FuzzRun {
  readonly seed: number;
  readonly requests: number;
  /** Sends this one alone. */
  readonly only?: number | undefined;
  readonly inFlight?: number;
  readonly say?: (line: string) => void;
}

export interface FuzzFailure {
  readonly index: number;
  readonly fault: string;
  /** The smallest request that still fails. */
  readonly request: string;
}

export interface FuzzReport {
  readonly sent: number;
  /** How many answers of each status; "none" where the connection just ended. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly accepted: number;
  /** Accepted, and neither assigned nor failed with a reason. */
  readonly lost: readonly string[];
  readonly failures: readonly FuzzFailure[];
  /** Faults of the processes as a whole. */
  readonly faults: readonly string[];
  readonly residentMegabytes: { readonly before: number; readonly after: number };
}

const storedArticles = 60;
const patienceMilliseconds = 20_000;
const shrinkMilliseconds = 60_000;
const enoughFailures = 5;
const mostResidentMegabytes = 768;

/** Small limits, so that requests beyond them are cheap, and short waits for those that drip. */
const settings = {
  LOG_LEVEL: 'warn',
  MAX_ITEM_BYTES: '64kb',
  MAX_BODY_BYTES: '512kb',
  BODY_TIMEOUT_MS: '2000',
  HEADERS_TIMEOUT_MS: '2000',
  MAX_QUEUE_DEPTH: '1000000',
};

export async function runFuzz(run: FuzzRun): Promise<FuzzReport> {
  const dataDir = newDataDir();
  const stack = await startStack({ dataDir, env: settings });
  try {
    return await fuzz(stack, run);
  } finally {
    await stack.stop();
    removeDataDir(dataDir);
  }
}

async function fuzz(stack: Stack, run: FuzzRun): Promise<FuzzReport> {
  const { seed, requests, inFlight = 8, say = () => undefined } = run;
  const document = await read<OpenApi>(stack, '/openapi.json');
  const known = await fillStore(stack);
  const arbitrary = requestsOf(document, known);
  const judge = new Judge(document);
  const port = Number(new URL(stack.apiUrl).port);
  const statuses: Record<string, number> = {};
  const accepted = new Set<string>();
  const failures: FuzzFailure[] = [];
  const before = await residentMegabytes(stack);
  let sent = 0;

  const send = async (request: FuzzRequest): Promise<string | null> => {
    const result = await exchange({
      port,
      bytes: bytesOf(request, `127.0.0.1:${port}`),
      method: request.method,
      halfClose: !isWhole(request),
      patienceMilliseconds,
    });
    const status = 'answer' in result ? String(result.answer.status) : 'none';
    statuses[status] = (statuses[status] ?? 0) + 1;
    for (const id of acceptedIds(result)) accepted.add(id);
    return judge.faultOf(request, result);
  };
  const sendNumber = async (index: number): Promise<void> => {
    let fault = '';
    const property = fc.asyncProperty(arbitrary, async (request) => {
      const found = await send(request);
      if (found === null) return;
      fault = found;
      throw new Error(found);
    });
    const outcome = await fc.check(property, {
      seed: mixed(seed, index),
      numRuns: 1,
      interruptAfterTimeLimit: shrinkMilliseconds,
    });
    sent += 1;
    if (sent % 1_000 === 0) say(`${sent} sent: ${inWords(statuses)}`);
    if (!outcome.failed) return;
    const [smallest] = outcome.counterexample ?? [];
    const failure = {
      index,
      fault: outcome.errorInstance instanceof Error ? outcome.errorInstance.message : fault,
      request: smallest === undefined ? 'not generated' : shown(smallest),
    };
    failures.push(failure);
    say(`request ${index}: ${failure.fault}\n  ${failure.request}`);
  };

  let next = run.only ?? 0;
  const end = run.only === undefined ? requests : run.only + 1;
  const sender = async (): Promise<void> => {
    while (next < end && failures.length < enoughFailures) await sendNumber(next++);
  };
  await Promise.all(Array.from({ length: inFlight }, sender));

  const faults = [...(await standing(stack))];
  const lost = await notAssigned(stack, [...accepted]);
  const after = await residentMegabytes(stack);
  if (after > mostResidentMegabytes) faults.push(`the API holds ${after} MB`);
  return {
    ...{ sent, statuses, accepted: accepted.size, lost, failures, faults },
    residentMegabytes: { before, after },
  };
}

/** Neighbouring numbers give unlike streams (splitmix32). */
function mixed(seed: number, index: number): number {
  let state = (Math.imul(seed, 0x9e3779b1) + Math.imul(index + 1, 0x85ebca6b)) | 0;
  state = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
  state = Math.imul(state ^ (state >>> 15), 0x735a2d97);
  return state ^ (state >>> 15);
}

export const inWords = (statuses: Readonly<Record<string, number>>): string =>
  Object.entries(statuses)
    .map(([status, times]) => `${times} × ${status}`)
    .join(', ');

async function read<T>(stack: Stack, path: string): Promise<T> {
  const answer = await fetch(`${stack.apiUrl}${path}`);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** Articles, stories, versions and cursors to ask for. */
async function fillStore(stack: Stack): Promise<Known> {
  const articles = [...generateArticles({ articles: storedArticles, seed: 1, meanWords: 80 })];
  const edited = articles.slice(0, 10).map((one) => ({ ...one, text: `${one.text} Corrected.` }));
  const ids: string[] = [];
  for (const items of [articles, edited]) {
    const answer = await fetch(`${stack.apiUrl}/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(items),
    });
    const { items: outcomes } = (await answer.json()) as { items: { id: string }[] };
    ids.push(...outcomes.map(({ id }) => id));
    await settled(stack);
  }
  const lists = await Promise.all(
    ['/v1/stories?limit=5', '/v1/stories?limit=3&sort=size', '/v1/outlets?limit=1'].map((path) =>
      read<{ nextCursor: string | null; stories?: { id: string }[] }>(stack, path),
    ),
  );
  const stories = lists.flatMap((list) => list.stories ?? []).map(({ id }) => id);
  const cursors = lists.flatMap(({ nextCursor }) => (nextCursor === null ? [] : [nextCursor]));
  if (stories.length === 0 || cursors.length === 0) throw new Error('the store was not filled');
  return { ids: [...new Set([...ids, ...stories])], cursors };
}

interface Stats {
  readonly articles: { readonly received: number; readonly ready: number };
}

/** Resolves when nothing accepted waits any more; fails when that takes too long. */
async function settled(stack: Stack): Promise<void> {
  const deadline = Date.now() + 180_000;
  for (;;) {
    const { articles } = await read<Stats>(stack, '/v1/stats');
    if (articles.received + articles.ready === 0) return;
    if (Date.now() > deadline) {
      throw new Error(`still unfinished: ${JSON.stringify(articles)}`);
    }
    await new Promise((wake) => setTimeout(wake, 100));
  }
}

/** Ids of what the answer says was taken in, from JSON and NDJSON alike. */
function acceptedIds(result: Exchange): string[] {
  if (!('answer' in result) || result.answer.status !== 202) return [];
  const text = result.answer.body.toString('utf8');
  return [...text.matchAll(/"outcome":"(?:queued|newVersion|duplicate)","id":"(\w+)"/g)].map(
    ([, id]) => id ?? '',
  );
}

/** Every accepted article stands in a story, or failed for a reason that is told. */
async function notAssigned(stack: Stack, ids: readonly string[]): Promise<string[]> {
  await settled(stack);
  const lost: string[] = [];
  for (let start = 0; start < ids.length; start += 20) {
    await Promise.all(
      ids.slice(start, start + 20).map(async (id) => {
        const article = await read<{
          status: string;
          storyId: string | null;
          failure: { stage: string; reason: string } | null;
        }>(stack, `/v1/articles/${id}`);
        const assigned = article.status === 'assigned' && article.storyId !== null;
        const failed = article.status === 'failed' && article.failure?.stage === 'extract';
        if (!assigned && !failed) lost.push(id);
      }),
    );
  }
  return lost;
}

/** What is wrong with the processes at the end. */
async function standing(stack: Stack): Promise<string[]> {
  const faults: string[] = [];
  if (stack.process.exitCode !== null) faults.push('the product ended');
  for (const url of [`${stack.apiUrl}/readyz`, `${stack.workerUrl}/readyz`]) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok !== true) faults.push(`${url} answers ${answer?.status ?? 'nothing'}`);
  }
  // The launcher says so whenever it had to start a process again.
  const restarts = stack.output().match(/^.*ended unexpectedly.*$/gm) ?? [];
  return [...faults, ...restarts];
}

async function residentMegabytes(stack: Stack): Promise<number> {
  const text = await (await fetch(`${stack.apiUrl}/metrics`)).text();
  const bytes = Number(/^process_resident_memory_bytes (\S+)$/m.exec(text)?.[1]);
  return Math.round(bytes / 1_048_576);
}
