import { describe, expect, it } from 'vitest';
import type { ApiKey, ApiKeyScope } from '../store.ts';
import { ApiKeyRing } from './key-ring.ts';
import { includesScope, newApiKey } from './key-text.ts';

/** What the ring needs of a store, in memory, with a clock that the test moves. */
class Keys {
  rows: ApiKey[] = [];
  reads = 0;
  failing = false;
  now = 1_000_000;
  readonly touches: string[] = [];
  readonly ring = new ApiKeyRing({ store: this, now: () => this.now, onError: () => undefined });

  async apiKeys(): Promise<ApiKey[]> {
    this.reads += 1;
    if (this.failing) throw new Error('away');
    return [...this.rows];
  }

  async touchApiKey(id: string): Promise<void> {
    this.touches.push(id);
  }

  add(expiresAt: number | null = null): { text: string; row: ApiKey } {
    const key = newApiKey({ name: 'test', scope: 'read', createdAt: 0, expiresAt });
    this.rows.push(key.row);
    return key;
  }

  revokeAll(): void {
    this.rows = this.rows.map((row) => ({ ...row, revokedAt: this.now }));
  }
}

describe('a key ring', () => {
  it('knows a key by its secret, not by its id alone', async () => {
    const keys = new Keys();
    const { text, row } = keys.add();
    expect(await keys.ring.check(text)).toEqual({ key: row });
    const wrong = `${text.slice(0, -1)}${text.endsWith('0') ? '1' : '0'}`;
    expect(await keys.ring.check(wrong)).toEqual({ refused: 'unknown' });
    expect(await keys.ring.check(`trib_${row.id}_`)).toEqual({ refused: 'malformed' });
    expect(await keys.ring.check(row.secretHash)).toEqual({ refused: 'malformed' });
  });

  it('refuses an expired key and, within seconds, a revoked one', async () => {
    const keys = new Keys();
    const { text } = keys.add(keys.now + 5_000);
    expect(await keys.ring.check(text)).toHaveProperty('key');
    keys.now += 5_000;
    expect(await keys.ring.check(text)).toEqual({ refused: 'expired' });
    const { text: other } = keys.add();
    keys.now += 51;
    expect(await keys.ring.check(other)).toHaveProperty('key');
    keys.revokeAll();
    keys.now += 1_001;
    expect(await keys.ring.check(other)).toEqual({ refused: 'revoked' });
  });

  it('finds a new key at once, yet wrong keys do not keep the store busy', async () => {
    const keys = new Keys();
    await keys.ring.check(keys.add().text);
    keys.now += 51;
    expect(await keys.ring.check(keys.add().text)).toHaveProperty('key');
    const before = keys.reads;
    const unknown = newApiKey({ name: 'x', scope: 'read', createdAt: 0, expiresAt: null }).text;
    for (let tries = 0; tries < 1_000; tries += 1) await keys.ring.check(unknown);
    expect(keys.reads - before).toBeLessThanOrEqual(1);
  });

  it('asks the store once for many requests', async () => {
    const keys = new Keys();
    const { text } = keys.add();
    await Promise.all(Array.from({ length: 50 }, () => keys.ring.check(text)));
    expect(keys.reads).toBe(1);
  });

  it('goes on for some seconds without the store, then says what is wrong', async () => {
    const keys = new Keys();
    const { text } = keys.add();
    await keys.ring.check(text);
    keys.failing = true;
    keys.now += 9_000;
    expect(await keys.ring.check(text)).toHaveProperty('key');
    keys.now += 2_000;
    await expect(keys.ring.check(text)).rejects.toThrow('away');
  });

  it('notes the use of a key at most once a minute', async () => {
    const keys = new Keys();
    const { text } = keys.add();
    for (let second = 0; second < 100; second += 1) {
      await keys.ring.check(text);
      keys.now += 1_000;
    }
    expect(keys.touches).toHaveLength(2);
  });
});

describe('scopes', () => {
  it('include each other: admin ⊃ write ⊃ read', () => {
    const scopes: ApiKeyScope[] = ['read', 'write', 'admin'];
    const table = scopes.map((held) => scopes.map((needed) => includesScope(held, needed)));
    expect(table).toEqual([
      [true, false, false],
      [true, true, false],
      [true, true, true],
    ]);
  });
});
