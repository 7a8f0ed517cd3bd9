import type { ReuseNode } from './node.ts';

const NONE: readonly never[] = [];

/**
 * Active copies of articles that have left the window, by the id of the source that they wait for:
 * it may come back, and then stands before them again.
 */
export class WaitingCopies {
  readonly #waiting = new Map<string, readonly ReuseNode[]>();

  of(sourceId: string): readonly ReuseNode[] {
    return this.#waiting.get(sourceId) ?? NONE;
  }

  add(sourceId: string, copy: ReuseNode): void {
    this.#waiting.set(sourceId, [...this.of(sourceId), copy]);
  }

  /** The source has left: all of its copies wait from now on. */
  addAll(sourceId: string, copies: readonly ReuseNode[]): void {
    if (copies.length > 0) this.#waiting.set(sourceId, [...copies]);
  }

  /** The source is back. */
  end(sourceId: string): void {
    this.#waiting.delete(sourceId);
  }

  /** The copy leaves or has other links: it no longer waits for anybody. */
  drop(copy: ReuseNode): void {
    for (const { source, sourceId } of copy.sources) {
      if (source !== null) continue;
      const left = this.of(sourceId).filter((one) => one !== copy);
      if (left.length > 0) this.#waiting.set(sourceId, left);
      else this.#waiting.delete(sourceId);
    }
  }

  /** A new version waits where the old one waited. Both have the same sources. */
  replace(previous: ReuseNode, node: ReuseNode): void {
    for (const { source, sourceId } of node.sources) {
      if (source !== null) continue;
      const waiting = this.of(sourceId).map((copy) => (copy === previous ? node : copy));
      this.#waiting.set(sourceId, waiting);
    }
  }
}
