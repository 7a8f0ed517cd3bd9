import type { Member, Scored } from './graph.ts';

/**
 * The edges between active articles, by the slots of their ends.
 *
 * Idea: an article gets its few edges when it arrives, and they never change. So each slot owns a
 * row of `width` edges in one page of integers; the later ends of an article are a ring of edges
 * through these rows. No object per edge: 20 of them cost 400 bytes, and nothing to collect.
 *
 *   edge: earlier slot or -1 | similarity | score | telling names | next edge of that earlier article
 *   last: slot -> its latest later edge, whose next is the first
 *
 * Invariant: edges of a row stand by falling similarity, those of a ring in order of arrival; both
 * ends are active. Values are multiples of 2^-16 (see `round`), so integers hold them exactly.
 * Cost: `add` and iteration O(edges); `remove` O(edges), and of the rings that it leaves.
 */
export class ScoreGraph {
  readonly #width: number;
  readonly #memberAt: (slot: number) => Member;
  readonly #pages: Int32Array[] = [];
  readonly #last: number[] = [];

  /** `width`: most edges that an article gets. */
  constructor(width: number, memberAt: (slot: number) => Member) {
    this.#width = width;
    this.#memberAt = memberAt;
  }

  /** Gives the article in `slot` its edges to earlier ones, by falling similarity. */
  add(slot: number, nearest: readonly Scored[]): void {
    while (this.#pages.length * PAGE_SLOTS <= slot) {
      this.#pages.push(new Int32Array(PAGE_SLOTS * this.#width * FIELDS));
    }
    while (this.#last.length <= slot) this.#last.push(NONE);
    this.#last[slot] = NONE;
    const page = this.#pageOf(slot);
    for (let k = 0; k < this.#width; k++) {
      const at = this.#at(slot, k);
      const to = nearest[k];
      page[at] = to === undefined ? NONE : to.member.slot;
      if (to === undefined) continue;
      page[at + SIMILARITY] = Math.round(to.similarity * SCALE);
      page[at + SCORE] = Math.round(to.score * SCALE);
      page[at + NAMES] = Math.round(to.tellingNames * SCALE);
      this.#join(to.member.slot, slot * this.#width + k);
    }
  }

  /** Takes an article out with all of its edges; answers who lost one. */
  remove(slot: number): Member[] {
    const touched: Member[] = [];
    const page = this.#pageOf(slot);
    for (let k = 0; k < this.#width; k++) {
      const at = this.#at(slot, k);
      const earlier = page[at] as number;
      if (earlier === NONE) continue;
      this.#leave(earlier, slot * this.#width + k);
      page[at] = NONE;
      touched.push(this.#memberAt(earlier));
    }
    this.#eachLater(slot, (edge) => {
      this.#pageOfEdge(edge)[this.#atEdge(edge)] = NONE;
      touched.push(this.#memberAt(Math.floor(edge / this.#width)));
    });
    this.#last[slot] = NONE;
    return touched;
  }

  /** Visits the earlier ends, by falling similarity. */
  eachEarlier(slot: number, visit: Visit): void {
    const page = this.#pageOf(slot);
    for (let k = 0; k < this.#width; k++) {
      const at = this.#at(slot, k);
      const earlier = page[at] as number;
      if (earlier !== NONE) show(visit, this.#memberAt(earlier), page, at);
    }
  }

  /** Visits the earlier ends, and then the later ones in order of arrival. */
  each(slot: number, visit: Visit): void {
    this.eachEarlier(slot, visit);
    this.#eachLater(slot, (edge) => {
      const later = this.#memberAt(Math.floor(edge / this.#width));
      show(visit, later, this.#pageOfEdge(edge), this.#atEdge(edge));
    });
  }

  #eachLater(slot: number, visit: (edge: number) => void): void {
    const last = this.#last[slot] as number;
    if (last === NONE) return;
    for (let edge = this.#next(last); ; ) {
      const next = this.#next(edge);
      visit(edge);
      if (edge === last) return;
      edge = next;
    }
  }

  /** Puts an edge at the end of the ring of its earlier article. */
  #join(earlier: number, edge: number): void {
    const last = this.#last[earlier] as number;
    this.#link(edge, last === NONE ? edge : this.#next(last));
    if (last !== NONE) this.#link(last, edge);
    this.#last[earlier] = edge;
  }

  #leave(earlier: number, edge: number): void {
    const last = this.#last[earlier] as number;
    let before = last;
    while (this.#next(before) !== edge) before = this.#next(before);
    if (before === edge) {
      this.#last[earlier] = NONE;
      return;
    }
    this.#link(before, this.#next(edge));
    if (last === edge) this.#last[earlier] = before;
  }

  #next(edge: number): number {
    return this.#pageOfEdge(edge)[this.#atEdge(edge) + NEXT] as number;
  }

  #link(edge: number, next: number): void {
    this.#pageOfEdge(edge)[this.#atEdge(edge) + NEXT] = next;
  }

  #pageOf(slot: number): Int32Array {
    return this.#pages[slot >> PAGE_BITS] as Int32Array;
  }

  #pageOfEdge(edge: number): Int32Array {
    return this.#pageOf(Math.floor(edge / this.#width));
  }

  #at(slot: number, k: number): number {
    return ((slot & (PAGE_SLOTS - 1)) * this.#width + k) * FIELDS;
  }

  #atEdge(edge: number): number {
    return (edge % (PAGE_SLOTS * this.#width)) * FIELDS;
  }
}

/**
 * The other end, the similarity (0 to 1), the log-odds when the later end arrived, and the share
 * of its telling names that the earlier one holds.
 */
export type Visit = (
  member: Member,
  similarity: number,
  score: number,
  tellingNames: number,
) => void;

function show(visit: Visit, member: Member, page: Int32Array, at: number): void {
  visit(
    member,
    (page[at + SIMILARITY] as number) / SCALE,
    (page[at + SCORE] as number) / SCALE,
    (page[at + NAMES] as number) / SCALE,
  );
}

const PAGE_BITS = 8;
const PAGE_SLOTS = 1 << PAGE_BITS;
const FIELDS = 5;
const SIMILARITY = 1;
const SCORE = 2;
const NAMES = 3;
const NEXT = 4;
const NONE = -1;
const SCALE = 65536;
