import type { RetentionRules } from '@tributary/store';
import type { Engine } from './decide-batch.ts';

/** Between two walks: what they find has been useless for a window of days. */
const restMilliseconds = 3_600_000;

/**
 * A walk over the stories that are still told, a page a step, now and then: retention looks there for
 * members that have left the engine. State of one term of ownership.
 */
export class ToldStoriesWalk {
  readonly #engine: () => Pick<Engine, 'members'>;
  #after: string | null = null;
  #endedAt = Number.NEGATIVE_INFINITY;

  constructor(engine: () => Pick<Engine, 'members'>) {
    this.#engine = engine;
  }

  /** The next page; none while it rests. */
  page(now: number): RetentionRules['told'] {
    if (this.#after === null && now - this.#endedAt < restMilliseconds) return undefined;
    const members = new Map<string, ReadonlySet<string>>();
    return {
      after: this.#after ?? '',
      isActive: (articleId, storyId) => {
        const known = members.get(storyId) ?? new Set(this.#engine().members(storyId));
        members.set(storyId, known);
        return known.has(articleId);
      },
    };
  }

  /** Goes on behind this story; null ends the walk. */
  goOn(upTo: string | null, now: number): void {
    this.#after = upTo;
    if (upTo === null) this.#endedAt = now;
  }
}
