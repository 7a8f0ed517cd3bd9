import { beforeEach, describe, expect, it } from 'vitest';
import { apiKeyFrom, newApiKey, type Store } from '../../src/index.ts';
import type { ContractDriver } from '../store-contract.ts';

const { text, row } = newApiKey({ name: 'wire', scope: 'write', createdAt: 5, expiresAt: 900 });

export function apiKeyContract({ open, openAgain }: ContractDriver): void {
  describe('keys of the API', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });

    it('keeps a key without its secret, for every process', async () => {
      expect(await store.addApiKey(row)).toBe(true);
      const other = await openAgain();
      expect(await other.apiKeys()).toEqual([row]);
      expect(JSON.stringify(await other.apiKeys())).not.toContain(text.slice(-64));
    });

    it('leaves a key as it is when its id comes again', async () => {
      await store.addApiKey(row);
      const again = apiKeyFrom(text, { ...row, name: 'other', scope: 'admin' });
      expect(again && (await store.addApiKey(again))).toBe(false);
      expect(await store.apiKeys()).toEqual([row]);
    });

    it('lists the newest first', async () => {
      const { row: later } = newApiKey({ name: 'b', scope: 'read', createdAt: 6, expiresAt: null });
      await store.addApiKey(row);
      await store.addApiKey(later);
      expect((await store.apiKeys()).map(({ name }) => name)).toEqual(['b', 'wire']);
    });

    it('revokes a key once and for all', async () => {
      await store.addApiKey(row);
      expect(await store.revokeApiKey(row.id, 50)).toMatchObject({ revokedAt: 50 });
      expect(await store.revokeApiKey(row.id, 60)).toMatchObject({ revokedAt: 50 });
      expect(await store.revokeApiKey('nobody', 60)).toBeNull();
    });

    it('remembers the latest use', async () => {
      await store.addApiKey(row);
      await store.touchApiKey(row.id, 100);
      await store.touchApiKey(row.id, 70);
      expect(await store.apiKeys()).toMatchObject([{ lastUsedAt: 100 }]);
    });
  });
}
