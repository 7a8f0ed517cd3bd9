import { beforeEach, describe, expect, it } from 'vitest';
import { type Lease, StaleLeaseError, type Store } from '../../src/index.ts';
import { batch, placeAll } from '../fixtures.ts';
import type { ContractDriver } from '../store-contract.ts';

export function leaseContract({ open, openAgain }: ContractDriver): void {
  describe('ownership', () => {
    let store: Store;
    const take = async (owner: string, now: number): Promise<Lease | null> =>
      store.acquireLease('p', owner, 100, now);

    beforeEach(async () => {
      store = await open();
    });

    it('gives a partition to one owner until the lease runs out', async () => {
      expect(await take('one', 0)).toEqual({ partition: 'p', owner: 'one', fencing: 1 });
      expect(await take('two', 99)).toBeNull();
      expect(await take('two', 100)).toEqual({ partition: 'p', owner: 'two', fencing: 2 });
    });

    it('keeps a lease that is renewed', async () => {
      const lease = (await take('one', 0)) as Lease;
      expect(await store.renewLease(lease, 100, 90)).toBe(true);
      expect(await take('two', 150)).toBeNull();
    });

    it('tells an owner that someone else took over', async () => {
      const lease = (await take('one', 0)) as Lease;
      await take('two', 200);
      expect(await store.renewLease(lease, 100, 201)).toBe(false);
    });

    it('frees the partition on release and goes on counting', async () => {
      await store.releaseLease((await take('one', 0)) as Lease);
      expect(await take('two', 1)).toMatchObject({ fencing: 2 });
    });

    it('does not let a former owner release the lease of the next', async () => {
      const former = (await take('one', 0)) as Lease;
      await take('two', 200);
      await store.releaseLease(former);
      expect(await take('three', 201)).toBeNull();
    });

    it('gives one owner only when two ask at once', async () => {
      const other = await openAgain();
      const leases = await Promise.all([
        store.acquireLease('p', 'one', 100, 0),
        other.acquireLease('p', 'two', 100, 0),
      ]);
      expect(leases.filter((lease) => lease !== null)).toHaveLength(1);
    });

    it('refuses the commit of an owner that was fenced off, and writes nothing of it', async () => {
      await placeAll(store, [{ key: 'one', story: 's1' }]);
      const former = (await take('one', 0)) as Lease;
      await take('two', 200);
      const late = batch({ changes: [{ type: 'closed', storyId: 's1' }] });
      await expect(store.commit(late, former)).rejects.toThrow(StaleLeaseError);
      expect(await store.story('s1')).toMatchObject({ status: 'active' });
      expect(await store.lastEventId()).toBe(1);
    });

    it('refuses the commit of an owner that released its lease', async () => {
      const lease = (await take('one', 0)) as Lease;
      await store.releaseLease(lease);
      await expect(store.commit(batch({}), lease)).rejects.toThrow(StaleLeaseError);
    });
  });
}
