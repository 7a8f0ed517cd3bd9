/** Articles on their way in, as a sender sees it. */
import type { GeneratedArticle } from './corpus.ts';
import { generateArticles } from './corpus.ts';
import { liveArticles } from './live-articles.ts';

/** Posts the articles in one request and answers their ids; waits when the queue is full. */
export async function post(
  apiUrl: string,
  articles: readonly GeneratedArticle[],
): Promise<string[]> {
  for (;;) {
    const answer = await fetch(`${apiUrl}/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(articles),
    });
    if (answer.status === 503) {
      await answer.arrayBuffer();
      const seconds = Number(answer.headers.get('retry-after') ?? 1);
      await new Promise((wake) => setTimeout(wake, seconds * 1_000));
      continue;
    }
    if (answer.status !== 202) throw new Error(`POST: ${answer.status} ${await answer.text()}`);
    const body = (await answer.json()) as { items: { id: string | null }[] };
    return body.items.map((item) => item.id ?? '');
  }
}

export async function assignedCount(apiUrl: string): Promise<number> {
  const stats = (await (await fetch(`${apiUrl}/v1/stats`)).json()) as {
    articles: { assigned: number };
  };
  return stats.articles.assigned;
}

/** Articles per second from the first POST to the commit of the last: 100 a request, 4 at a time. */
export async function flatOutRate(
  apiUrl: string,
  articles: readonly GeneratedArticle[],
): Promise<number> {
  const before = await assignedCount(apiUrl);
  const chunks = Array.from({ length: Math.ceil(articles.length / 100) }, (_, index) =>
    articles.slice(index * 100, (index + 1) * 100),
  );
  const begin = performance.now();
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (let chunk = chunks.shift(); chunk !== undefined; chunk = chunks.shift()) {
        await post(apiUrl, chunk);
      }
    }),
  );
  while ((await assignedCount(apiUrl)) - before < articles.length) {
    await new Promise((wake) => setTimeout(wake, 50));
  }
  return articles.length / ((performance.now() - begin) / 1_000);
}

/** When each article was sent, by id, `performance.now()`. */
export type SentAt = ReadonlyMap<string, number>;

/** Sends one article a request at a steady rate, whatever the answers do. */
export async function sendPaced(
  apiUrl: string,
  articles: Iterable<GeneratedArticle>,
  rate: number,
  stop?: AbortSignal,
): Promise<SentAt> {
  const sentAt = new Map<string, number>();
  const posts: Promise<void>[] = [];
  const begin = performance.now();
  let index = 0;
  for (const article of articles) {
    const wait = begin + (index * 1_000) / rate - performance.now();
    if (wait > 0) await new Promise((wake) => setTimeout(wake, wait));
    if (stop?.aborted) break;
    index += 1;
    const sent = performance.now();
    const posted = post(apiUrl, [article]).then(([id]) => {
      sentAt.set(id ?? '', sent);
    });
    posted.catch(() => undefined); // thrown when all are awaited
    posts.push(posted);
  }
  await Promise.all(posts);
  return sentAt;
}

/** Milliseconds from sending each POST to receiving its event, which comes after the commit. */
export async function pacedLatencies(
  apiUrl: string,
  rate: number,
  seconds: number,
): Promise<number[]> {
  const articles = [...generateArticles({ articles: rate * seconds, seed: 1_000 + rate })];
  const live = await liveArticles(apiUrl);
  const sentAt = await sendPaced(apiUrl, articles, rate);
  await live.until((seen) => [...sentAt.keys()].every((id) => seen.has(id)), 120_000);
  live.close();
  return [...sentAt].map(([id, sent]) => (live.seen.get(id) ?? Number.NaN) - sent);
}
