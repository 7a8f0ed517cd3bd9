/**
 * What a new article, or a new version of a known one, takes from the active articles, and what
 * they take from it. Nothing is changed here: an examination is a proposal.
 *
 * Versions: an edge speaks of one version of the copy and one of the source, the version that the
 * copy shares most with, so a source that is rewritten later makes no rewrite of a verbatim copy. A
 * new version of a source replaces such an edge only where it explains clearly more of the copy; a
 * new version of a copy is compared with every text that its sources ever had here.
 */
import type { CleanArticle } from '../article.ts';
import type { ReuseSpan } from '../decision.ts';
import type { Words } from '../text/words.ts';
import type { CandidateFinder, Candidates } from './candidates.ts';
import { carriedOver } from './carried-over.ts';
import { Comparable } from './comparable.ts';
import { compare, judge, mayBeRewrite, spansTaken, type Taking } from './comparison.ts';
import { takesFrom } from './direction.ts';
import type { KnownText, KnownTexts } from './known-texts.ts';
import type { ReuseLink, ReuseNode } from './node.ts';
import type { ReuseOptions } from './options.ts';
import { comparePrecedence } from './precedence.ts';
import { proseOf } from './prose.ts';
import { chooseSources } from './sources.ts';
import { maskOf, rangesOf } from './taken-words.ts';

/** An article to be examined. */
export interface Arrival {
  readonly article: CleanArticle;
  readonly split: Words;
  /** Starts and ends of its quotations, by turns. */
  readonly quotations: readonly number[];
  /** Articles that are likeliest to report the same, best first: possible rewrites. */
  readonly near: readonly string[];
  /** The version that this one replaces, with its text, if there is one. */
  readonly previous: { readonly node: ReuseNode; readonly text: string | null } | null;
}

/** A link that is proposed for a copy. */
export interface Proposal {
  readonly link: ReuseLink;
  /** Null for a link that stays as it was. */
  readonly spans: (() => ReuseSpan[]) | null;
}

export interface Examination {
  readonly node: ReuseNode;
  readonly text: Comparable;
  /** Fingerprints to index. */
  readonly keys: Uint32Array;
  /** The article's links, none for an original. */
  readonly links: readonly Proposal[];
  /** Known articles that take from this one: all of their links as they shall be. */
  readonly takers: readonly { readonly copy: ReuseNode; readonly links: readonly Proposal[] }[];
}

export interface ExaminerParts {
  readonly options: ReuseOptions;
  readonly finder: CandidateFinder;
  readonly texts: KnownTexts;
  readonly nodes: ReadonlyMap<string, ReuseNode>;
  readonly slots: () => number;
}

interface Finding {
  readonly other: ReuseNode;
  /** The article is the copy. */
  readonly outgoing: boolean;
  readonly proposal: Proposal;
  readonly taken: Uint8Array;
}

interface Offer {
  readonly of: Proposal;
  readonly precedence: ReuseLink['precedence'];
  readonly taken: Uint8Array;
}

const NO_KEYS = new Uint32Array(0);
const NONE: readonly never[] = [];

export class Examiner {
  readonly #parts: ExaminerParts;

  constructor(parts: ExaminerParts) {
    this.#parts = parts;
  }

  /** `nodeOf` makes the article's node out of the number of its words outside of quotations. */
  examine(arrival: Arrival, nodeOf: (proseWords: number) => ReuseNode): Examination {
    const { article, split, quotations } = arrival;
    const { options } = this.#parts;
    const prose = proseOf(article.text, quotations, split);
    const node = nodeOf(prose.proseWords);
    const text = new Comparable(prose, options.gram);
    if (prose.proseWords < options.minProseWords) {
      return { node, text, keys: NO_KEYS, links: NONE, takers: NONE };
    }
    const candidates = this.#parts.finder.find(text.hashes, node, this.#parts.slots());
    const findings = this.#findings(arrival, { node, text, candidates });
    const takers = this.#takers(node, findings);
    const root = node.pinned || takers.some(({ copy }) => comparePrecedence(copy, node) < 0);
    const links = root ? [] : this.#links(arrival, { node, text, findings });
    return { node, text, keys: candidates.keys, links, takers };
  }

