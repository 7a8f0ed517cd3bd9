/**
 * Who copied whom, in the stream.
 *
 * Idea: candidates by shared fingerprints (and, for rewrites, the articles that clustering found
 * near), exact alignment with the best few, edges that follow one order of precedence, and a
 * forest in which every article hangs under its strongest source.
 *
 * Invariants
 * - Edges follow precedence, a total order, so there are no cycles. The one exception, a credit
 *   that names the other article's outlet, makes that article a root that never takes anything.
 * - A step says which edges are new or different and which no longer hold: together the steps give
 *   the edges that stand.
 * - The state is a function of the active articles, their links and their keys: restored from
 *   records it goes on as if it had never stopped.
 * - The key of an article is the key of its root; it outlives the root's place in the window.
 * Cost: see docs/reuse.md.
 */
import type { ArticleHistory, CleanArticle } from '../article.ts';
import type { Origin, ReusePair } from '../decision.ts';
import type { Words } from '../text/words.ts';
import { CandidateFinder } from './candidates.ts';
import { type Examination, Examiner } from './examination.ts';
import { KnownTexts } from './known-texts.ts';
import { newNode } from './new-node.ts';
import type { ReuseLink, ReuseNode } from './node.ts';
import { DEFAULT_REUSE_OPTIONS, type ReuseOptions } from './options.ts';
import { attach, connect, detach, type OriginsBefore, originOf, replace } from './origin-forest.ts';
import { OutletNames } from './outlet-names.ts';
import { packNumbers } from './packed-numbers.ts';
import { PostingLists } from './posting-lists.ts';
import { comparePrecedence } from './precedence.ts';
import { flatRanges } from './prose.ts';
import { readNode, writeNode } from './reuse-record.ts';
import { changesSince, edgesOf, type ReuseStep } from './reuse-step.ts';
import { WaitingCopies } from './waiting-copies.ts';

/** An article to be added. */
export interface AddedArticle {
  readonly article: CleanArticle;
  /** The words of its text. */
  readonly split: Words;
  /**
   * The articles that are likeliest to report the same, best first: they are compared as possible
   * rewrites.
   */
  readonly near?: readonly string[];
  /** Where the caller counts versions; else they are counted from 1 while they are active. */
  readonly history?: ArticleHistory | undefined;
  /** The text of the version that this one replaces. */
  readonly previousText?: string | null;
}

/** One empty array for all articles that have none. */
const NONE: readonly never[] = [];

export class ReuseIndex {
  readonly #options: ReuseOptions;
  readonly #nodes = new Map<string, ReuseNode>();
  readonly #slots: (ReuseNode | null)[] = [];
  /** Places in the stream by slot, so that keeping postings in order reads no node. */
  #sequences = new Uint32Array(256);
  readonly #freeSlots: number[] = [];
  readonly #postings: PostingLists;
  readonly #texts: KnownTexts;
  readonly #examiner: Examiner;
  readonly #waiting = new WaitingCopies();
  readonly #outletNames = new OutletNames();
  #sequence = 0;

