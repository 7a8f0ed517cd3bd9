/**
 * A process that runs one method on one stream, one pass each time it is asked, and answers the
 * processor seconds that the pass took with all threads of the process: garbage is collected where
 * it was made.
 */
import { type CleanStream, METHODS } from './methods.ts';

/** What the process is told first; every later message asks for a pass. */
export interface TimedTask {
  readonly method: string;
  readonly stream: CleanStream;
  /** Pairs that score less are not looked for. */
  readonly least: number;
}

/** By what the engine warms up: passes over the first articles, fewer where they take long. */
const WARM_ARTICLES = 2_000;
const WARM_PASSES = 40;
const WARM_SECONDS = 3;

process.once('message', (message) => {
  const { method: name, stream, least } = message as TimedTask;
  const method = METHODS.find((one) => one.name === name);
  if (method === undefined) throw new Error(`method: expected one of METHODS, got ${name}`);
  const passOver = (of: CleanStream) => {
    const find = method.prepare(of);
    return () => secondsOf(() => find(least));
  };
  const warmUp = passOver({ ...stream, articles: stream.articles.slice(0, WARM_ARTICLES) });
  let spent = 0;
  for (let i = 0; i < WARM_PASSES && spent < WARM_SECONDS; i++) spent += warmUp();
  const pass = passOver(stream);
  process.on('message', () => process.send?.(pass()));
  process.send?.(0);
});

/** Processor time, so that a busy machine distorts it less. */
function secondsOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
