import { Clusterer, type RestoredMember } from '@tributary/core';
import type { Store } from '@tributary/store';

/** The engine as the store knows it: stored decisions, never decided again. */
export const loadEngine = async (store: Store, partition: string): Promise<Clusterer> => {
  const { statistics, members } = await store.loadEngine(partition);
  const restored: RestoredMember[] = [];
  for await (const member of members) restored.push(member);
  return Clusterer.restore({ statistics, members: restored });
};
