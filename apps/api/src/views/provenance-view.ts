import type { ReuseEdge } from '@tributary/core';
import type { StoryMemberRow } from '@tributary/store';
import type { Provenance } from '../schemas/provenance.ts';
import { outletView, reuseView } from './article-view.ts';
import { isoTime, isoTimeOrNull } from './iso-time.ts';
import { webUrl } from './web-url.ts';

type Node = Provenance['nodes'][number];
type OriginView = Provenance['origins'][number];

const creditPrefix = 'credit:';

/** The agency's own report, where an article credits an agency and takes from no article. */
function creditedReport(id: string, originKey: string): string | null {
  return originKey === id || originKey.startsWith(creditPrefix) ? null : originKey;
}

function nodeView(row: StoryMemberRow): Node {
  const originKey = row.origin?.key ?? row.id;
  return {
    articleId: row.id,
    title: row.title,
    url: webUrl(row.url),
    outlet: outletView(row),
    publishedAt: isoTimeOrNull(row.publishedAt),
    receivedAt: isoTime(row.receivedAt),
    version: row.version,
    credits: row.credits.map((credit) => ({ ...credit })),
    originKey,
    parentId: row.origin?.parentId ?? creditedReport(row.id, originKey),
    kind: row.origin?.kind ?? null,
    share: row.origin?.share ?? null,
  };
}

/** Articles that only credit their source get an edge to it: to its report, or to its name. */
function creditedEdge(row: StoryMemberRow, node: Node): Provenance['edges'][number][] {
  const { articleId, originKey: sourceId, version } = node;
  if ((row.origin?.parentId ?? null) !== null || sourceId === articleId) return [];
  return [
    {
      articleId,
      articleVersion: version,
      sourceId,
      sourceVersion: null,
      kind: 'credited',
      share: null,
      sourceShare: null,
      spans: [],
    },
  ];
}

/** The articles of other stories that members of this one go back to. */
export function rootsElsewhere(members: readonly StoryMemberRow[]): string[] {
  const here = new Set(members.map(({ id }) => id));
  const keys = new Set(members.map(({ id, origin }) => origin?.key ?? id));
  return [...keys].filter((key) => !here.has(key) && !key.startsWith(creditPrefix));
}

function originViews(nodes: readonly Node[], elsewhere: OutletNames): OriginView[] {
  const groups = new Map<string, Node[]>();
  for (const node of nodes) {
    const group = groups.get(node.originKey);
    if (group === undefined) groups.set(node.originKey, [node]);
    else group.push(node);
  }
  const views = [...groups].map(([key, members]): OriginView => {
    const external = key.startsWith(creditPrefix);
    const root = members.find(({ articleId }) => articleId === key);
    const name = root?.outlet?.name ?? elsewhere.get(key) ?? null;
    const outlets = new Set(members.map(({ outlet }) => outlet?.id).filter(Boolean));
    return {
      key,
      external,
      name: external ? key.slice(creditPrefix.length) : name,
      articles: members.length,
      outlets: outlets.size,
    };
  });
  return views.sort(
    (one, other) => other.articles - one.articles || (one.key < other.key ? -1 : 1),
  );
}

/** Outlet names of articles in other stories, by article id. */
export type OutletNames = ReadonlyMap<string, string>;

export function provenanceView(
  story: { id: string; counts: Provenance['counts'] },
  graph: {
    readonly members: readonly StoryMemberRow[];
    readonly reuse: readonly ReuseEdge[];
    /** Of `rootsElsewhere`. */
    readonly elsewhere: OutletNames;
    /** Whether the story has more members than these. */
    readonly truncated: boolean;
  },
): Provenance {
  const { members, reuse, elsewhere, truncated } = graph;
  const nodes = members.map(nodeView);
  const credited = members.flatMap((row, at) => creditedEdge(row, nodes[at] as Node));
  return {
    storyId: story.id,
    counts: { ...story.counts },
    nodes,
    edges: [...reuse.map(reuseView), ...credited],
    origins: originViews(nodes, elsewhere),
    truncated,
  };
}
