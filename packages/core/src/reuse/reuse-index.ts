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
import type { Origin, ReuseEdge, ReusePair } from '../decision.ts';
import type { Words } from '../text/words.ts';
import { CandidateFinder } from './candidates.ts';
import { creditedOrigin, outletNames } from './credit-source.ts';
import { type Examination, Examiner, type Proposal } from './examination.ts';
import { KnownTexts } from './known-texts.ts';
import type { FormerVersion, ReuseLink, ReuseNode } from './node.ts';
import { DEFAULT_REUSE_OPTIONS, type ReuseOptions } from './options.ts';
import { attach, detach, type OriginsBefore, originOf, ownKey, replace } from './origin-forest.ts';
import { PostingLists } from './posting-lists.ts';
import { comparePrecedence, earliest } from './precedence.ts';
import { flatRanges } from './prose.ts';
import { readNode, writeNode } from './reuse-record.ts';

/** What one article changed. */
export interface ReuseStep {
  /** Edges that are new or different; each begins at the article or at one that took from it. */
  readonly edges: readonly ReuseEdge[];
  /** Edges that no longer hold, of the article or of articles that have a better source now. */
  readonly withdrawn: readonly ReusePair[];
  /** Known articles whose record is another one now. */
  readonly relinked: readonly string[];
  /** Origins that are new or different, the article's own first. */
  readonly origins: readonly Origin[];
  /** Articles that were known before and now belong to another origin. */
  readonly moves: readonly OriginMove[];
}

export interface OriginMove {
  readonly articleId: string;
  readonly from: string;
  readonly to: string;
}

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

const KEPT_OUTLETS = 10_000;
const KEPT_VERSIONS = 2;
/** Longer texts are not kept: they stand in the article's record, which is to stay small. */
const LONGEST_KEPT = 8000;
/** One empty array for all articles that have none. */
const NONE: readonly never[] = [];

export class ReuseIndex {
  readonly #options: ReuseOptions;
  readonly #nodes = new Map<string, ReuseNode>();
  readonly #slots: (ReuseNode | null)[] = [];
  /** Places in the stream by slot, so that keeping postings in order reads no node. */
  readonly #sequences: number[] = [];
  readonly #freeSlots: number[] = [];
  readonly #postings: PostingLists;
  readonly #texts: KnownTexts;
  readonly #examiner: Examiner;
  /** Active copies of articles that have left the window, by the id of their source. */
  readonly #orphans = new Map<string, ReuseNode[]>();
  readonly #outletNames = new Map<string, readonly string[]>();
  #sequence = 0;

