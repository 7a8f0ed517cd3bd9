import type { ReuseEdge } from '../decision.ts';
import {
  DERIVATION_CLASSES,
  type DerivationClass,
  type DerivedStream,
  EXPECTED_SHARE,
  kindOfShare,
} from './derivations-truth.ts';

/** How well the edges of one class of derivations were found. Ratios are null where nothing counts. */
export interface ReuseScore {
  readonly class: DerivationClass;
  /** Articles of the class. */
  readonly articles: number;
  /** Edges that are expected, and those found of them. */
  readonly expected: number;
  readonly found: number;
  /** Edges that are plainly wrong: between articles of which neither derives from the other. */
  readonly wrong: number;
  readonly precision: number | null;
  readonly recall: number | null;
  /** Share of the found edges that run the right way. */
  readonly direction: number | null;
  /** Share of the found edges whose kind is the one of their true share. */
  readonly kind: number | null;
  /** Mean error of the share, where it is known. */
  readonly shareError: number | null;
}

type Found = Pick<ReuseEdge, 'articleId' | 'sourceId' | 'kind' | 'share'>;

/**
 * Scores edges against the truth of a derived stream. An edge counts for the class of its derived
 * article. A copy of a copy also derives from the first source; that edge is right, not expected.
 */
export function scoreReuse(stream: DerivedStream, edges: readonly Found[]): ReuseScore[] {
  const { truth } = stream;
  const byPair = new Map(edges.map((edge) => [pairKey(edge.articleId, edge.sourceId), edge]));
  const ancestors = (id: string): Set<string> => {
    const all = new Set<string>();
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const source of truth.get(next)?.sources ?? []) {
        if (!all.has(source.id)) open.push(source.id);
        all.add(source.id);
      }
    }
    return all;
  };
  const related = (a: string, b: string) => ancestors(a).has(b) || ancestors(b).has(a);
  return DERIVATION_CLASSES.flatMap((kind): ReuseScore[] => {
    const members = [...truth.values()].filter((one) => one.class === kind);
    if (members.length === 0) return [];
    const tally = { expected: 0, found: 0, directed: 0, kinds: 0, error: 0, shares: 0 };
    for (const { id, sources } of members) {
      for (const source of sources) {
        if (source.share !== null && source.share < EXPECTED_SHARE) continue;
        tally.expected++;
        const edge = byPair.get(pairKey(id, source.id));
        if (edge === undefined) continue;
        tally.found++;
        if (edge.articleId !== id) continue;
        tally.directed++;
        if (edge.kind === kindOfShare(source.share)) tally.kinds++;
        if (source.share === null) continue;
        tally.error += Math.abs(edge.share - source.share);
        tally.shares++;
      }
    }
    const ids = new Set(members.map(({ id }) => id));
    const wrong = edges.filter(
      ({ articleId, sourceId }) =>
        (ids.has(articleId) || (ids.has(sourceId) && truth.get(articleId)?.class === null)) &&
        !related(articleId, sourceId),
    ).length;
    return [
      {
        class: kind,
        articles: members.length,
        expected: tally.expected,
        found: tally.found,
        wrong,
        precision: ratio(tally.found, tally.found + wrong),
        recall: ratio(tally.found, tally.expected),
        direction: ratio(tally.directed, tally.found),
        kind: ratio(tally.kinds, tally.directed),
        shareError: ratio(tally.error, tally.shares),
      },
    ];
  });
}

/** The same for both directions. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
