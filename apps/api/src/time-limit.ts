import { ProblemError } from './problem.ts';

/** Waits for work at most so long; then it is a 503. The work itself cannot be stopped. */
export async function withinTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(
        new ProblemError({
          status: 503,
          type: 'timeout',
          title: 'Timeout',
          detail: `No answer was ready within ${milliseconds / 1000} s; try again.`,
          retryAfterSeconds: 5,
        }),
      );
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
