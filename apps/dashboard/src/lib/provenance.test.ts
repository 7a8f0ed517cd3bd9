import { describe, expect, it } from 'vitest';
import type { Provenance } from './api.ts';
import { foldedByOrigin, provenanceEntries, secondSources } from './provenance.ts';

type Node = Provenance['nodes'][number];

const node = (articleId: string, rest: Partial<Node> = {}): Node => ({
  articleId,
  title: `Headline ${articleId}`,
  url: null,
  outlet: { id: `${articleId}.example`, name: `Outlet ${articleId}` },
  publishedAt: null,
  receivedAt: '2026-11-22T08:00:00.000Z',
  version: 1,
  credits: [],
  originKey: articleId,
  parentId: null,
  kind: null,
  share: null,
  ...rest,
});
const edge = (articleId: string, sourceId: string, share: number | null = 0.5) => ({
  articleId,
  articleVersion: 1,
  sourceId,
  sourceVersion: 1,
  kind: 'adapted' as const,
  share,
  sourceShare: null,
  spans: [],
});
const reuters = { key: 'credit:Reuters', external: true, name: 'Reuters', articles: 2, outlets: 2 };

const graph: Provenance = {
  storyId: 's1',
  counts: { articles: 4, outlets: 4, origins: 2 },
  nodes: [
    node('root'),
    node('copy', { originKey: 'root', parentId: 'root', kind: 'verbatim', share: 0.9 }),
    node('agency', { originKey: reuters.key, kind: 'credited' }),
    node('both', { originKey: reuters.key, parentId: 'agency', kind: 'adapted', share: 0.6 }),
  ],
  edges: [
    edge('copy', 'root', 0.9),
    edge('agency', reuters.key, null),
    edge('both', 'agency', 0.6),
    edge('both', 'root', 0.3),
  ],
  origins: [
    reuters,
    { key: 'root', external: false, name: 'Outlet root', articles: 2, outlets: 2 },
  ],
  truncated: false,
};
const entries = provenanceEntries(graph);
const entry = (id: string) => entries.find((each) => each.id === id);

describe('provenanceEntries', () => {
  it('hangs a copy from its source inside the collection', () => {
    expect(entry('copy')).toMatchObject({ parentId: 'root', kind: 'verbatim', share: 0.9 });
  });

  it('adds a credited source outside as the parent of what credits it', () => {
    expect(entry('credit:Reuters')).toMatchObject({ name: 'Reuters', outside: true, at: null });
    expect(entry('agency')).toMatchObject({ parentId: 'credit:Reuters', kind: 'credited' });
  });

  it('has no kind of reuse for an origin', () => {
    expect(entry('root')).toMatchObject({ parentId: null, kind: null, share: null });
  });

  it('leaves out an outside source that nothing hangs from', () => {
    const alone = provenanceEntries({ ...graph, nodes: [node('root')], edges: [] });
    expect(alone.map(({ id }) => id)).toEqual(['root']);
  });
});

describe('secondSources', () => {
  it('are the edges beside the tree', () => {
    expect(secondSources(graph, entries)).toEqual([
      { articleId: 'both', sourceId: 'root', share: 0.3 },
    ]);
  });
});

describe('foldedByOrigin', () => {
  it('shows one row per origin with the number of its copies', () => {
    const { entries: shown, copies } = foldedByOrigin(entries, new Set());
    expect(shown.map(({ id }) => id).sort()).toEqual(['credit:Reuters', 'root']);
    expect([...copies].sort()).toEqual([
      ['credit:Reuters', 2],
      ['root', 1],
    ]);
  });

  it('shows every copy of an opened origin', () => {
    const { entries: shown } = foldedByOrigin(entries, new Set(['credit:Reuters']));
    expect(shown.map(({ id }) => id).sort()).toEqual(['agency', 'both', 'credit:Reuters', 'root']);
  });

  it('shows everyone of a circle', () => {
    const [first, second] = [
      { ...entries[1], id: 'x', parentId: 'y' },
      { ...entries[1], id: 'y', parentId: 'x' },
    ];
    const circle = [first, second] as typeof entries;
    expect(foldedByOrigin(circle, new Set()).entries).toEqual(circle);
  });
});
