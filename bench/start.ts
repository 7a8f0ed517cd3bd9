/** From `npm start` to readiness, with nothing and with many active articles to restore. */
import type { Store } from '@tributary/store';
import { fillActive } from './active-store.ts';
import { type StoreKind, withPlace, withStack } from './bench-stack.ts';
import { fillPlace } from './filled-store.ts';
import type { Row } from './row.ts';

export async function benchStart({
  store: kind,
  active,
  keepIn,
}: {
  store: StoreKind;
  active: number;
  /** Where a filled store is kept for the next run. */
  keepIn?: string | undefined;
}): Promise<Row[]> {
  const rows: Row[] = [];
  let empty = Number.NaN;
  for (const articles of [0, active]) {
    await withPlace(kind, async (place) => {
      if (articles > 0) {
        const fill = (store: Store) => fillActive(store, articles, 3);
        await fillPlace(place, { name: `active-${articles}`, fill, keepIn });
      }
      await withStack(place, async ({ stack, readyMilliseconds, use }) => {
        const what = `start with ${articles} active articles`;
        if (articles === 0) empty = readyMilliseconds;
        rows.push({
          name: `${what}: all parts ready`,
          value: readyMilliseconds / 1_000,
          unit: 's',
          ratio: readyMilliseconds / empty,
          baseline: 'start with an empty store',
        });
        const loaded = await loadedSeconds(stack.workerUrl);
        rows.push({ name: `${what}: the worker restores them`, value: loaded, unit: 's' });
        for (const { name, residentBytes } of use()) {
          if (name !== 'API' && name !== 'worker') continue;
          rows.push({ name: `${what}: memory of ${name}`, value: residentBytes / 1e6, unit: 'MB' });
        }
      });
    });
  }
  return rows;
}

/** What the worker itself says of its last restore. */
async function loadedSeconds(workerUrl: string): Promise<number> {
  const text = await (await fetch(`${workerUrl}/metrics`)).text();
  const line = /^tributary_restore_seconds(?:\{[^}]*\})? (\S+)$/m.exec(text);
  if (line === null) throw new Error('The worker tells no tributary_restore_seconds.');
  return Number(line[1]);
}
