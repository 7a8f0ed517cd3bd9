/**
 * Which articles of a story still say what their source has corrected since.
 *
 * Idea: an edge leads from a copy to its source; where the source has several versions, the facts
 * that changed between an earlier version and the newest are looked for in the copy's text, in the
 * words that it shares with the earlier version. Only figures and names count, and only where the
 * source has another in their place: what it just leaves out now is no correction.
 * Cost: bounded per request: sources looked at, earlier versions of each, and length of the texts.
 */
import { correctedUpstream } from '@tributary/core/corrected-upstream';
import type { ArticleRow, Store, VersionRow } from '@tributary/store';

/** A fact that an article still carries and its source has changed. */
export interface OutdatedFact {
  readonly sourceId: string;
  /** As the article has it. */
  readonly was: string;
  /** As the source has it now. */
  readonly now: string;
}

type Copy = Pick<ArticleRow, 'id' | 'text'>;

const mostSources = 50;
const mostEarlierVersions = 4;
/** UTF-16 units; longer texts are left out, so that one request cannot hold up the others. */
const longestText = 100_000;

/** By article id; articles that are up to date are absent. `copies`: members of the story. */
export async function outdatedFacts(
  store: Store,
  storyId: string,
  copies: readonly Copy[],
): Promise<Map<string, OutdatedFact[]>> {
  const edges = await store.revisedSources(
    storyId,
    copies.map(({ id }) => id),
  );
  const facts = new Map<string, OutdatedFact[]>();
  for (const [sourceId, takers] of takersBySource(edges, copies)) {
    const versions = await store.articleVersions(sourceId);
    for (const [articleId, found] of factsOf(sourceId, versions, takers)) {
      facts.set(articleId, [...(facts.get(articleId) ?? []), ...found]);
    }
  }
  return facts;
}

/** The copies by source. */
function takersBySource(
  edges: readonly { readonly articleId: string; readonly sourceId: string }[],
  copies: readonly Copy[],
): [sourceId: string, takers: Copy[]][] {
  const known = new Map(copies.map((copy) => [copy.id, copy]));
  const takers = new Map<string, Copy[]>();
  for (const { articleId, sourceId } of edges) {
    const copy = known.get(articleId);
    if (copy === undefined) continue;
    const group = takers.get(sourceId);
    if (group !== undefined) group.push(copy);
    else if (takers.size < mostSources) takers.set(sourceId, [copy]);
  }
  return [...takers];
}

function factsOf(
  sourceId: string,
  versions: readonly VersionRow[],
  takers: readonly Copy[],
): Map<string, OutdatedFact[]> {
  const facts = new Map<string, OutdatedFact[]>();
  const newest = comparable(versions.at(-1)?.text);
  if (newest === null) return facts;
  const copies = takers.flatMap(({ id, text }) => {
    const compared = comparable(text);
    return compared === null ? [] : [{ articleId: id, ...compared }];
  });
  for (const { text } of versions.slice(-1 - mostEarlierVersions, -1).reverse()) {
    const earlier = comparable(text);
    if (earlier === null) continue;
    for (const stale of correctedUpstream(earlier, newest, copies)) {
      const found = facts.get(stale.articleId) ?? [];
      for (const { before: was, after: now } of stale.facts) {
        if (now === null || found.some((fact) => fact.was === was)) continue;
        found.push({ sourceId, was, now });
      }
      facts.set(stale.articleId, found);
    }
  }
  return facts;
}

/** Which words stand in quotation marks makes no difference to a figure. */
function comparable(text: string | null | undefined) {
  const usable = text !== null && text !== undefined && text !== '' && text.length <= longestText;
  return usable ? { text, quotations: [] } : null;
}
