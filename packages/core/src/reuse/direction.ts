import { foldedName } from './credit-source.ts';
import type { ReuseNode } from './node.ts';
import { comparePrecedence } from './precedence.ts';

/** Which way an edge between a new article and another one runs: true when the article took. */
export function takesFrom(node: ReuseNode, other: ReuseNode): boolean {
  if (other.pinned) return true;
  const naming = names(node, other);
  const named = names(other, node);
  if (naming && !named && other.sources.length === 0) return true;
  if (named && !naming) return false;
  return comparePrecedence(other, node) < 0;
}

/** `copy` credits the outlet of `source`. */
function names(copy: ReuseNode, source: ReuseNode): boolean {
  return copy.credit !== null && source.outlets.includes(foldedName(copy.credit));
}
