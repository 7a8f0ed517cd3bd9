/** The live stream: one client at a high rate, and many clients at a usual one. */
import { type StoreKind, withPlace, withStack } from './bench-stack.ts';
import { generateArticles } from './corpus.ts';
import { openLiveClients } from './live-clients.ts';
import { percentile } from './percentiles.ts';
import type { Row } from './row.ts';
import { flatOutRate, sendPaced } from './sending.ts';

export interface LiveOptions {
  readonly store: StoreKind;
  readonly clients: number;
  readonly rate: number;
  readonly seconds: number;
}

export const benchLive = (options: LiveOptions): Promise<Row[]> =>
  withPlace(options.store, (place) =>
    withStack(place, async ({ stack, use }) => {
      await flatOutRate(stack.apiUrl, [...generateArticles({ articles: 1_000, seed: 5 })]);
      const memory = () => use().find(({ name }) => name === 'API')?.residentBytes ?? Number.NaN;
      const rows: Row[] = [];
      let alone = Number.NaN;
      for (const clients of [1, options.clients]) {
        const before = memory();
        const { latencies, lost, resident } = await follow(stack.apiUrl, clients, options, memory);
        const p50 = percentile(latencies, 0.5);
        if (clients === 1) alone = p50;
        const what = `${clients} live ${clients === 1 ? 'client' : 'clients'} at ${options.rate} articles/s`;
        rows.push({
          name: `${what}: POST → the last client has it`,
          value: p50,
          p99: percentile(latencies, 0.99),
          unit: 'ms',
          ratio: p50 / alone,
          baseline: 'one client',
        });
        rows.push({ name: `${what}: clients lost`, value: lost, unit: '' });
        rows.push({ name: `${what}: memory of the API`, value: resident / 1e6, unit: 'MB' });
        rows.push({
          name: `${what}: growth of its memory`,
          value: (resident - before) / 1e6,
          unit: 'MB',
        });
      }
      return rows;
    }),
  );

async function follow(
  apiUrl: string,
  clients: number,
  { rate, seconds }: LiveOptions,
  memory: () => number,
): Promise<{ latencies: number[]; lost: number; resident: number }> {
  const live = await openLiveClients(apiUrl, clients);
  try {
    const articles = [...generateArticles({ articles: rate * seconds, seed: 300 + clients })];
    const sentAt = await sendPaced(apiUrl, articles, rate);
    const deadline = performance.now() + 60_000;
    const missing = (): number => [...sentAt.keys()].filter((id) => !live.last.has(id)).length;
    while (missing() > 0) {
      if (performance.now() > deadline) {
        throw new Error(`${missing()} articles did not reach all ${clients} clients in 60 s`);
      }
      await new Promise((wake) => setTimeout(wake, 50));
    }
    const latencies = [...sentAt].map(([id, sent]) => (live.last.get(id) ?? Number.NaN) - sent);
    return { latencies, lost: live.lost(), resident: memory() };
  } finally {
    live.close();
  }
}
