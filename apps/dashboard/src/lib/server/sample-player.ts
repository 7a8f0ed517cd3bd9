import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { env } from '$env/dynamic/private';
import type { ArticleItem } from '../api.ts';
import { articleItem } from '../article-file.ts';
import type { SampleState } from '../sample-state.ts';
import { apiAuthorization, apiUrl } from './upstream.ts';

/** Plays the sample file through the API, one article at a time, slowly enough to watch. */

const PACE_MILLISECONDS = 600;

let current: SampleState = { state: 'idle', sent: 0, total: 0, reason: null };

/** How far the sample has played. */
export function sampleState(): SampleState {
  return current;
}

/** Starts playing unless it plays already; answers at once. */
export function playSample(): SampleState {
  if (current.state === 'playing') return current;
  current = { state: 'playing', sent: 0, total: 0, reason: null };
  play().catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    console.error(JSON.stringify({ level: 'error', path: 'sample', reason }));
    current = { ...current, state: 'failed', reason };
  });
  return current;
}

async function play(): Promise<void> {
  const file = sampleFile();
  const total = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim()).length;
  current = { ...current, total };
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (!line.trim()) continue;
    await post(articleItem(JSON.parse(line)));
    current = { ...current, sent: current.sent + 1 };
    await pause(PACE_MILLISECONDS);
  }
  current = { ...current, state: 'done' };
}

/** `SAMPLE_FILE`, else `examples/sample-news.jsonl` in this folder or the nearest one above. */
function sampleFile(): string {
  if (env.SAMPLE_FILE) return resolve(env.SAMPLE_FILE);
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const file = join(folder, 'examples', 'sample-news.jsonl');
    if (existsSync(file)) return file;
    if (folder === dirname(folder)) break;
  }
  throw new Error('examples/sample-news.jsonl was not found; set SAMPLE_FILE to its path');
}

async function post(item: ArticleItem): Promise<void> {
  const response = await fetch(`${apiUrl()}/v1/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...apiAuthorization() },
    body: JSON.stringify(item),
  });
  if (response.status === 503 || response.status === 429) {
    await pause(1_000 * (Number(response.headers.get('retry-after')) || 1));
    return post(item);
  }
  if (!response.ok) throw new Error(`the API answered ${response.status} to the sample`);
  await response.body?.cancel();
}
