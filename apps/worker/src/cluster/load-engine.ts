import { setImmediate } from 'node:timers/promises';
import { Clusterer } from '@tributary/core';
import type { Store } from '@tributary/store';
import type { Engine } from './decide-batch.ts';

/** Makes the engine of a partition; tests pass others. */
export type EngineSource = (
  store: Store,
  partition: string,
  windowDays: number | undefined,
) => Promise<Engine>;

/** Members restored in one go: some 10 ms. */
const membersPerTurn = 200;

/** The engine as the store knows it: stored decisions, never decided again. */
export const loadEngine = async (
  store: Store,
  partition: string,
  windowDays?: number,
): Promise<Clusterer> => {
  const { statistics, members } = await store.loadEngine(partition);
  const options = windowDays === undefined ? {} : { windowDays };
  return Clusterer.restoreInOrder({
    options,
    statistics,
    members: inTurns(members),
    turn: () => setImmediate(),
  });
};

/** Lets timers and requests have their turn now and then: a lease has to be renewed meanwhile. */
async function* inTurns<T>(all: AsyncIterable<T>): AsyncGenerator<T> {
  let count = 0;
  for await (const one of all) {
    yield one;
    if (++count % membersPerTurn === 0) await setImmediate();
  }
}
