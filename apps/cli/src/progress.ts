import type { Writable } from 'node:stream';
import { SingleBar } from 'cli-progress';
import type { CommandContext } from './command.ts';

export interface Progress {
  /** Sets how much of `total` is done, and what the bar says behind it. */
  update(done: number, note?: string): void;
  /** Prints a line of its own above the bar. */
  line(text: string): void;
  stop(): void;
}

/**
 * A progress bar on standard error where that is a terminal; elsewhere only the lines are printed.
 * `total` is in any unit (bytes of the file, articles); null when unknown: then only the note shows.
 */
export function showProgress(
  context: Pick<CommandContext, 'standardError'>,
  options: { readonly label: string; readonly total: number | null },
): Progress {
  const stream = context.standardError;
  if (!stream.isTTY) {
    return { update() {}, line: (text) => void stream.write(`${text}\n`), stop() {} };
  }
  const format =
    options.total === null
      ? `${options.label}  {note}`
      : `${options.label}  {bar} {percentage}%  {note}`;
  const bar = new SingleBar({
    format,
    stream: stream as Writable,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    fps: 5,
    clearOnComplete: true,
    // Its own signal handler would swallow the first Ctrl-C.
    gracefulExit: false,
    linewrap: null,
  });
  bar.start(options.total ?? 1, 0, { note: '' });
  return {
    update: (done, note) => bar.update(done, note === undefined ? {} : { note }),
    line(text) {
      // Clears the bar's line; the bar draws itself again below.
      stream.write(`\r\u001b[2K${text}\n`);
      bar.render();
    },
    stop: () => bar.stop(),
  };
}
