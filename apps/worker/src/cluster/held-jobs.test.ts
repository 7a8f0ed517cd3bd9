import { describe, expect, it } from 'vitest';
import { HeldJobs } from './held-jobs.ts';
import { RecentKeys } from './recent-keys.ts';

const job = (seq: number) => ({
  articleId: `article${seq}`,
  version: 1,
  seq,
  partition: 'all',
  requestId: '',
});

describe('held jobs', () => {
  it('make a batch of whatever came while the last one ran', async () => {
    const held = new HeldJobs();
    const ends = [1, 2, 3].map((seq) => held.hold(job(seq), 1));
    const batch = await held.take(2, 1_000);
    expect(batch.map(({ data }) => data.seq)).toEqual([1, 2]);
    batch[0]?.complete();
    batch[1]?.reject(new Error('not this one'));
    await ends[0];
    await expect(ends[1]).rejects.toThrow('not this one');
    expect(await held.take(2, 1_000)).toHaveLength(1);
  });

  it('wait for the first job and take along what comes with it', async () => {
    const held = new HeldJobs();
    const taken = held.take(10, 60_000);
    void held.hold(job(1), 1);
    void held.hold(job(2), 1);
    expect(await taken).toHaveLength(2);
  });

  it('come to an empty batch when nothing comes', async () => {
    expect(await new HeldJobs().take(10, 1)).toEqual([]);
  });

  it('go back when the term ends, those to come as well', async () => {
    const held = new HeldJobs();
    const waiting = held.hold(job(1), 1);
    held.close(new Error('over'));
    await expect(waiting).rejects.toThrow('over');
    await expect(held.hold(job(2), 1)).rejects.toThrow('over');
    expect(await held.take(10, 60_000)).toEqual([]);
  });
});

describe('recent keys', () => {
  it('remember at least so many, and forget in the end', () => {
    const keys = new RecentKeys(3);
    for (const key of 'abcdefg') keys.add(key);
    expect([...'efg'].every((key) => keys.has(key))).toBe(true);
    expect(keys.has('a')).toBe(false);
  });
});
