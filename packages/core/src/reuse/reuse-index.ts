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
 * - The state is a function of the active articles, their links and their keys: restored from
 *   records it goes on as if it had never stopped.
 * - The key of an article is the key of its root; it outlives the root's place in the window.
 * Cost: see docs/reuse.md; about 20 µs per article of the Reuters bench plus 25 µs per alignment.
 */
import type { CleanArticle } from '../article.ts';
import type { Origin, ReuseEdge } from '../decision.ts';
import type { Words } from '../text/words.ts';
import { CandidateFinder, type Candidates } from './candidates.ts';
import {
  type Comparable,
  comparable,
  compare,
  judge,
  mayBeRewrite,
  NO_STOCK,
  type Taking,
} from './comparison.ts';
import { creditedOrigin, foldedName, outletNames } from './credit-source.ts';
import type { ReuseLink, ReuseNode } from './node.ts';
import { DEFAULT_REUSE_OPTIONS, type ReuseOptions } from './options.ts';
import { attach, creditKey, detach, originOf, type Rekeyed, subtree } from './origin-forest.ts';
import { PostingLists } from './posting-lists.ts';
import { comparePrecedence, precedenceOf } from './precedence.ts';
import { flatRanges, proseOf } from './prose.ts';
import { readNode, writeNode } from './reuse-record.ts';
import { chooseSources, type Offer } from './sources.ts';

/** What one article changed. */
export interface ReuseStep {
  /** Edges that begin or end at the article. */
  readonly edges: readonly ReuseEdge[];
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

/** A comparison of the article with an active one, before anything is changed. */
interface Finding {
  readonly node: ReuseNode;
  readonly taken: Taking;
  /** The article is the copy. */
  readonly outgoing: boolean;
  readonly link: Omit<ReuseLink, 'source' | 'sourceId' | 'precedence'>;
}

interface Examination {
  readonly node: ReuseNode;
  readonly text: Comparable;
  readonly candidates: Candidates;
  readonly outgoing: readonly Finding[];
  readonly incoming: readonly Finding[];
}

const EMPTY: Candidates = { nodes: [], keys: [], isStock: () => false };
/** Texts kept split: copies mostly come within hours of their source. About 8 MB. */
const CACHED_TEXTS = 1024;
const KEPT_OUTLETS = 10_000;
/** One empty array for all articles that have none. */
const NONE: readonly never[] = [];

export class ReuseIndex {
  readonly #options: ReuseOptions;
  readonly #textOf: (articleId: string) => string | null;
  readonly #nodes = new Map<string, ReuseNode>();
  readonly #slots: (ReuseNode | null)[] = [];
  readonly #freeSlots: number[] = [];
  readonly #postings: PostingLists;
  readonly #finder: CandidateFinder;
  /** Active copies of articles that have left the window, by the id of their source. */
  readonly #orphans = new Map<string, ReuseNode[]>();
  readonly #cache = new Map<string, Comparable>();
  readonly #outletNames = new Map<string, readonly string[]>();
  #sequence = 0;

  /** `textOf` gives the cleaned text of an active article. */
  constructor(textOf: (articleId: string) => string | null, options: Partial<ReuseOptions> = {}) {
    this.#textOf = textOf;
    this.#options = { ...DEFAULT_REUSE_OPTIONS, ...options };
    this.#postings = new PostingLists((slot) => this.#nodeIn(slot).sequence);
    const nodeIn = (slot: number) => this.#nodeIn(slot);
    this.#finder = new CandidateFinder(this.#postings, nodeIn, this.#options);
  }

  get size(): number {
    return this.#nodes.size;
  }

