/**
 * The forest of reuse: every article hangs under its strongest source, and all articles of a tree
 * have one key, their origin.
 *
 * The key of a tree is the id of its root, or `credit:NAME` when an article of the tree credits an
 * outside origin for its text: the root does, or else the first copy that names whom all of them
 * have copied (the credit of a tree's own outlet, "Source: Harbour Gazette" under a report of the
 * Harbour Gazette, names nobody outside).
 *
 * Invariants: a node's key equals its parent's while both are active; a root whose source has left
 * the window keeps the key that it had. Cost: O(1) for a new leaf, O(tree) when a key changes or an
 * article with copies changes its place.
 */
import type { Origin } from '../decision.ts';
import { foldedName } from './credit-source.ts';
import type { ReuseLink, ReuseNode } from './node.ts';
import { comparePrecedence, type Precedence, precedenceOf, samePlace } from './precedence.ts';

const CREDIT = 'credit:';

/** Origins as they were before a change, by article. */
export type OriginsBefore = Map<ReuseNode, Origin>;

export function originOf(node: ReuseNode): Origin {
  const parent = node.sources[0];
  const credited = node.credit !== null && node.key === creditKey(node.credit);
  return {
    articleId: node.id,
    key: node.key,
    parentId: parent?.sourceId ?? null,
    kind: parent?.kind ?? (credited ? 'credited' : null),
    share: parent?.share ?? null,
  };
}

/** The key of an article that takes from nobody. */
export function ownKey(node: Pick<ReuseNode, 'id' | 'credit'>): string {
  return node.credit === null ? node.id : creditKey(node.credit);
}

/** Gives an article its links, strongest first, and every tree that this touches its key. */
export function attach(node: ReuseNode, links: readonly ReuseLink[], before: OriginsBefore): void {
  note(node, before);
  const left = rootOf(node);
  const isLeaf = node.copies.length === 0;
  for (const { source } of node.sources) if (source !== null) forget(source, node);
  node.sources = [...links].sort(strongestFirst);
  for (const { source } of node.sources) {
    if (source !== null) source.copies = [...source.copies, node];
  }
  const root = rootOf(node);
  const parent = node.sources[0]?.source ?? null;
  if (left === node && isLeaf && parent !== null && !mayRename(node, parent)) {
    rename(node, parent.key, before);
    return;
  }
  if (left !== node && left !== root) settle(left, before);
  settle(root, before);
}

/** Puts the new version of an article into the place of the old one, with all of its links. */
export function replace(previous: ReuseNode, node: ReuseNode): void {
  node.sources = previous.sources;
  node.copies = previous.copies;
  node.key = previous.key;
  for (const { source } of node.sources) {
    if (source === null) continue;
    source.copies = source.copies.map((copy) => (copy === previous ? node : copy));
  }
  for (const copy of node.copies) {
    copy.sources = copy.sources.map((link) =>
      link.source === previous
        ? { ...link, source: node, precedence: keptPlace(link.precedence, previous, node) }
        : link,
    );
  }
}

/** Links an article that was brought back to those of its sources that are there. */
export function connect(node: ReuseNode, nodes: ReadonlyMap<string, ReuseNode>): void {
  node.sources = node.sources.map((link) => {
    const source = nodes.get(link.sourceId);
    if (source === undefined) return link;
    source.copies = [...source.copies, node];
    const { precedence } = link;
    // One string and one place in the order for the source and all who took from it.
    return {
      ...link,
      sourceId: source.id,
      source,
      precedence: samePlace(precedence, source) ? source : precedence,
    };
  });
  const parent = node.sources[0]?.source;
  if (parent != null && parent.key === node.key) node.key = parent.key;
}

/** Takes an article out of the forest; its copies keep their key and the id of their source. */
export function detach(node: ReuseNode): void {
  for (const { source } of node.sources) if (source !== null) forget(source, node);
  for (const copy of node.copies) {
    copy.sources = copy.sources.map((link) =>
      link.source === node
        ? { ...link, source: null, precedence: precedenceOf(link.precedence) }
        : link,
    );
  }
  node.copies = [];
}

/** The place that a link keeps when its source has a new version: links never keep the old node. */
function keptPlace(place: Precedence, previous: ReuseNode, node: ReuseNode): Precedence {
  if (place !== previous) return place;
  return samePlace(previous, node) ? node : precedenceOf(previous);
}

/** The article and everything that hangs under it. */
function subtree(node: ReuseNode): ReuseNode[] {
  const all = [node];
  for (let i = 0; i < all.length; i++) {
    const parent = all[i] as ReuseNode;
    for (const copy of parent.copies) if (copy.sources[0]?.source === parent) all.push(copy);
  }
  return all;
}

/** Gives a whole tree the key that its members speak for. */
function settle(root: ReuseNode, before: OriginsBefore): void {
  const key = treeKey(root);
  for (const member of subtree(root)) rename(member, key, before);
}

function treeKey(root: ReuseNode): string {
  const own = root.sources.length > 0 ? root.key : ownKey(root);
  if (isCredit(own)) return own;
  let first: ReuseNode | null = null;
  for (const member of subtree(root)) {
    if (member === root || member.credit === null) continue;
    if (first !== null && first.sequence < member.sequence) continue;
    if (!namesOutletAbove(member.credit, member.sources[0]?.source ?? null)) first = member;
  }
  return first === null ? own : ownKey(first);
}

/** A new leaf may name whom its tree has copied. */
function mayRename(leaf: ReuseNode, parent: ReuseNode): boolean {
  return leaf.credit !== null && !isCredit(parent.key) && !namesOutletAbove(leaf.credit, parent);
}

function rename(node: ReuseNode, key: string, before: OriginsBefore): void {
  if (node.key === key) return;
  note(node, before);
  node.key = key;
}

function note(node: ReuseNode, before: OriginsBefore): void {
  if (!before.has(node)) before.set(node, originOf(node));
}

function rootOf(node: ReuseNode): ReuseNode {
  let root = node;
  for (let up = root.sources[0]?.source; up != null; up = root.sources[0]?.source) root = up;
  return root;
}

function forget(source: ReuseNode, copy: ReuseNode): void {
  source.copies = source.copies.filter((one) => one !== copy);
}

function creditKey(name: string): string {
  return CREDIT + name;
}

function isCredit(key: string): boolean {
  return key.startsWith(CREDIT);
}

function namesOutletAbove(credit: string, parent: ReuseNode | null): boolean {
  const name = foldedName(credit);
  for (let up: ReuseNode | null | undefined = parent; up != null; up = up.sources[0]?.source) {
    if (up.outlets.includes(name)) return true;
  }
  return false;
}

/** By words taken; of equal ones the source that was there first. */
function strongestFirst(a: ReuseLink, b: ReuseLink): number {
  return b.takenWords - a.takenWords || comparePrecedence(a.precedence, b.precedence);
}
