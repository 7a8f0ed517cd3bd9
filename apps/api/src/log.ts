import { redactor } from '@tributary/queue/server';
import { type Logger, pino } from 'pino';

/** No line leaves this process with a secret in it, wherever it came from. */
export const createLog = (level: string): Logger =>
  pino({
    level,
    base: { process: 'api' },
    timestamp: pino.stdTimeFunctions.isoTime,
    hooks: { streamWrite: redactor(process.env) },
  });

const quietMilliseconds = 5_000;

/** Logs what a lost connection says, which it says often, once in 5 s. */
export function occasionalWarning(log: Logger, what: string): (error: Error) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (error) => {
    const now = performance.now();
    if (now - last < quietMilliseconds) return;
    last = now;
    log.warn({ err: error }, what);
  };
}
