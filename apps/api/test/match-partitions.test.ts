import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { matchAnswer } from '../src/schemas/match.ts';
import { postJson } from './posting.ts';
import { freePort } from './redis-server.ts';
import { type RunningApi, runApi } from './running-api.ts';
import { ferryArticles } from './story-fixtures.ts';
import { spawnWorker } from './worker-process.ts';

let api: RunningApi;
let workers: ChildProcess[] = [];

beforeAll(async () => {
  api = await runApi({ PARTITION_BY: 'language' });
  const ports = [await freePort(), await freePort()];
  workers = ports.map((port) => spawnWorker(api, port, { PARTITION_BY: 'language' }));
});
afterAll(async () => {
  for (const worker of workers) {
    worker.kill('SIGKILL');
    if (worker.exitCode === null && worker.signalCode === null) await once(worker, 'exit');
  }
  await api.close();
});

const german = {
  url: 'https://hafenkurier.example/2026/faehre',
  title: 'Fähre Marrow Star läuft vor Port Selden auf Grund',
  text: 'Die Fähre Marrow Star ist am frühen Montag vor Port Selden auf eine Sandbank gelaufen.',
  publishedAt: '2026-03-02T08:00:00Z',
  language: 'de',
};

async function match(item: object) {
  const answer = await api.app.request('/v1/match', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(item),
  });
  expect(answer.status).toBe(200);
  return matchAnswer.parse(await answer.json());
}

it('a dry run is answered by the worker that owns the partition of its language', async () => {
  await postJson(api, [...ferryArticles, german]);
  await expect
    .poll(async () => (await api.store.stats(Date.now())).articles.assigned, { timeout: 60_000 })
    .toBe(ferryArticles.length + 1);
  // Two partitions and two workers: each has one in the end.
  const owners = async () =>
    new Set((await api.store.partitions()).map(({ owner }) => owner).filter(Boolean)).size;
  await expect.poll(owners, { timeout: 60_000 }).toBe(2);

  const [english] = ferryArticles;
  const { url: _, ...given } = english ?? {};
  const { url: __, ...german2 } = german;
  const answers = await Promise.all([match(given), match(german2)]);
  expect(answers.map(({ story }) => story?.title)).toEqual([english?.title, german.title]);
  // Of a language that has no partition yet it would found a story, and nobody has to be asked.
  expect(await match({ ...given, language: 'fr' })).toMatchObject({
    wouldFound: true,
    story: null,
  });
}, 150_000);
