/** Watches from outside, in the database itself, how far the stream has come and where it stood still. */
import { openStore, type Store } from '@tributary/store';

const pollMilliseconds = 100;

export class Progress {
  readonly #store: Store;
  readonly #accepted: () => number;
  #timer: NodeJS.Timeout | null = null;
  #polling: Promise<void> = Promise.resolve();
  #assigned = 0;
  #movedAt = Date.now();
  #longestStop = 0;

  /** `accepted`: how many articles have got their 202 by now. */
  static async open(
    database: { readonly dataDir: string; readonly url?: string },
    accepted: () => number,
  ): Promise<Progress> {
    const progress = new Progress(await openStore(database), accepted);
    progress.#schedule();
    return progress;
  }

  private constructor(store: Store, accepted: () => number) {
    this.#store = store;
    this.#accepted = accepted;
  }

  get assigned(): number {
    return this.#assigned;
  }

  /** The longest time without a commit while accepted articles waited, in milliseconds. */
  get longestStop(): number {
    return this.#longestStop;
  }

  #schedule(): void {
    this.#timer = setTimeout(() => {
      this.#polling = this.#look().finally(() => {
        if (this.#timer !== null) this.#schedule();
      });
    }, pollMilliseconds);
  }

  async #look(): Promise<void> {
    const now = Date.now();
    const waiting = this.#accepted() > this.#assigned;
    // A database that is away at this moment is asked again at the next one.
    const stats = await this.#store.stats(now).catch(() => null);
    if (stats === null) return;
    const { assigned } = stats.articles;
    if (!waiting || assigned > this.#assigned) {
      if (waiting) this.#longestStop = Math.max(this.#longestStop, now - this.#movedAt);
      this.#movedAt = now;
    }
    this.#assigned = assigned;
  }

  /**
   * Resolves when no more than so many accepted articles wait, or `orElse` holds; throws when that
   * never comes.
   */
  async backlogBelow(
    limit: number,
    patienceMilliseconds: number,
    orElse: () => boolean = () => false,
  ): Promise<void> {
    let before = this.#assigned;
    let deadline = Date.now() + patienceMilliseconds;
    while (this.#accepted() - this.#assigned > limit && !orElse()) {
      if (this.#assigned !== before) {
        before = this.#assigned;
        deadline = Date.now() + patienceMilliseconds;
      }
      if (Date.now() > deadline) {
        throw new Error(`stands still: ${this.#assigned} of ${this.#accepted()} are assigned`);
      }
      await new Promise((wake) => setTimeout(wake, pollMilliseconds));
    }
  }

  async close(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    await this.#polling;
    await this.#store.close();
  }
}
