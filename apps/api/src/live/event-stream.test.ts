import type { EventRow } from '@tributary/store';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { eventStream } from './event-stream.ts';
import { LiveFeed } from './live-feed.ts';

/** A history in memory: what the feed needs of a store, with rows added by the test. */
class History {
  readonly rows: EventRow[] = [];
  reads = 0;
  failing = false;

  add(count: number): void {
    for (let added = 0; added < count; added += 1) {
      const id = (this.rows.at(-1)?.id ?? 0) + 1 + (added % 3);
      this.rows.push({
        id,
        type: 'created',
        storyId: `s${id}`,
        articleId: null,
        at: 0,
        detail: {},
      });
    }
  }

  async events(afterId: number, limit: number): Promise<EventRow[]> {
    this.reads += 1;
    if (this.failing) throw new Error('away');
    return this.rows.filter(({ id }) => id > afterId).slice(0, limit);
  }

  async lastEventId(): Promise<number> {
    return this.rows.at(-1)?.id ?? 0;
  }

  async story(): Promise<null> {
    return null;
  }
}

const feeds: LiveFeed[] = [];
afterEach(async () => {
  for (const feed of feeds.splice(0)) await feed.close();
});

function feedOf(history: History, ringSize: number, pollMilliseconds = 60_000) {
  let wake = (): void => undefined;
  const feed = new LiveFeed({
    store: history,
    tracing: null,
    log: pino({ level: 'silent' }),
    ringSize,
    pollMilliseconds,
    subscribe: (listener) => {
      wake = () => listener(null);
      return async () => undefined;
    },
  });
  feeds.push(feed);
  return { feed, wake: () => wake() };
}

function streamOf(feed: LiveFeed, afterId: number, patience = 60_000) {
  let ends = 0;
  const stream = eventStream(feed, {
    afterId,
    trimmedUpTo: null,
    heartbeatMilliseconds: patience,
    stallMilliseconds: patience,
    onSent: () => undefined,
    onEnd: () => {
      ends += 1;
      feed.leave();
    },
  });
  const reader = stream.getReader();
  const text = async (): Promise<string> =>
    Buffer.from((await reader.read()).value ?? []).toString();
  const ids = async (count: number): Promise<number[]> => {
    const found: number[] = [];
    while (found.length < count) {
      for (const [, id] of (await text()).matchAll(/^id: (\d+)$/gm)) found.push(Number(id));
    }
    return found;
  };
  return { reader, text, ids, ends: () => ends };
}

describe('eventStream', () => {
  it('sends every event once and in order, whether from the ring or from the store', async () => {
    const history = new History();
    history.add(300);
    const { feed, wake } = feedOf(history, 50);
    await feed.join();
    const client = streamOf(feed, 0);
    const firstIds = await client.ids(100);
    history.add(700);
    wake();
    const ids = [...firstIds, ...(await client.ids(1_000 - firstIds.length))];
    expect(ids).toEqual(history.rows.map(({ id }) => id));
    await client.reader.cancel();
    expect(client.ends()).toBe(1);
    expect(feed.listeners).toBe(0);
  });

  it('reads the history once for all clients', async () => {
    const history = new History();
    const { feed, wake } = feedOf(history, 1_000);
    const clients = await Promise.all(
      Array.from({ length: 20 }, async () => streamOf(feed, await feed.join())),
    );
    const before = history.reads;
    history.add(10);
    wake();
    for (const client of clients) expect(await client.ids(10)).toHaveLength(10);
    expect(history.reads - before).toBeLessThanOrEqual(2);
  });

  it('finds by polling what nobody announced, also after the store was away', async () => {
    const history = new History();
    const { feed, wake } = feedOf(history, 100, 5);
    const client = streamOf(feed, await feed.join());
    history.add(1);
    history.failing = true;
    wake();
    history.failing = false;
    expect(await client.ids(1)).toEqual([history.rows[0]?.id]);
  });

  it('keeps a quiet connection open with comments', async () => {
    const { feed } = feedOf(new History(), 10);
    const client = streamOf(feed, await feed.join(), 5);
    expect(await client.text()).toContain('retry: 2000');
    expect(await client.text()).toBe(': still here\n\n');
  });

  it('cuts a client off that takes nothing', async () => {
    const history = new History();
    const { feed, wake } = feedOf(history, 10);
    const client = streamOf(feed, await feed.join(), 5);
    await client.text();
    history.add(1);
    wake();
    await client.text();
    // Nobody reads: the next piece waits, and the stream ends with an error.
    await expect(client.reader.closed).rejects.toThrow('takes nothing');
    expect(client.ends()).toBe(1);
  });

  it('ends when the feed closes', async () => {
    const { feed } = feedOf(new History(), 10);
    const client = streamOf(feed, await feed.join());
    await client.text();
    const end = client.reader.read();
    await feed.close();
    expect((await end).done).toBe(true);
    expect(client.ends()).toBe(1);
  });

  it('begins anew, without a gap, after a time without listeners', async () => {
    const history = new History();
    const { feed, wake } = feedOf(history, 10);
    const first = streamOf(feed, await feed.join());
    await first.text();
    await first.reader.cancel();
    history.add(30);
    wake();
    const second = streamOf(feed, 0);
    await feed.join();
    expect(await second.ids(30)).toEqual(history.rows.map(({ id }) => id));
  });
});
