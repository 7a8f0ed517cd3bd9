/**
 * Sends a stream to the running product, breaks it at seeded points of the stream, lets it recover,
 * and audits what it kept. Bounded in articles, faults and time; loopback only.
 *
 * The stream waits for the workers when it is far ahead, so that the faults are spread over all of
 * its way and not only over its acceptance.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type GeneratedArticle, generateArticles, seededRandom } from '../../bench/corpus.ts';
import { type Audit, auditStore } from './audit.ts';
import { type FaultKind, faultKinds, faults, type Timing } from './kinds.ts';
import { type Product, type StoreName, startProduct } from './product.ts';
import { Progress } from './progress.ts';
import { Stream } from './stream.ts';

export interface FaultRun extends Partial<Timing> {
  readonly seed: number;
  /** How many faults to inject, spread over the stream. */
  readonly kills: number;
  readonly articles: number;
  readonly store?: StoreName;
  readonly kinds?: readonly FaultKind[];
  /** Articles come in three languages, and each has an owner of its own. */
  readonly byLanguage?: boolean;
  readonly say?: (line: string) => void;
  /** Hears of the product as soon as there is something to clean up. */
  readonly onStart?: (product: Product) => void;
}

export interface FaultReport extends Audit {
  readonly faults: Readonly<Partial<Record<FaultKind, number>>>;
  /** Answers that no fault excuses. */
  readonly wrongAnswers: readonly string[];
  /** 503 and 507. */
  readonly refusals: number;
  /** Commits that came after the partition had gone to another owner, and were refused. */
  readonly lateCommits: number;
  readonly longestStopSeconds: number;
  readonly seconds: number;
}

const batchSize = 50;
const mostWaiting = 400;
/** Nothing accepted, or nothing assigned, for so long: it has not recovered. */
const giveUpMilliseconds = 120_000;
const mostDelayMilliseconds = 250;
const askMilliseconds = 400;

export async function runFaults(run: FaultRun): Promise<FaultReport> {
  const { store = 'sqlite', byLanguage = false, say = () => undefined } = run;
  const timing = { lockSeconds: 30, fullSeconds: 5, leaseSeconds: 5, ...run };
  const began = Date.now();
  const product = await startProduct({
    store,
    articles: run.articles,
    env: {
      LOG_LEVEL: 'warn',
      SWEEP_SECONDS: '2',
      LEASE_SECONDS: String(timing.leaseSeconds),
      PARTITION_BY: byLanguage ? 'language' : 'none',
    },
  });
  run.onStart?.(product);
  const stream = new Stream(
    product.stack.apiUrl,
    giveUpMilliseconds,
    byLanguage ? ['en', 'de', 'fr'] : [],
  );
  const progress = await Progress.open(product.database, () => stream.accepted.length);
  let closed = false;
  const close = async (): Promise<void> => {
    if (!closed) await progress.close();
    closed = true;
  };
  try {
    const injected = await breakStream(run, timing, { product, stream, progress, say });
    await progress.backlogBelow(0, giveUpMilliseconds);
    const { longestStop } = progress;
    await close();
    await product.stop();
    return {
      ...(await auditStore(product.database, stream.accepted, byLanguage)),
      faults: injected,
      wrongAnswers: stream.wrongAnswers,
      refusals: stream.refusals,
      lateCommits: lateCommits(product.database.dataDir),
      longestStopSeconds: longestStop / 1_000,
      seconds: (Date.now() - began) / 1_000,
    };
  } catch (error) {
    for (const line of lastLines(product.database.dataDir)) say(line);
    throw error;
  } finally {
    await close();
    await product.remove();
  }
}

/** Answers how often each kind was injected. */
async function breakStream(
  { seed, kills, articles, kinds = faultKinds }: FaultRun,
  timing: Timing,
  parts: { product: Product; stream: Stream; progress: Progress; say: (line: string) => void },
): Promise<Partial<Record<FaultKind, number>>> {
  const { product, stream, progress, say } = parts;
  const random = seededRandom(seed);
  const points = Array.from({ length: kills }, () => Math.floor(random() * articles)).sort(
    (a, b) => a - b,
  );
  const nextKind = deck(kinds, random);
  const counts: Partial<Record<FaultKind, number>> = {};
  let underWay: Promise<void> = Promise.resolve();
  let broken = false;
  let failure: unknown = null;
  const begin = (kind: FaultKind): void => {
    counts[kind] = (counts[kind] ?? 0) + 1;
    const delay = random() * mostDelayMilliseconds;
    underWay = sleep(delay)
      .then(() => {
        say(`after ${stream.accepted.length} articles: ${kind}`);
        broken = true;
        return faults[kind](product, random, timing);
      })
      .catch((error: unknown) => {
        failure ??= error;
      })
      .finally(() => {
        broken = false;
      });
  };

  const send = async (batch: readonly GeneratedArticle[]): Promise<void> => {
    while (points[0] !== undefined && points[0] < stream.accepted.length + batch.length) {
      points.shift();
      await underWay; // one at a time; the stream goes on meanwhile
      begin(nextKind());
    }
    await stream.send(batch);
    // While something is broken an importer goes on asking, whatever waits.
    const began = Date.now();
    const isAsked = (): boolean => broken && Date.now() - began > askMilliseconds;
    await progress.backlogBelow(mostWaiting, giveUpMilliseconds, isAsked);
    if (failure !== null) throw failure;
  };
  let batch: GeneratedArticle[] = [];
  for (const article of generateArticles({ articles, seed })) {
    batch.push(article);
    if (batch.length < batchSize) continue;
    await send(batch);
    batch = [];
  }
  if (batch.length > 0) await send(batch);
  await underWay;
  if (failure !== null) throw failure;
  return counts;
}

/** Draws without putting back, and shuffles anew when all are drawn: no kind is left out by chance. */
function deck(kinds: readonly FaultKind[], random: () => number): () => FaultKind {
  let left: FaultKind[] = [];
  return () => {
    if (left.length === 0) left = [...kinds];
    const [drawn] = left.splice(Math.floor(random() * left.length), 1);
    if (drawn === undefined) throw new Error('no kind of fault to draw from');
    return drawn;
  };
}

/** What the processes said last, for whoever has to find out what went wrong. */
function lastLines(dataDir: string): string[] {
  const folder = join(dataDir, 'logs');
  return readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .trim()
      .split('\n')
      .slice(-12)
      .map((line) => `${name}: ${line.slice(0, 600)}`),
  );
}

function lateCommits(dataDir: string): number {
  const folder = join(dataDir, 'logs');
  return readdirSync(folder)
    .filter((name) => name.startsWith('worker'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.includes('"type":"StaleLeaseError"')).length;
}
