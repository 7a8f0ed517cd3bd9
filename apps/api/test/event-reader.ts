import { type StreamEvent, streamEvent } from '../src/schemas/story.ts';

export interface LiveEvent {
  readonly id: number;
  readonly event: string;
  readonly data: StreamEvent;
}

/** Reads a live stream event by event; comments are skipped. */
export class EventReader {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #decoder = new TextDecoder();
  #text = '';

  constructor(response: Response) {
    if (response.body === null) throw new Error('no body');
    this.#reader = response.body.getReader();
  }

  /** The next so many events; throws when the stream ends before. */
  async take(count: number): Promise<LiveEvent[]> {
    const events: LiveEvent[] = [];
    while (events.length < count) {
      const block = await this.#block();
      if (block === null) throw new Error(`ended after ${events.length} events`);
      const event = eventOf(block);
      if (event !== null) events.push(event);
    }
    return events;
  }

  /** Resolves when the server ends the stream. */
  async ended(): Promise<void> {
    while ((await this.#block()) !== null);
  }

  async close(): Promise<void> {
    await this.#reader.cancel();
  }

  async #block(): Promise<string | null> {
    for (;;) {
      const end = this.#text.indexOf('\n\n');
      if (end >= 0) {
        const block = this.#text.slice(0, end);
        this.#text = this.#text.slice(end + 2);
        return block;
      }
      const { done, value } = await this.#reader.read();
      if (done) return null;
      this.#text += this.#decoder.decode(value, { stream: true });
    }
  }
}

function eventOf(block: string): LiveEvent | null {
  const fields = new Map(
    block.split('\n').map((line) => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), line.slice(colon + 2)] as const;
    }),
  );
  const event = fields.get('event');
  if (event === undefined) return null;
  const data = streamEvent.parse(JSON.parse(fields.get('data') ?? 'null'));
  return { id: Number(fields.get('id')), event, data };
}