  #findings(
    { near, previous }: Arrival,
    mine: { readonly node: ReuseNode; readonly text: Comparable; readonly candidates: Candidates },
  ): Finding[] {
    const compared = known(mine.candidates.nodes, mine.node, previous?.node ?? null);
    const findings: Finding[] = [];
    const compareAll = (others: readonly ReuseNode[]) => {
      for (const other of others) {
        const finding = other.id === mine.node.id ? null : this.#compare(mine, other);
        if (finding !== null) findings.push(finding);
      }
    };
    compareAll(compared);
    // Whoever has copied has no need to rewrite.
    const copied = ({ outgoing, proposal: { link } }: Finding) =>
      outgoing && (link.kind === 'verbatim' || link.kind === 'adapted');
    if (near.length > 0 && !findings.some(copied)) {
      compareAll(this.#rewriteCandidates(mine.text, near, compared));
    }
    return findings;
  }

  #rewriteCandidates(
    mine: Comparable,
    near: readonly string[],
    compared: readonly ReuseNode[],
  ): ReuseNode[] {
    const { options, nodes, texts } = this.#parts;
    return near.slice(0, options.maxRewriteChecks).flatMap((id) => {
      const node = nodes.get(id);
      if (node === undefined || compared.includes(node)) return [];
      const theirs = texts.present(node);
      return theirs !== null && mayBeRewrite(mine, theirs, options) ? [node] : [];
    });
  }

  /** Compares the article with the version of another one that it shares most with. */
  #compare(
    mine: { readonly node: ReuseNode; readonly text: Comparable; readonly candidates: Candidates },
    other: ReuseNode,
  ): Finding | null {
    const { options, texts } = this.#parts;
    if (other.presentWords < options.minProseWords && other.former.length === 0) return null;
    const outgoing = takesFrom(mine.node, other);
    const given = { articleCopies: outgoing, isStock: mine.candidates.isStock };
    let best: { theirs: KnownText; taken: Taking } | null = null;
    for (const theirs of outgoing ? texts.all(other) : presentOf(texts, other)) {
      if (theirs.text.prose.proseWords < options.minProseWords) continue;
      const taken = compare(mine.text, theirs.text, options, given);
      const least = best === null ? -1 : best.taken.takenWords + options.clearlyMoreWords;
      if (taken.takenWords >= least) best = { theirs, taken };
    }
    if (best === null) return null;
    const { theirs, taken } = best;
    const credited = mine.node.credit !== null || other.credit !== null;
    const verdict = judge(taken, options, { credited });
    if (verdict === null) return null;
    const source = outgoing ? other : mine.node;
    const link: ReuseLink = {
      kind: verdict.kind,
      share: verdict.share,
      sourceShare: verdict.sourceShare,
      takenWords: taken.takenWords,
      taken: rangesOf(taken.taken),
      sourceId: source.id,
      source,
      precedence: source,
      articleVersion: outgoing ? mine.node.version : theirs.version,
      sourceVersion: outgoing ? theirs.version : mine.node.version,
    };
    const proposal = { link, spans: () => spansTaken(taken) };
    return { other, outgoing, proposal, taken: taken.taken };
  }

  /** The article's own sources: of all that explain its words those that explain something new. */
  #links(
    { previous }: Arrival,
    mine: {
      readonly node: ReuseNode;
      readonly text: Comparable;
      readonly findings: readonly Finding[];
    },
  ): Proposal[] {
    const found = mine.findings.filter(({ outgoing }) => outgoing);
    const toOffer = ({ proposal, taken }: Pick<Finding, 'proposal' | 'taken'>) =>
      offerOf(proposal, taken);
    const offers = found.map(toOffer);
    if (previous !== null) {
      offers.push(...carriedOver(previous, mine, this.#parts).map(toOffer));
    }
    return this.#chosen(offers, mine.node.presentWords);
  }

  /** Articles for whom this one is a better source, or a further one, with their links. */
  #takers(node: ReuseNode, findings: readonly Finding[]): Examination['takers'][number][] {
    return findings.flatMap(({ other: copy, outgoing, proposal, taken }) => {
      if (outgoing) return [];
      const present = copy.sources.find(({ sourceId }) => sourceId === node.id);
      const least = (present?.takenWords ?? -1) + this.#parts.options.clearlyMoreWords;
      if (present !== undefined && proposal.link.takenWords < least) return [];
      const others = copy.sources.filter(({ sourceId }) => sourceId !== node.id);
      const offers = [
        offerOf(proposal, taken),
        ...others.map((link) => offerOf({ link, spans: null }, maskOf(link.taken, taken.length))),
      ];
      const links = this.#chosen(offers, copy.presentWords);
      return links.includes(proposal) ? [{ copy, links }] : [];
    });
  }

  #chosen(offers: readonly Offer[], proseWords: number): Proposal[] {
    return chooseSources(offers, proseWords, this.#parts.options).map(({ of }) => of);
  }
}

/** The candidates, and whoever shared text with the article or its old version before. */
function known(
  candidates: readonly ReuseNode[],
  node: ReuseNode,
  previous: ReuseNode | null,
): readonly ReuseNode[] {
  if (previous === null && node.copies.length === 0) return candidates;
  const all = new Set(candidates);
  if (previous !== null) {
    for (const copy of [...previous.copies].sort(bySequence)) all.add(copy);
    for (const { source } of previous.sources) if (source !== null) all.add(source);
  }
  for (const copy of node.copies) all.add(copy);
  return [...all];
}

function presentOf(texts: KnownTexts, node: ReuseNode): KnownText[] {
  const text = texts.present(node);
  return text === null ? [] : [{ version: node.version, text }];
}

function offerOf(of: Proposal, taken: Uint8Array): Offer {
  return { of, precedence: of.link.precedence, taken };
}

function bySequence(a: ReuseNode, b: ReuseNode): number {
  return a.sequence - b.sequence;
}