  /** `textOf` gives the cleaned text of an active article. */
  constructor(textOf: (articleId: string) => string | null, options: Partial<ReuseOptions> = {}) {
    this.#options = { ...DEFAULT_REUSE_OPTIONS, ...options };
    this.#postings = new PostingLists((slot) => this.#sequences[slot] ?? -1);
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
    const previous = this.#nodes.get(article.id) ?? null;
    if (previous !== null) this.#unlist(previous);
    const quotations = article.quotations.length === 0 ? NONE : flatRanges(article.quotations);
    const examination = this.#examiner.examine(
      {
        article,
        split,
        quotations,
        near,
        previous: previous === null ? null : { node: previous, text: previousText },
      },
      (proseWords) => this.#nodeFor(added, { proseWords, quotations }, previous),
    );
    const { node } = examination;
    const before: OriginsBefore = new Map();
    if (previous !== null) before.set(node, originOf(previous));
    this.#takePlace(previous, node);
    this.#enlist(node, examination.keys);
    if (node.range >= 0) this.#texts.keep(node, examination.text);
    const { withdrawn, relinked } = this.#link(examination, before);
    if (previous === null) before.delete(node);
    return { edges: edgesOf(examination), withdrawn, relinked, ...changesSince(before, node) };
  }

  /** Lets an article go that has left the window. Its copies keep their origin. */
  remove(articleId: string): void {
    const node = this.#nodes.get(articleId);
    if (node === undefined) return;
    this.#unlist(node);
    this.#nodes.delete(articleId);
    this.#texts.forget(articleId);
    this.#forgetOrphan(node);
    if (node.copies.length > 0) this.#orphans.set(articleId, [...node.copies]);
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
    const { node, keys } = readNode(record, (names) =>
      this.#known(`\n${names.join('\n')}`, () => names),
    );
    node.key = key ?? node.key;
    this.#nodes.set(node.id, node);
    this.#enlist(node, keys);
  }

  /** Links the articles that were brought back, once all of them are there. */
  connect(): void {
    const copies = [...this.#nodes.values()].filter(({ sources }) => sources.length > 0);
    copies.sort((a, b) => a.sequence - b.sequence);
    for (const node of copies) {
      node.sources = node.sources.map((link) => {
        const source = this.#nodes.get(link.sourceId) ?? null;
        if (source === null) this.#await(link.sourceId, node);
        else source.copies = [...source.copies, node];
        return { ...link, source };
      });
    }
  }

  #nodeFor(
    { article, history, previousText }: AddedArticle,
    { proseWords, quotations }: { proseWords: number; quotations: readonly number[] },
    previous: ReuseNode | null,
  ): ReuseNode {
    const credit = creditedOrigin(article);
    const orphans = this.#orphans.get(article.id) ?? NONE;
    // An article that comes back is as old as its copies remember it.
    const remembered = orphans === NONE ? NONE : rememberedBy(orphans, article.id);
    const older = previous === null ? remembered.map(({ precedence }) => precedence) : [previous];
    const times = [...older, article, ...(history === undefined ? [] : [history])];
    const versions = remembered.map(({ sourceVersion }) => sourceVersion);
    const { publishedAt, receivedAt } = earliest(times);
    const node: ReuseNode = {
      id: article.id,
      version: history?.version ?? Math.max(0, previous?.version ?? 0, ...versions) + 1,
      sequence: previous?.sequence ?? this.#sequence,
      // An edit does not make an article younger.
      publishedAt,
      receivedAt,
      creditsOutside: older[0]?.creditsOutside ?? credit !== null,
      proseWords: older[0]?.proseWords ?? proseWords,
      presentWords: proseWords,
      former: formerVersions(previous, previousText ?? null),
      credit,
      outlets: this.#outlets(article),
      quotations,
      pinned: previous?.pinned ?? false,
      slot: -1,
      range: -1,
      fingerprints: 0,
      sources: NONE,
      copies: previous?.copies ?? orphans,
      key: '',
    };
    node.pinned ||= orphans.length > 0 && orphans.some((copy) => comparePrecedence(copy, node) < 0);
    node.key = ownKey(node);
    return node;
  }

  /** One array for all articles of an outlet. */
  #outlets(article: CleanArticle): readonly string[] {
    return this.#known(`${article.outletId} ${article.outletName}`, () => outletNames(article));
  }

  #known(key: string, make: () => readonly string[]): readonly string[] {
    const known = this.#outletNames.get(key);
    if (known !== undefined) return known;
    if (this.#outletNames.size >= KEPT_OUTLETS) this.#outletNames.clear();
    const made = make();
    this.#outletNames.set(key, made);
    return made;
  }

  /** The article stands where its old version stood, or before the copies that waited for it. */
  #takePlace(previous: ReuseNode | null, node: ReuseNode): void {
    if (previous !== null) {
      replace(previous, node);
      for (const { source, sourceId } of node.sources) {
        if (source !== null) continue;
        const waiting = this.#orphans.get(sourceId) ?? [];
        this.#orphans.set(
          sourceId,
          waiting.map((copy) => (copy === previous ? node : copy)),
        );
      }
    } else {
      for (const copy of node.copies) {
        copy.sources = copy.sources.map((link) =>
          link.sourceId === node.id ? { ...link, source: node } : link,
        );
      }
      if (node.copies.length > 0) this.#orphans.delete(node.id);
    }
    this.#nodes.set(node.id, node);
  }

  /** Puts the proposed links into the forest; answers which edges they replace. */
  #link(
    { node, links, takers }: Examination,
    before: OriginsBefore,
  ): Pick<ReuseStep, 'withdrawn' | 'relinked'> {
    // Most articles share text with nobody.
    const alone = links.length === 0 && node.sources.length === 0 && node.copies.length === 0;
    if (alone && takers.length === 0) return { withdrawn: NONE, relinked: NONE };
    const withdrawn: ReusePair[] = [];
    const relinked = new Set(takers.map(({ copy }) => copy.id));
    for (const { copy, links: proposed } of [{ copy: node, links }, ...takers]) {
      const kept = new Set(proposed.map(({ link }) => link.sourceId));
      for (const { sourceId } of copy.sources) {
        if (!kept.has(sourceId)) withdrawn.push({ articleId: copy.id, sourceId });
      }
      this.#forgetOrphan(copy);
      attach(copy, proposed.map(linkOf), before);
      for (const { source, sourceId } of copy.sources) {
        if (source === null) this.#await(sourceId, copy);
        else if (!source.pinned && comparePrecedence(copy, source) < 0) {
          source.pinned = true;
          if (source !== node) relinked.add(source.id);
        }
      }
    }
    return { withdrawn, relinked: [...relinked] };
  }

  #await(sourceId: string, copy: ReuseNode): void {
    this.#orphans.set(sourceId, [...(this.#orphans.get(sourceId) ?? []), copy]);
  }

  /** The copy leaves or has other links: it no longer waits for the sources that have left. */
  #forgetOrphan(copy: ReuseNode): void {
    for (const { source, sourceId } of copy.sources) {
      if (source !== null) continue;
      const left = (this.#orphans.get(sourceId) ?? []).filter((one) => one !== copy);
      if (left.length > 0) this.#orphans.set(sourceId, left);
      else this.#orphans.delete(sourceId);
    }
  }

  #enlist(node: ReuseNode, keys: ArrayLike<number>): void {
    node.slot = this.#freeSlots.pop() ?? this.#slots.length;
    this.#slots[node.slot] = node;
    this.#sequences[node.slot] = node.sequence;
    node.range = this.#postings.add(node.slot, keys);
    node.fingerprints = keys.length;
    this.#sequence = Math.max(this.#sequence, node.sequence + 1);
  }

  #unlist(node: ReuseNode): void {
    if (node.range >= 0) this.#postings.remove(node.range, node.fingerprints);
    this.#slots[node.slot] = null;
    this.#freeSlots.push(node.slot);
  }

  #nodeIn(slot: number): ReuseNode {
    // Postings of an article go before its slot does.
    return this.#slots[slot] as ReuseNode;
  }
}

