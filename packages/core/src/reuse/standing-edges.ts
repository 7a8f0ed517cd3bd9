import type { ReuseEdge, ReusePair, Step } from '../decision.ts';

/** What several steps leave of each other's edges. */
export class StandingEdges {
  readonly #standing = new Map<string, ReuseEdge>();
  readonly #withdrawn = new Map<string, ReusePair>();

  /** Takes the steps in their order. */
  take({ reuse, withdrawn }: Pick<Step, 'reuse' | 'withdrawn'>): void {
    for (const pair of withdrawn) {
      this.#standing.delete(keyOf(pair));
      this.#withdrawn.set(keyOf(pair), pair);
    }
    for (const edge of reuse) {
      this.#withdrawn.delete(keyOf(edge));
      this.#standing.set(keyOf(edge), edge);
    }
  }

  /** Edges that are new or different since the first step. */
  get edges(): ReuseEdge[] {
    return [...this.#standing.values()];
  }

  /** Edges that no longer hold, whether they stood before the first step or not. */
  get withdrawn(): ReusePair[] {
    return [...this.#withdrawn.values()];
  }
}

function keyOf({ articleId, sourceId }: ReusePair): string {
  return `${articleId} ${sourceId}`;
}
