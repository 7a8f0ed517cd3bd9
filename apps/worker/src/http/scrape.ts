import { statfs } from 'node:fs/promises';
import type { WorkerMetrics } from '../metrics.ts';
import type { Readiness } from './health.ts';

/** Asks, for one scrape, what is not counted as it happens: dependencies and room on the disk. */
export const sampleForScrape = async (parts: {
  metrics: WorkerMetrics;
  readiness: () => Promise<Readiness>;
  dataDir: string;
}): Promise<void> => {
  const { metrics } = parts;
  const { missing } = await parts.readiness();
  for (const dependency of ['store', 'redis']) {
    const away = missing.some((reason) => reason.startsWith(`${dependency}:`));
    metrics.dependencyUp.set({ dependency }, away ? 0 : 1);
  }
  const { bavail, bsize } = await statfs(parts.dataDir);
  metrics.freeBytes.set(bavail * bsize);
};
