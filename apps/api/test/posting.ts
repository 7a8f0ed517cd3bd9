import type { ItemOutcome, NdjsonEnd, PostArticlesAnswer } from '../src/schemas/article.ts';
import type { RunningApi } from './running-api.ts';

type App = Pick<RunningApi, 'app'>;

/** Posts JSON and answers the response. */
export function postJson(
  { app }: App,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return Promise.resolve(
    app.request('/v1/articles', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );
}

export async function outcomesOf(response: Response): Promise<PostArticlesAnswer> {
  return (await response.json()) as PostArticlesAnswer;
}

/** Posts NDJSON from a string or a stream. */
export function postNdjson(
  { app }: App,
  body: string | ReadableStream<Uint8Array>,
  headers: Record<string, string> = {},
): Promise<Response> {
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-ndjson', ...headers },
    body,
    duplex: 'half',
  };
  return Promise.resolve(app.request('/v1/articles', init));
}

export async function ndjsonOf(
  response: Response,
): Promise<{ outcomes: ItemOutcome[]; end: NdjsonEnd }> {
  const lines = (await response.text()).trimEnd().split('\n');
  const end = JSON.parse(lines.pop() ?? '') as NdjsonEnd;
  return { outcomes: lines.map((line) => JSON.parse(line) as ItemOutcome), end };
}
