import type { LiveFeed } from './live-feed.ts';

export interface EventStreamOptions {
  /** The newest event that the client has seen. */
  readonly afterId: number;
  /** The newest deleted event, where the client has not seen it; else null. */
  readonly trimmedUpTo: number | null;
  /** A comment line after this much silence keeps proxies from closing the connection. */
  readonly heartbeatMilliseconds: number;
  /** A client that takes nothing for this long is cut off; it can resume. */
  readonly stallMilliseconds: number;
  readonly onSent: (events: number) => void;
  readonly onEnd: () => void;
}

const encoder = new TextEncoder();

/**
 * The body of one client's stream. It is pulled: nothing is read for a client that has not taken
 * what it was given before.
 */
export function eventStream(
  feed: LiveFeed,
  options: EventStreamOptions,
): ReadableStream<Uint8Array> {
  let place = options.afterId;
  let stall: NodeJS.Timeout | undefined;
  let ended = false;
  const end = (): void => {
    clearTimeout(stall);
    if (!ended) options.onEnd();
    ended = true;
  };
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    clearTimeout(stall);
    const next = await nextBytes();
    if (ended) return;
    if (next === null) {
      end();
      controller.close();
      return;
    }
    controller.enqueue(next);
    stall = setTimeout(() => {
      end();
      controller.error(new Error('The client takes nothing.'));
    }, options.stallMilliseconds);
    stall.unref();
  };
  const nextBytes = async (): Promise<Uint8Array | null> => {
    for (;;) {
      const frames = await feed.after(place);
      const last = frames.at(-1);
      if (last !== undefined) {
        place = last.id;
        options.onSent(frames.length);
        return frames.length === 1 ? last.bytes : Buffer.concat(frames.map((frame) => frame.bytes));
      }
      const reason = await feed.changed(place, options.heartbeatMilliseconds);
      if (reason === 'closed' || ended) return null;
      if (reason === 'timeout') return encoder.encode(': still here\n\n');
    }
  };
  return new ReadableStream(
    {
      start: (controller) => controller.enqueue(encoder.encode(opening(options.trimmedUpTo))),
      pull: (controller) =>
        pull(controller).catch((error) => {
          end();
          controller.error(error);
        }),
      cancel: end,
    },
    { highWaterMark: 0 },
  );
}

/** An event without an id of its own: the client's place in the history stays where it is. */
const opening = (trimmedUpTo: number | null): string => {
  const open = 'retry: 2000\n: open\n\n';
  if (trimmedUpTo === null) return open;
  return `${open}event: history.trimmed\ndata: ${JSON.stringify({ trimmedUpTo })}\n\n`;
};