  /** `textOf` gives the cleaned text of an active article. */
  constructor(textOf: (articleId: string) => string | null, options: Partial<ReuseOptions> = {}) {
    this.#options = { ...DEFAULT_REUSE_OPTIONS, ...options };
    this.#postings = new PostingLists((slot) => this.#sequences[slot] as number);
    this.#texts = new KnownTexts(textOf, this.#options.gram);
    this.#examiner = new Examiner({
      options: this.#options,
      finder: new CandidateFinder(this.#postings, (slot) => this.#nodeIn(slot), this.#options),
      texts: this.#texts,
      nodes: this.#nodes,
      slots: () => this.#slots.length,
    });
  }

  get size(): number {
    return this.#nodes.size;
  }

  /** Adds an article, or a new version of a known one, in stream order. */
  add(added: AddedArticle): ReuseStep {
    const { article, split, near = NONE, previousText = null } = added;
    const known = this.#nodes.get(article.id) ?? null;
    if (known !== null) this.#unlist(known);
    const previous = known === null ? null : { node: known, text: previousText };
    const quotations = article.quotations.length === 0 ? NONE : flatRanges(article.quotations);
    const examination = this.#examiner.examine(
      { article, split, quotations, near, previous },
      (proseWords) =>
        newNode({
          article,
          history: added.history,
          outlets: this.#outletNames.of(article),
          quotations: packNumbers(quotations),
          proseWords,
          previous,
          waiting: this.#waiting.of(article.id),
          sequence: this.#sequence,
        }),
    );
    const { node } = examination;
    const originBefore = known === null ? null : originOf(known);
    const isKnown = known !== null || node.copies.length > 0;
    this.#takePlace(known, node);
    this.#enlist(node, examination.keys);
    if (node.range >= 0) this.#texts.keep(node, examination.text);
    const shared = examination.links.length + examination.takers.length;
    // Most articles are new and share text with nobody.
    if (!isKnown && shared === 0) {
      return {
        edges: NONE,
        withdrawn: NONE,
        relinked: NONE,
        origins: [originOf(node)],
        moves: NONE,
      };
    }
    const before: OriginsBefore = new Map();
    if (originBefore !== null) before.set(node, originBefore);
    const { withdrawn, relinked } = this.#link(examination, before);
    if (originBefore === null) before.delete(node);
    return { edges: edgesOf(examination), withdrawn, relinked, ...changesSince(before, node) };
  }

  /** Lets an article go that has left the window. Its copies keep their origin. */
  remove(articleId: string): void {
    const node = this.#nodes.get(articleId);
    if (node === undefined) return;
    this.#unlist(node);
    this.#nodes.delete(articleId);
    this.#waiting.drop(node);
    this.#waiting.addAll(articleId, node.copies);
    detach(node);
  }

  /** The present origin of an active article. */
  origin(articleId: string): Origin | null {
    const node = this.#nodes.get(articleId);
    return node === undefined ? null : originOf(node);
  }

  /** Sources of an active article, strongest first. */
  sources(articleId: string): readonly ReuseLink[] {
    return this.#nodes.get(articleId)?.sources ?? [];
  }

  /**
   * Fingerprints, links and earlier texts of one active article as bytes, to be stored beside it;
   * anew for every article that a step gives other links.
   */
  record(articleId: string): Uint8Array | null {
    const node = this.#nodes.get(articleId);
    if (node === undefined) return null;
    const keys =
      node.range < 0 ? new Uint32Array(0) : this.#postings.keys(node.range, node.fingerprints);
    return writeNode(node, keys);
  }

  /** Brings an active article back, with its record and its stored origin key. In any order. */
  enter(record: Uint8Array, key: string | null): void {
    const { node, keys } = readNode(record, (names) => this.#outletNames.same(names));
    node.key = key ?? node.key;
    this.#nodes.set(node.id, node);
    this.#seat(node, keys.length);
    node.range = this.#postings.append(node.slot, keys);
  }

  /** Lists and links the articles that were brought back, once all of them are there; in steps. */
  *connecting(): Generator<void> {
    yield* this.#postings.listing();
    const copies = [...this.#nodes.values()].filter(({ sources }) => sources.length > 0);
    copies.sort((a, b) => a.sequence - b.sequence);
    for (const node of copies) {
      connect(node, this.#nodes);
      for (const { source, sourceId } of node.sources) {
        if (source === null) this.#waiting.add(sourceId, node);
      }
    }
  }

  /** The article stands where its old version stood, or before the copies that waited for it. */
  #takePlace(previous: ReuseNode | null, node: ReuseNode): void {
    if (previous !== null) {
      replace(previous, node);
      this.#waiting.replace(previous, node);
    } else {
      for (const copy of node.copies) {
        copy.sources = copy.sources.map((link) =>
          link.sourceId === node.id ? { ...link, source: node } : link,
        );
      }
      this.#waiting.end(node.id);
    }
    this.#nodes.set(node.id, node);
  }

  /** Puts the proposed links into the forest; answers which edges they replace. */
  #link(
    { node, links, takers }: Examination,
    before: OriginsBefore,
  ): Pick<ReuseStep, 'withdrawn' | 'relinked'> {
    const withdrawn: ReusePair[] = [];
    const relinked = new Set(takers.map(({ copy }) => copy.id));
    for (const { copy, links: proposed } of [{ copy: node, links }, ...takers]) {
      const kept = new Set(proposed.map(({ link }) => link.sourceId));
      for (const { sourceId } of copy.sources) {
        if (!kept.has(sourceId)) withdrawn.push({ articleId: copy.id, sourceId });
      }
      this.#waiting.drop(copy);
      attach(
        copy,
        proposed.map(({ link }) => link),
        before,
      );
      for (const { source, sourceId } of copy.sources) {
        if (source === null) this.#waiting.add(sourceId, copy);
        else if (!source.pinned && comparePrecedence(copy, source) < 0) {
          source.pinned = true;
          if (source !== node) relinked.add(source.id);
        }
      }
    }
    return { withdrawn, relinked: [...relinked] };
  }

  #enlist(node: ReuseNode, keys: ArrayLike<number>): void {
    this.#seat(node, keys.length);
    node.range = this.#postings.add(node.slot, keys);
  }

  /** Gives an article its slot. */
  #seat(node: ReuseNode, fingerprints: number): void {
    node.slot = this.#freeSlots.pop() ?? this.#slots.length;
    this.#slots[node.slot] = node;
    if (node.slot >= this.#sequences.length) {
      const longer = new Uint32Array(Math.ceil(node.slot * 1.5));
      longer.set(this.#sequences);
      this.#sequences = longer;
    }
    this.#sequences[node.slot] = node.sequence;
    node.fingerprints = fingerprints;
    this.#sequence = Math.max(this.#sequence, node.sequence + 1);
  }

  #unlist(node: ReuseNode): void {
    if (node.range >= 0) this.#postings.remove(node.range, node.fingerprints);
    this.#texts.forget(node.slot);
    this.#slots[node.slot] = null;
    this.#freeSlots.push(node.slot);
  }

  #nodeIn(slot: number): ReuseNode {
    // Postings of an article go before its slot does.
    return this.#slots[slot] as ReuseNode;
  }
}
