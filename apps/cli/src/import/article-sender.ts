/**
 * Sends chunks of articles to the API and outlasts what passes: an API that restarts, an overload
 * (503 with Retry-After), a rate limit. Sending again is safe: what the API has is a duplicate.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Chunk } from './chunks.ts';
import type { SentItem } from './sent-item.ts';

export interface ItemOutcome {
  readonly outcome: 'queued' | 'duplicate' | 'newVersion' | 'rejected';
  /** Why it was rejected, else null. */
  readonly reason: string | null;
}

export interface SenderOptions {
  /** Address of the API, e.g. `http://127.0.0.1:4400`. */
  readonly api: string;
  /** Where the API requires one. */
  readonly key?: string | undefined;
  /** How long to go on trying one chunk before giving up, in milliseconds. */
  readonly patience: number;
  /** First pause between tries in milliseconds; doubles up to 10 s. Retry-After overrides it. */
  readonly firstPause: number;
  /** Told why the next try has to wait. */
  readonly onWait: (reason: string, milliseconds: number) => void;
}

/** The API refused for good, or stayed away longer than our patience. */
class SendError extends Error {
  override readonly name = 'SendError';
}

const longestPause = 10_000;
const requestTimeout = 60_000;

type Try =
  | { readonly outcomes: readonly ItemOutcome[] }
  | { readonly tooLarge: true }
  | { readonly again: string; readonly after: number | null };

/** One outcome per item of the chunk, in order. @throws SendError */
export async function sendChunk(chunk: Chunk, options: SenderOptions): Promise<ItemOutcome[]> {
  const giveUpAt = Date.now() + options.patience;
  let pause = options.firstPause;
  for (;;) {
    const result = await attempt(chunk.items, options);
    if ('outcomes' in result) return [...result.outcomes];
    if ('tooLarge' in result) return sendHalves(chunk, options);
    const delay = result.after ?? pause;
    if (Date.now() + delay > giveUpAt) {
      throw new SendError(
        `${result.again}; gave up after ${Math.round(options.patience / 1000)} s`,
      );
    }
    options.onWait(result.again, delay);
    await wait(delay);
    pause = Math.min(2 * pause, longestPause);
  }
}

async function sendHalves(chunk: Chunk, options: SenderOptions): Promise<ItemOutcome[]> {
  if (chunk.items.length === 1) {
    return [{ outcome: 'rejected', reason: 'larger than the API accepts' }];
  }
  const middle = Math.ceil(chunk.items.length / 2);
  const part = (from: number, to?: number): Chunk => ({
    lines: chunk.lines.slice(from, to),
    items: chunk.items.slice(from, to),
  });
  const first = await sendChunk(part(0, middle), options);
  return [...first, ...(await sendChunk(part(middle), options))];
}

async function attempt(items: readonly SentItem[], { api, key }: SenderOptions): Promise<Try> {
  let response: Response;
  let body: string;
  try {
    response = await fetch(new URL('v1/articles', api.endsWith('/') ? api : `${api}/`), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(items),
      signal: AbortSignal.timeout(requestTimeout),
    });
    body = await response.text();
  } catch (error) {
    return { again: `cannot reach ${api}: ${reasonOf(error)}`, after: null };
  }
  const outcomes = outcomesIn(body);
  if (outcomes !== null && outcomes.length === items.length) return { outcomes };
  if (response.status === 413) return { tooLarge: true };
  const answer = `${api} answered ${response.status}${detailIn(body)}`;
  if (response.status === 429 || response.status >= 500) {
    return { again: answer, after: retryAfter(response.headers.get('retry-after')) };
  }
  throw new SendError(answer);
}

function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  const inner = cause as { code?: string; message?: string } | undefined;
  return inner?.code ?? inner?.message ?? message;
}

/** Seconds or an HTTP date, as milliseconds from now; null when absent or unreadable. */
function retryAfter(header: string | null): number | null {
  if (header === null) return null;
  const milliseconds = /^\d+$/.test(header.trim())
    ? Number(header) * 1000
    : Date.parse(header) - Date.now();
  return Number.isNaN(milliseconds) ? null : Math.max(0, milliseconds);
}

function outcomesIn(body: string): ItemOutcome[] | null {
  const answer = parsed(body) as { items?: unknown } | null;
  if (!Array.isArray(answer?.items)) return null;
  return answer.items.map(
    (item: { outcome: ItemOutcome['outcome']; error?: ItemError | null }) => ({
      outcome: item.outcome,
      reason: item.error ? `${item.error.field}: ${item.error.message}` : null,
    }),
  );
}

interface ItemError {
  readonly field: string;
  readonly message: string;
}

/** What a problem document says, for the end of a message. */
function detailIn(body: string): string {
  const problem = parsed(body) as { title?: unknown; detail?: unknown } | null;
  const text = problem?.detail ?? problem?.title;
  return typeof text === 'string' ? `: ${text}` : '';
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