  /**
   * Adds an article, or a new version of a known one, in stream order. `near` names the articles
   * that are likeliest to report the same, best first: they are compared as possible rewrites.
   */
  add(article: CleanArticle, split: Words, near: readonly string[] = []): ReuseStep {
    const previous = this.#nodes.get(article.id) ?? null;
    const roots = previous === null ? (this.#orphans.get(article.id) ?? []) : [previous];
    const before = roots.flatMap(subtree).map((member) => originOf(member));
    if (previous !== null) this.#unlist(previous);
    const examination = this.#examine(article, split, near, previous);
    const { node } = examination;
    this.#takeOver(previous, node);
    this.#enlist(node, examination.candidates.keys);
    this.#keep(node.id, examination.text);
    const changed = this.#link(examination);
    for (const old of before) {
      const member = this.#nodes.get(old.articleId);
      if (member === undefined) continue;
      if (sameOrigin(old, originOf(member))) changed.delete(member);
      else changed.set(member, old.key);
    }
    if (previous === null) changed.delete(node);
    const known = [...changed].sort(([a], [b]) => bySequence(a, b));
    const others = known.filter(([member]) => member !== node).map(([member]) => originOf(member));
    return {
      edges: edgesOf(examination),
      origins: [originOf(node), ...others],
      moves: known
        .filter(([member, from]) => member.key !== from)
        .map(([member, from]) => ({ articleId: member.id, from, to: member.key })),
    };
  }

  /** What would {@link add} answer for the article itself? Changes nothing. */
  peek(article: CleanArticle, split: Words, near: readonly string[] = []): ReuseStep {
    const examination = this.#examine(article, split, near, this.#nodes.get(article.id) ?? null);
    const { node } = examination;
    const links = this.#linksOf(examination);
    const first = links[0]?.source;
    const origin = originOf({ ...node, sources: links, key: first?.key ?? ownKey(node) });
    return { edges: edgesOf(examination), origins: [origin], moves: [] };
  }

  /** Lets an article go that has left the window. Its copies keep their origin. */
  remove(articleId: string): void {
    const node = this.#nodes.get(articleId);
    if (node === undefined) return;
    this.#unlist(node);
    this.#nodes.delete(articleId);
    this.#cache.delete(articleId);
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

  /** Fingerprints and links of one active article as bytes, to be stored beside it. */
  record(articleId: string): Uint8Array | null {
    const node = this.#nodes.get(articleId);
    if (node === undefined) return null;
    const keys =
      node.range < 0 ? new Uint32Array(0) : this.#postings.keys(node.range, node.fingerprints);
    return writeNode(node, keys);
  }

  /** Brings active articles back, in any order, each with its record and its stored origin key. */
  restore(members: Iterable<{ readonly record: Uint8Array; readonly key: string | null }>): void {
    const parsed = Array.from(members, ({ record, key }) => ({ ...readNode(record), stored: key }));
    parsed.sort((a, b) => a.node.sequence - b.node.sequence);
    for (const { node, keys, stored } of parsed) {
      node.key = stored ?? node.key;
      this.#nodes.set(node.id, node);
      this.#enlist(node, keys);
      this.#sequence = Math.max(this.#sequence, node.sequence + 1);
    }
    const links = new Map<ReuseNode, Map<string, ReuseLink>>();
    for (const { node, sources } of parsed) {
      links.set(node, new Map(sources.map((link) => [link.sourceId, link])));
    }
    for (const { node, copies } of parsed) {
      for (const { copyId, version, link } of copies) {
        const copy = this.#nodes.get(copyId);
        if (copy?.version === version)
          links.get(copy)?.set(node.id, { ...link, sourceId: node.id });
      }
    }
    for (const { node } of parsed) {
      const own = [...(links.get(node)?.values() ?? [])];
      const active = own.map((link) => ({
        ...link,
        source: this.#nodes.get(link.sourceId) ?? null,
      }));
      if (active.length > 0) attach(node, active);
      for (const { source, sourceId } of active) {
        if (source !== null) continue;
        this.#orphans.set(sourceId, [...(this.#orphans.get(sourceId) ?? []), node]);
      }
    }
  }

  #examine(
    article: CleanArticle,
    split: Words,
    near: readonly string[],
    previous: ReuseNode | null,
  ): Examination {
    const prose = proseOf(article.text, flatRanges(article.quotations), split);
    const node = this.#nodeFor(article, prose.proseWords, previous);
    const mine = comparable(prose, this.#options.gram);
    if (prose.proseWords < this.#options.minProseWords) {
      return { node, text: mine, candidates: EMPTY, outgoing: [], incoming: [] };
    }
    const candidates = this.#finder.find(prose, node, this.#slots.length);
    const compared = new Set([...candidates.nodes, ...[...node.copies].sort(bySequence)]);
    const findings: Finding[] = [];
    const compareAll = (others: Iterable<ReuseNode>) => {
      for (const other of others) {
        if (other.id === node.id) continue;
        const finding = this.#compare(mine, node, other, candidates);
        if (finding !== null) findings.push(finding);
      }
    };
    compareAll(compared);
    // Whoever has copied has no need to rewrite.
    const copied = ({ outgoing, link }: Finding) =>
      outgoing && (link.kind === 'verbatim' || link.kind === 'adapted');
    if (!findings.some(copied)) {
      compareAll(this.#rewriteCandidates(mine, near, compared));
    }
    const incoming = findings.filter((one) => !one.outgoing && this.#addsTo(one, node));
    const root = isPinned(node) || incoming.some((one) => comparePrecedence(one.node, node) < 0);
    const outgoing = root
      ? []
      : this.#choose(
          findings.filter((one) => one.outgoing),
          prose.proseWords,
        );
    return { node, text: mine, candidates, outgoing, incoming };
  }

  /** One array for all articles of an outlet. */
  #outlets(article: CleanArticle): readonly string[] {
    const key = `${article.outletId} ${article.outletName}`;
    const known = this.#outletNames.get(key);
    if (known !== undefined) return known;
    if (this.#outletNames.size >= KEPT_OUTLETS) this.#outletNames.clear();
    const made = outletNames(article);
    this.#outletNames.set(key, made);
    return made;
  }

  #rewriteCandidates(
    mine: Comparable,
    near: readonly string[],
    compared: ReadonlySet<ReuseNode>,
  ): ReuseNode[] {
    return near.slice(0, this.#options.maxRewriteChecks).flatMap((id) => {
      const node = this.#nodes.get(id);
      if (node === undefined || compared.has(node)) return [];
      const theirs = this.#comparableOf(node);
      return theirs !== null && mayBeRewrite(mine, theirs, this.#options) ? [node] : [];
    });
  }

  #nodeFor(article: CleanArticle, proseWords: number, previous: ReuseNode | null): ReuseNode {
    const credit = creditedOrigin(article);
    const orphans = this.#orphans.get(article.id) ?? NONE;
    // An article that comes back is as old as its copies remember it.
    const remembered = orphans.flatMap(({ sources }) =>
      sources.filter(({ sourceId }) => sourceId === article.id).map((link) => link.precedence),
    );
    const before = previous === null ? remembered : [previous];
    const node: ReuseNode = {
      id: article.id,
      version: (previous?.version ?? -1) + 1,
      sequence: previous?.sequence ?? this.#sequence,
      // An edit does not make an article younger.
      publishedAt: earliest([...before, article].map((one) => one.publishedAt)),
      receivedAt: earliest([...before, article].map((one) => one.receivedAt)),
      creditsOutside: credit !== null,
      proseWords,
      credit,
      outlets: this.#outlets(article),
      quotations: article.quotations.length === 0 ? NONE : flatRanges(article.quotations),
      slot: -1,
      range: -1,
      fingerprints: 0,
      sources: NONE,
      copies: previous?.copies ?? orphans,
      key: '',
    };
    node.key = ownKey(node);
    return node;
  }

  #compare(
    mine: Comparable,
    node: ReuseNode,
    other: ReuseNode,
    { isStock }: Candidates,
  ): Finding | null {
    const theirs = this.#comparableOf(other);
    if (theirs === null || other.proseWords < this.#options.minProseWords) return null;
    const outgoing = takesFrom(node, other);
    const taken = compare(mine, theirs, this.#options, { articleCopies: outgoing, isStock });
    const credited = node.credit !== null || other.credit !== null;
    const verdict = judge(taken, this.#options, { credited, mayRewrite: true });
    if (verdict === null) return null;
    return { node: other, taken, outgoing, link: { ...verdict, takenWords: taken.takenWords } };
  }

  /** The article's own sources among what it takes from. */
  #choose(findings: readonly Finding[], proseWords: number): Finding[] {
    const offers = findings.map(
      (of): Offer<Finding> => ({ of, node: of.node, taken: of.taken.taken }),
    );
    return chooseSources(offers, { ...this.#options, proseWords }).map(({ of }) => of);
  }

  /** True when a late source explains something of the copy that its present sources do not. */
  #addsTo({ node: copy, taken }: Finding, late: ReuseNode): boolean {
    const offers: Offer<ReuseNode>[] = [{ of: late, node: late, taken: taken.taken }];
    const own = this.#comparableOf(copy);
    for (const { source } of copy.sources) {
      if (own === null || source === null || source.id === late.id) continue;
      const theirs = this.#comparableOf(source);
      if (theirs === null) continue;
      const given = { articleCopies: true, isStock: NO_STOCK };
      const present = compare(own, theirs, this.#options, given);
      offers.push({ of: source, node: source, taken: present.taken });
    }
    const options = { ...this.#options, proseWords: copy.proseWords };
    return offers.length === 1 || chooseSources(offers, options).some(({ of }) => of === late);
  }

  #comparableOf(node: ReuseNode): Comparable | null {
    const cached = this.#cache.get(node.id);
    if (cached !== undefined) {
      this.#keep(node.id, cached);
      return cached;
    }
    const text = this.#textOf(node.id);
    if (text === null) return null;
    const made = comparable(proseOf(text, node.quotations), this.#options.gram);
    this.#keep(node.id, made);
    return made;
  }

  #keep(articleId: string, made: Comparable): void {
    this.#cache.delete(articleId);
    this.#cache.set(articleId, made);
    if (this.#cache.size <= CACHED_TEXTS) return;
    for (const id of this.#cache.keys()) {
      this.#cache.delete(id);
      break;
    }
  }

  #linksOf({ outgoing }: Examination): ReuseLink[] {
    return outgoing.map(({ node, link }) => linkTo(node, link));
  }

  /** Puts the found links into the forest; answers whose origin changed. */
  #link(examination: Examination): Rekeyed {
    const { node, incoming } = examination;
    const changed = attach(node, this.#linksOf(examination));
    for (const { node: copy, link } of incoming) {
      const others = copy.sources.filter(({ sourceId }) => sourceId !== node.id);
      for (const [member, key] of attach(copy, [...others, linkTo(node, link)])) {
        if (!changed.has(member)) changed.set(member, key);
      }
    }
    return changed;
  }

  /**
   * Puts the article into the forest, in the place of its old version if there is one: its copies
   * stay, its sources are found anew.
   */
  #takeOver(previous: ReuseNode | null, node: ReuseNode): void {
    const copies = node.copies;
    node.copies = NONE;
    if (previous !== null) {
      this.#forgetOrphan(previous);
      detach(previous);
    }
    this.#orphans.delete(node.id);
    this.#cache.delete(node.id);
    this.#nodes.set(node.id, node);
    for (const copy of copies) {
      attach(
        copy,
        copy.sources.map((link) => (link.sourceId === node.id ? { ...link, source: node } : link)),
      );
    }
  }

  /** The copy leaves or is replaced: it no longer waits for the sources that have left. */
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

function bySequence(a: ReuseNode, b: ReuseNode): number {
  return a.sequence - b.sequence;
}

/** Which way an edge between a new article and another one runs. */
function takesFrom(node: ReuseNode, other: ReuseNode): boolean {
  if (isPinned(other)) return true;
  const naming = names(node, other);
  const named = names(other, node);
  if (naming && !named && other.sources.length === 0) return true;
  if (named && !naming) return false;
  return comparePrecedence(other, node) < 0;
}

/** Something takes from it against precedence, so it must stay a root for there to be no cycle. */
function isPinned(node: ReuseNode): boolean {
  return node.copies.some((copy) => comparePrecedence(copy, node) < 0);
}

/** `copy` credits the outlet of `source`. */
function names(copy: ReuseNode, source: ReuseNode): boolean {
  return copy.credit !== null && source.outlets.includes(foldedName(copy.credit));
}

function linkTo(source: ReuseNode, link: Finding['link']): ReuseLink {
  return { ...link, sourceId: source.id, source, precedence: precedenceOf(source) };
}

function ownKey(node: ReuseNode): string {
  return node.credit === null ? node.id : creditKey(node.credit);
}

function earliest(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function sameOrigin(a: Origin, b: Origin): boolean {
  return a.key === b.key && a.parentId === b.parentId && a.kind === b.kind && a.share === b.share;
}

function edgesOf({ node, outgoing, incoming }: Examination): ReuseEdge[] {
  return [...outgoing, ...incoming].map((finding) => ({
    articleId: finding.outgoing ? node.id : finding.node.id,
    sourceId: finding.outgoing ? finding.node.id : node.id,
    kind: finding.link.kind,
    share: finding.link.share,
    sourceShare: finding.link.sourceShare,
    spans: finding.taken.spans(),
  }));
}
