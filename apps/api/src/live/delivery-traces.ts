import { spanAttribute, type Traceparent, type Tracing } from '@tributary/queue';
import type { Frame } from './frame.ts';

/** Announced articles whose history was not read yet. */
const expectedArticles = 2_000;

interface Expected {
  readonly parent: Traceparent;
  readonly startedAt: number;
}

/** Spans from the worker's announcement until an article's event is handed to the open streams. */
export class DeliveryTraces {
  readonly #tracing: Tracing;
  readonly #expected = new Map<string, Expected>();

  constructor(tracing: Tracing) {
    this.#tracing = tracing;
  }

  /** Takes the trace context of articles, by id, whose events can be read now. */
  expect(traces: Readonly<Record<string, Traceparent>>): void {
    const startedAt = performance.now();
    for (const [articleId, parent] of Object.entries(traces)) {
      this.#expected.set(articleId, { parent, startedAt });
    }
    for (const articleId of this.#expected.keys()) {
      if (this.#expected.size <= expectedArticles) return;
      this.#expected.delete(articleId);
    }
  }

  delivered(frames: readonly Frame[], clients: number): void {
    const endedAt = performance.now();
    for (const { articleId } of frames) {
      const expected = articleId === null ? undefined : this.#expected.get(articleId);
      if (articleId === null || expected === undefined) continue;
      this.#expected.delete(articleId);
      const attributes = {
        [spanAttribute.articleId]: articleId,
        [spanAttribute.clients]: clients,
      };
      this.#tracing.record('sse deliver', { ...expected, endedAt, attributes });
    }
  }
}
