/**
 * The whole way of an article, measured on the real processes: POST → store → queue → worker →
 * commit → live stream, beside the rate at which this machine's BullMQ does nothing at all.
 */
import { noopRate } from './baselines.ts';
import { type StoreKind, useRows, withPlace, withStack } from './bench-stack.ts';
import { generateArticles } from './corpus.ts';
import { percentile } from './percentiles.ts';
import type { Row } from './row.ts';
import { flatOutRate, pacedLatencies } from './sending.ts';

export interface PipelineOptions {
  readonly store: StoreKind;
  /** Articles sent as fast as the API takes them. */
  readonly flatOutArticles: number;
  /** Articles per second of each paced run. */
  readonly pacedRates: readonly number[];
  readonly pacedSeconds: number;
}

/** Sent before anything is measured, so that the code is compiled and the files are there. */
const warmUpArticles = 1_000;

export const benchPipeline = (options: PipelineOptions): Promise<Row[]> =>
  withPlace(options.store, (place) =>
    withStack(place, async ({ stack, use }) => {
      const noop = await noopRate(stack.redisUrl, 20_000);
      const articles = [...generateArticles({ articles: options.flatOutArticles, seed: 7 })];
      await flatOutRate(stack.apiUrl, [...generateArticles({ articles: warmUpArticles, seed: 5 })]);
      const before = use();
      const flatOut = await flatOutRate(stack.apiUrl, articles);
      const used = useRows(before, use(), articles.length);
      const baseline = 'no-op BullMQ jobs';
      const rows: Row[] = [
        { name: baseline, value: noop, unit: '1/s', ratio: 1, baseline: 'itself' },
        {
          name: 'POST → committed, flat out, full text',
          value: flatOut,
          unit: 'articles/s',
          ratio: flatOut / noop,
          baseline,
        },
        ...used,
      ];
      for (const rate of options.pacedRates) {
        const latencies = await pacedLatencies(stack.apiUrl, rate, options.pacedSeconds);
        rows.push({
          name: `POST → committed and on the live stream, ${rate} articles/s`,
          value: percentile(latencies, 0.5),
          p99: percentile(latencies, 0.99),
          unit: 'ms',
        });
      }
      return rows;
    }),
  );
