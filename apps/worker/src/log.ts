import { redactor } from '@tributary/queue/server';
import { type Logger, pino } from 'pino';

/** No line leaves this process with a secret in it, wherever it came from. */
export const createLog = (level: string): Logger =>
  pino({
    level,
    base: { process: 'worker' },
    timestamp: pino.stdTimeFunctions.isoTime,
    hooks: { streamWrite: redactor(process.env) },
  });

const quietMilliseconds = 5_000;

/** Lets the same thing happen once in 5 s: what a lost connection says is said often. */
export class Occasionally {
  readonly #now: () => number;
  readonly #last = new Map<string, number>();

  constructor(now: () => number) {
    this.#now = now;
  }

  run(key: string, action: () => void): void {
    const now = this.#now();
    if (now - (this.#last.get(key) ?? Number.NEGATIVE_INFINITY) < quietMilliseconds) return;
    if (this.#last.size > 100) this.#last.clear();
    this.#last.set(key, now);
    action();
  }
}
