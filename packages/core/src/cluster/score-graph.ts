import { lastingBuffer } from '../lasting-memory.ts';
import type { Member, Scored } from './graph.ts';

/**
 * The edges between active articles, by the slots of their ends.
 *
 * Idea: an article gets its few edges when it arrives, and they never change. So each slot owns a
 * row of `width` edges in one page of integers; the later ends of an article are a chain of edges
 * through these rows. No object per edge: 20 of them cost 400 bytes, and nothing to collect.
 *
 *   edge: earlier slot or -1 | similarity | score | telling names | next edge of that earlier article
 *   first, last: slot -> its first and its latest later edge, or -1
 *
 * Invariant: edges of a row stand by falling similarity, those of a chain in order of arrival; both
 * ends are active. Values are multiples of 2^-16 (see `round`), so integers hold them exactly.
 * Cost: `add` and iteration O(edges); `remove` O(edges), and of the chains that it leaves. A new end
 * of a chain is written without reading the chain, which stands anywhere in memory.
 */
export class ScoreGraph {
  readonly #width: number;
  readonly #memberAt: (slot: number) => Member;
  readonly #pages: Int32Array[] = [];
  readonly #first: number[] = [];
  readonly #last: number[] = [];

  /** `width`: most edges that an article gets. */
  constructor(width: number, memberAt: (slot: number) => Member) {
    this.#width = width;
    this.#memberAt = memberAt;
  }

  /** Gives the article in `slot` its edges to earlier ones, by falling similarity. */
  add(slot: number, nearest: readonly Scored[]): void {
    this.open(slot);
    for (let k = 0; k < this.#width && k < nearest.length; k++) {
      const { member, similarity, score, tellingNames } = nearest[k] as Scored;
      this.join(slot, k, { earlier: member.slot, similarity, score, tellingNames });
    }
  }

  /** An empty row for the article in `slot`. */
  open(slot: number): void {
    while (this.#pages.length * PAGE_SLOTS <= slot) {
      this.#pages.push(new Int32Array(lastingBuffer(PAGE_SLOTS * this.#width * FIELDS * 4)));
    }
    while (this.#last.length <= slot) {
      this.#first.push(NONE);
      this.#last.push(NONE);
    }
    this.#first[slot] = NONE;
    this.#last[slot] = NONE;
    const page = this.#pageOf(slot);
    for (let k = 0; k < this.#width; k++) page[this.#at(slot, k)] = NONE;
  }

  /** Writes edge `k` of the open row in `slot`, and puts it at the end of the earlier one's chain. */
  join(slot: number, k: number, { earlier, similarity, score, tellingNames }: Edge): void {
    const page = this.#pageOf(slot);
    const at = this.#at(slot, k);
    page[at] = earlier;
    page[at + SIMILARITY] = Math.round(similarity * SCALE);
    page[at + SCORE] = Math.round(score * SCALE);
    page[at + NAMES] = Math.round(tellingNames * SCALE);
    page[at + NEXT] = NONE;
    const edge = slot * this.#width + k;
    const last = this.#last[earlier] as number;
    if (last === NONE) this.#first[earlier] = edge;
    else this.#link(last, edge);
    this.#last[earlier] = edge;
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
    this.#first[slot] = NONE;
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
    for (let edge = this.#first[slot] as number; edge !== NONE; ) {
      const next = this.#next(edge);
      visit(edge);
      edge = next;
    }
  }

  /** Takes an edge out of the chain of its earlier article. */
  #leave(earlier: number, edge: number): void {
    let before = NONE;
    for (let at = this.#first[earlier] as number; at !== edge; at = this.#next(at)) before = at;
    const next = this.#next(edge);
    if (before === NONE) this.#first[earlier] = next;
    else this.#link(before, next);
    if (next === NONE) this.#last[earlier] = before;
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

interface Edge {
  /** Slot of the earlier end. */
  readonly earlier: number;
  readonly similarity: number;
  readonly score: number;
  readonly tellingNames: number;
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
