import { ProblemError } from '../problem.ts';

const retryAfterSeconds = 10;

/** How many live streams are open: in all, and for one account (a key, else an address). */
export class StreamPlaces {
  readonly #limits: { readonly total: number; readonly perAccount: number };
  readonly #byAccount = new Map<string, number>();
  #total = 0;

  constructor(limits: { readonly total: number; readonly perAccount: number }) {
    this.#limits = limits;
  }

  /**
   * Takes a place and answers how to give it back, which may be called more than once. Throws a 429
   * when the account has all of its own, a 503 when none is left for anybody.
   */
  take(account: string): () => void {
    const { total, perAccount } = this.#limits;
    const own = this.#byAccount.get(account) ?? 0;
    if (this.#total >= total) throw full(503, `All ${total} live streams are taken`);
    if (own >= perAccount)
      throw full(429, `You have ${own} live streams open, all that one client may have`);
    this.#byAccount.set(account, own + 1);
    this.#total += 1;
    let taken = true;
    return () => {
      if (!taken) return;
      taken = false;
      this.#total -= 1;
      const left = (this.#byAccount.get(account) ?? 1) - 1;
      if (left === 0) this.#byAccount.delete(account);
      else this.#byAccount.set(account, left);
    };
  }
}

function full(status: 429 | 503, what: string): ProblemError {
  return new ProblemError({
    status,
    type: 'too-many-streams',
    title: 'Too many live streams',
    detail: `${what}; try again in ${retryAfterSeconds} s.`,
    retryAfterSeconds,
  });
}
