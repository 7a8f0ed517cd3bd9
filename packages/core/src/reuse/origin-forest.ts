/**
 * The forest of reuse: every article hangs under its strongest source, and all articles of a tree
 * have one key, their origin.
 *
 * The key of a tree is the id of its root, or `credit:NAME` when an article of the tree credits an
 * outside origin for its text: the root does, or else a copy that names whom all of them have
 * copied (the credit of a tree's own outlet, "Source: Harbour Gazette" under a report of the Harbour
 * Gazette, names nobody outside).
 *
 * Invariants: a node's key equals its parent's while both are active; a link whose source has left
 * the window keeps the key that it had. Cost: O(1) for a new leaf, O(tree) when a key changes.
 */
import type { Origin } from '../decision.ts';
import { foldedName } from './credit-source.ts';
import type { ReuseLink, ReuseNode } from './node.ts';
import { comparePrecedence } from './precedence.ts';

const CREDIT = 'credit:';

export function creditKey(name: string): string {
  return CREDIT + name;
}

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

/** The article and everything that hangs under it. */
export function subtree(node: ReuseNode): ReuseNode[] {
  const all = [node];
  for (let i = 0; i < all.length; i++) {
    const parent = all[i] as ReuseNode;
    for (const copy of parent.copies) if (copy.sources[0]?.source === parent) all.push(copy);
  }
  return all;
}

/** Articles whose origin is different now, each with the key that it had before. */
export type Rekeyed = Map<ReuseNode, string>;

/** Gives an article its links, strongest first, and its tree a key. */
export function attach(node: ReuseNode, links: readonly ReuseLink[]): Rekeyed {
  const before = node.sources[0];
  for (const { source } of node.sources) if (source !== null) forget(source, node);
  node.sources = [...links].sort(strongestFirst);
  for (const { source } of node.sources) {
    if (source !== null) source.copies = [...source.copies, node];
  }
  const after = node.sources[0];
  const changed: Rekeyed = new Map();
  if (before?.sourceId !== after?.sourceId || before?.share !== after?.share) {
    changed.set(node, node.key);
  }
  if (after === undefined || after.source === null) return changed;
  const parent = after.source;
  if (isCredit(node.key) && !isCredit(parent.key) && !namesOutletAbove(node.key, parent)) {
    rename(rootOf(parent), node.key, changed);
  } else {
    rename(node, parent.key, changed);
  }
  return changed;
}

/** Takes an article out of the forest; its copies keep their key and the id of their source. */
export function detach(node: ReuseNode): void {
  for (const { source } of node.sources) if (source !== null) forget(source, node);
  for (const copy of node.copies) {
    copy.sources = copy.sources.map((link) =>
      link.source === node ? { ...link, source: null } : link,
    );
  }
  node.copies = [];
}

/** Gives a whole subtree another key and notes the keys that it replaces. */
function rename(node: ReuseNode, key: string, changed: Rekeyed): void {
  for (const member of subtree(node)) {
    if (member.key === key) continue;
    if (!changed.has(member)) changed.set(member, member.key);
    member.key = key;
  }
}

function rootOf(node: ReuseNode): ReuseNode {
  let root = node;
  for (let up = root.sources[0]?.source; up != null; up = root.sources[0]?.source) root = up;
  return root;
}

function forget(source: ReuseNode, copy: ReuseNode): void {
  source.copies = source.copies.filter((one) => one !== copy);
}

function isCredit(key: string): boolean {
  return key.startsWith(CREDIT);
}

function namesOutletAbove(key: string, parent: ReuseNode): boolean {
  const name = foldedName(key.slice(CREDIT.length));
  for (let up: ReuseNode | null | undefined = parent; up != null; up = up.sources[0]?.source) {
    if (up.outlets.includes(name)) return true;
  }
  return false;
}

/** By words taken; of equal ones the source that was there first. */
function strongestFirst(a: ReuseLink, b: ReuseLink): number {
  return b.takenWords - a.takenWords || comparePrecedence(a.precedence, b.precedence);
}
