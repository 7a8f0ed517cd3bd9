/**
 * The live stream of story events.
 *
 * Idea: the history in the store is the stream; its row ids are the event ids. While anyone listens,
 * one reader follows the history's end for all of them and keeps the newest frames in a ring. Each
 * client has a place of its own and takes frames at its own speed: from the ring when it is close to
 * the end, else from the store. So a slow client costs no memory, and a client that comes back
 * resumes wherever it was.
 *
 * Invariant: the ring holds, without a gap, every row after `#ringFrom` up to `#end`.
 * Cost: one query per wake-up for everyone, one story read per story in it.
 * Redis only wakes the reader up; a poll does the same when Redis is away.
 */
import type { ChangesMessage, Tracing } from '@tributary/queue';
import type { EventRow, Store } from '@tributary/store';
import type { Logger } from 'pino';
import type { Subscribe } from '../dependencies.ts';
import { DeliveryTraces } from './delivery-traces.ts';
import { type Frame, frameOf } from './frame.ts';

export interface LiveFeedOptions {
  readonly store: Pick<Store, 'events' | 'lastEventId' | 'story'>;
  readonly subscribe: Subscribe;
  readonly tracing: Tracing | null;
  readonly log: Logger;
  /** How long a missed wake-up may go unnoticed. */
  readonly pollMilliseconds?: number;
  /** Frames kept for everyone; some 2 KB each. */
  readonly ringSize?: number;
}

export type Awaited = 'changed' | 'timeout' | 'closed';

const pageSize = 200;

export class LiveFeed {
  readonly #options: LiveFeedOptions;
  readonly #unsubscribe: () => Promise<void>;
  readonly #deliveries: DeliveryTraces | null;
  readonly #waiting = new Set<(reason: Awaited) => void>();
  #listeners = 0;
  #starting: Promise<void> | null = null;
  #poll: NodeJS.Timeout | undefined;
  #ring: Frame[] = [];
  #ringFrom = 0;
  #end = 0;
  #reading: Promise<void> | null = null;
  #wokenAgain = false;
  #closed = false;

  constructor(options: LiveFeedOptions) {
    this.#options = options;
    this.#deliveries = options.tracing === null ? null : new DeliveryTraces(options.tracing);
    this.#unsubscribe = options.subscribe((message) => this.#wake(message));
  }

  get listeners(): number {
    return this.#listeners;
  }

  /** Counts a listener in and answers the id of the newest event. Every `join` needs a `leave`. */
  async join(): Promise<number> {
    this.#listeners += 1;
    try {
      this.#starting ??= this.#start();
      await this.#starting;
    } catch (error) {
      this.leave();
      throw error;
    }
    return this.#end;
  }

  leave(): void {
    this.#listeners -= 1;
    if (this.#listeners > 0) return;
    clearInterval(this.#poll);
    this.#starting = null;
  }

  /** The next frames after an event id, oldest first; none when it is the newest. */
  async after(id: number): Promise<readonly Frame[]> {
    if (id < this.#ringFrom) {
      const frames = await this.#frames(id);
      if (frames.length > 0) return frames;
    }
    // From the end: nearly every client is there.
    const begin = this.#ring.findLastIndex((frame) => frame.id <= id) + 1;
    return this.#ring.slice(begin, begin + pageSize);
  }

  /** Waits until there is an event after `id`, `milliseconds` have passed, or the feed closes. */
  changed(id: number, milliseconds: number): Promise<Awaited> {
    if (this.#closed) return Promise.resolve('closed');
    if (this.#end > id) return Promise.resolve('changed');
    return new Promise((resolve) => {
      const settle = (reason: Awaited): void => {
        clearTimeout(timer);
        this.#waiting.delete(settle);
        resolve(reason);
      };
      const timer = setTimeout(settle, milliseconds, 'timeout');
      this.#waiting.add(settle);
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#poll);
    for (const settle of [...this.#waiting]) settle('closed');
    await this.#unsubscribe();
    await this.#reading;
  }

  async #start(): Promise<void> {
    await this.#reading;
    this.#ring = [];
    this.#end = await this.#options.store.lastEventId();
    this.#ringFrom = this.#end;
    clearInterval(this.#poll);
    this.#poll = setInterval(() => this.#wake(), this.#options.pollMilliseconds ?? 5_000);
    this.#poll.unref();
  }

  #wake(message: ChangesMessage | null = null): void {
    if (this.#closed || this.#listeners === 0 || this.#starting === null) return;
    if (message?.traces !== undefined) this.#deliveries?.expect(message.traces);
    if (this.#reading !== null) {
      this.#wokenAgain = true;
      return;
    }
    this.#reading = this.#follow()
      .catch((error) => {
        this.#options.log.warn(
          { err: error },
          'the history cannot be read; the next poll tries again',
        );
      })
      .finally(() => {
        this.#reading = null;
      });
  }

  async #follow(): Promise<void> {
    await this.#starting;
    do {
      this.#wokenAgain = false;
      let frames: Frame[];
      do {
        frames = await this.#frames(this.#end);
        this.#append(frames);
      } while (frames.length === pageSize);
    } while (this.#wokenAgain && !this.#closed);
  }

  #append(frames: readonly Frame[]): void {
    const last = frames.at(-1);
    if (last === undefined) return;
    this.#ring.push(...frames);
    this.#end = last.id;
    const surplus = this.#ring.length - (this.#options.ringSize ?? 2_000);
    if (surplus > 0) {
      const dropped = this.#ring.splice(0, surplus);
      this.#ringFrom = dropped.at(-1)?.id ?? this.#ringFrom;
    }
    for (const settle of [...this.#waiting]) settle('changed');
    this.#deliveries?.delivered(frames, this.#listeners);
  }

  async #frames(afterId: number): Promise<Frame[]> {
    const { store } = this.#options;
    const rows: EventRow[] = await store.events(afterId, pageSize);
    const ids = [...new Set(rows.map((row) => row.storyId))];
    const stories = new Map(
      await Promise.all(ids.map(async (id) => [id, await store.story(id)] as const)),
    );
    return rows.map((row) => frameOf(row, stories.get(row.storyId) ?? null));
  }
}