/** The texts that came before, newest first. */
function formerVersions(previous: ReuseNode | null, text: string | null): readonly FormerVersion[] {
  if (previous === null) return NONE;
  if (text === null || text.length > LONGEST_KEPT) return previous.former;
  const { version, quotations, former } = previous;
  return [{ version, text, quotations }, ...former].slice(0, KEPT_VERSIONS);
}

/** Links of the copies to their source that had left. */
function rememberedBy(copies: readonly ReuseNode[], sourceId: string): readonly ReuseLink[] {
  return copies.flatMap(({ sources }) => sources.filter((link) => link.sourceId === sourceId));
}

function linkOf({ link }: Proposal): ReuseLink {
  return link;
}

function edgesOf({ node, links, takers }: Examination): readonly ReuseEdge[] {
  if (links.length === 0 && takers.length === 0) return NONE;
  return [{ copy: node, links }, ...takers].flatMap(({ copy, links: proposed }) =>
    proposed.flatMap(({ link, spans }): ReuseEdge[] =>
      spans === null
        ? []
        : [
            {
              articleId: copy.id,
              articleVersion: link.articleVersion,
              sourceId: link.sourceId,
              sourceVersion: link.sourceVersion,
              kind: link.kind,
              share: link.share,
              sourceShare: link.sourceShare,
              spans: spans(),
            },
          ],
    ),
  );
}

function changesSince(
  before: OriginsBefore,
  node: ReuseNode,
): Pick<ReuseStep, 'origins' | 'moves'> {
  const origins = [originOf(node)];
  if (before.size === 0) return { origins, moves: NONE };
  const moves: OriginMove[] = [];
  for (const [member, old] of [...before].sort(([a], [b]) => a.sequence - b.sequence)) {
    const now = originOf(member);
    if (member !== node && !sameOrigin(old, now)) origins.push(now);
    if (now.key !== old.key) moves.push({ articleId: member.id, from: old.key, to: now.key });
  }
  return { origins, moves };
}

function sameOrigin(a: Origin, b: Origin): boolean {
  return a.key === b.key && a.parentId === b.parentId && a.kind === b.kind && a.share === b.share;
}
