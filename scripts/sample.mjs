// `npm run sample`: plays examples/sample-news.jsonl through a running API, slowly enough to watch
// its stories form. Plain Node: nothing needs to be installed before.
// @ts-check
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const key = process.env.TRIBUTARY_API_KEY;
const authorization = key ? { authorization: `Bearer ${key}` } : undefined;
const week = 7 * 86_400_000;

/**
 * @typedef {{ id: string, url: string, source: string, title: string, text: string | null,
 *   publishedAt: string, language: string }} SampleArticle
 */

/**
 * The articles with their dates moved by whole weeks, so that the last is from the past seven days
 * and its weekdays still hold. Order and distances stay as they are.
 *
 * @param {readonly SampleArticle[]} articles in order of publication
 * @param {number} now milliseconds since 1970
 * @returns {SampleArticle[]}
 */
export const movedToNow = (articles, now) => {
  const last = Date.parse(articles.at(-1)?.publishedAt ?? '');
  const shift = Math.floor((now - last) / week) * week;
  return articles.map((article) => ({
    ...article,
    publishedAt: new Date(Date.parse(article.publishedAt) + shift).toISOString(),
  }));
};

/**
 * What is sent of an article: its id becomes the external id, and the gold labels stay behind.
 *
 * @param {SampleArticle} article
 */
export const sentArticle = ({ id, url, source, title, text, publishedAt, language }) => ({
  externalId: id,
  url,
  source,
  title,
  ...(text === null ? {} : { text }),
  publishedAt,
  language,
});

/**
 * @param {string} api
 * @param {SampleArticle} article
 * @returns {Promise<string>} the outcome
 */
const send = async (api, article) => {
  const response = await fetch(new URL('v1/articles', `${api.replace(/\/+$/, '')}/`), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...authorization },
    body: JSON.stringify(sentArticle(article)),
  });
  if (response.status === 503 || response.status === 429) {
    await response.body?.cancel();
    await pause(1_000 * (Number(response.headers.get('retry-after')) || 1));
    return send(api, article);
  }
  const body = await response.text();
  if (!response.ok) throw new Error(`${api} answered ${response.status}: ${body.slice(0, 300)}`);
  /** @type {{ items?: { outcome: string, error: { field: string, message: string } | null }[] }} */
  const answer = JSON.parse(body);
  const item = answer.items?.[0];
  if (item?.error) throw new Error(`${article.id}: ${item.error.field}: ${item.error.message}`);
  return item?.outcome ?? 'sent';
};

const usage = `npm run sample -- [OPTIONS]

  --fast        as fast as the API takes it
  --per-second  articles per second (3)
  --as-dated    keep the dates of the file, March 2026

  API_URL       address of the API (http://127.0.0.1:4400, or API_PORT there)
  TRIBUTARY_API_KEY  key of scope write, where the API requires one
`;

const play = async () => {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      fast: { type: 'boolean', default: false },
      'per-second': { type: 'string', default: '3' },
      'as-dated': { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const perSecond = Number(values['per-second']);
  if (!(perSecond > 0)) throw new Error(`--per-second: expected a number above 0`);
  const api = process.env.API_URL || `http://127.0.0.1:${process.env.API_PORT || 4400}`;

  const file = await readFile(join(root, 'examples', 'sample-news.jsonl'), 'utf8');
  /** @type {SampleArticle[]} */
  const dated = file
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  const articles = values['as-dated'] ? dated : movedToNow(dated, Date.now());

  const width = String(articles.length).length;
  for (const [index, article] of articles.entries()) {
    const startedAt = Date.now();
    const outcome = await send(api, article);
    const note =
      outcome === 'queued' ? '' : ` (${outcome === 'newVersion' ? 'new version' : outcome})`;
    console.log(
      `${String(index + 1).padStart(width)}/${articles.length}  ${article.source}: ${article.title}${note}`,
    );
    if (!values.fast) await pause(Math.max(0, 1_000 / perSecond - (Date.now() - startedAt)));
  }
  console.log(
    `\n${articles.length} articles sent to ${api}. Watch their stories on the dashboard.`,
  );
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await play();
  } catch (error) {
    const { message, cause } = /** @type {Error & { cause?: { code?: string } }} */ (error);
    const away =
      cause?.code === 'ECONNREFUSED' ? ' Is Tributary running? Start it with npm start.' : '';
    console.error(`sample: ${cause?.code ?? message}.${away}`);
    process.exitCode = 1;
  }
}
