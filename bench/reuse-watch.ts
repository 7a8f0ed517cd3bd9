/**
 * What reuse costs inside the core: the time that an article spends in it, and the memory of a
 * reuse index made anew of all records, which holds what an active article keeps and no more.
 */
import { ReuseIndex } from '@tributary/core';

export interface ReuseWatch {
  /** Milliseconds spent in reuse so far. */
  readonly milliseconds: () => number;
  /** Ends the watch; answers the index that was watched, if anything was added to it. */
  readonly end: () => ReuseIndex | null;
}

/** Watches all that is added to reuse until `end`: one clusterer at a time. */
export function watchReuse(): ReuseWatch {
  const { add } = ReuseIndex.prototype;
  let spent = 0;
  let watched: ReuseIndex | null = null;
  ReuseIndex.prototype.add = function timed(this: ReuseIndex, added) {
    watched = this;
    const begin = performance.now();
    const step = add.call(this, added);
    spent += performance.now() - begin;
    return step;
  };
  return {
    milliseconds: () => spent,
    end: () => {
      ReuseIndex.prototype.add = add;
      return watched;
    },
  };
}

/** The same articles in an index of their own, without texts kept split. */
export function copyOf(index: ReuseIndex, articleIds: Iterable<string>): ReuseIndex {
  const copy = new ReuseIndex(() => null);
  for (const id of articleIds) {
    const record = index.record(id);
    if (record !== null) copy.enter(record, index.origin(id)?.key ?? null);
  }
  for (const _ of copy.connecting());
  return copy;
}
