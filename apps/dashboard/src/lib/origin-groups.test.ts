import { describe, expect, it } from 'vitest';
import type { ArticleSummary } from './api.ts';
import { byOrigin, byOutlet } from './origin-groups.ts';

type Origin = NonNullable<ArticleSummary['origin']>;

function article(id: string, minute: number, origin: Partial<Origin> = {}): ArticleSummary {
  const at = new Date(Date.UTC(2026, 10, 22, 8, minute)).toISOString();
  return {
    id,
    status: 'assigned',
    url: null,
    externalId: null,
    outlet: { id: `${id[0]}.example`, name: `Outlet ${id[0]}` },
    title: `Headline ${id}`,
    excerpt: '',
    textDroppedAt: null,
    language: 'en',
    publishedAt: at,
    receivedAt: at,
    version: 1,
    storyId: 's1',
    assignment: null,
    credits: [],
    origin: { key: id, parentId: null, kind: null, share: null, ...origin },
  };
}

const root = article('a1', 0);
const copy = article('b1', 5, { key: 'a1', parentId: 'a1', kind: 'verbatim', share: 0.9 });
const agency = article('c1', 3, { key: 'credit:Reuters', kind: 'credited' });
const agencyCopy = article('a2', 9, { key: 'credit:Reuters', parentId: 'c1', kind: 'adapted' });
const all = [agencyCopy, copy, agency, root];

describe('byOrigin', () => {
  it('folds copies under their source, oldest source first', () => {
    const groups = byOrigin(all).map(({ lead, copies }) => [lead.id, copies.map(({ id }) => id)]);
    expect(groups).toEqual([
      ['a1', ['b1']],
      ['c1', ['a2']],
    ]);
  });

  it('names the source outside that a group only credits', () => {
    expect(byOrigin(all).map(({ creditedTo }) => creditedTo)).toEqual([null, 'Reuters']);
  });

  it('leads with the root even when a copy is dated earlier', () => {
    const early = article('d1', 0, { key: 'e1', parentId: 'e1', kind: 'verbatim' });
    expect(byOrigin([early, article('e1', 8)])[0]?.lead.id).toBe('e1');
  });
});

describe('byOutlet', () => {
  it('puts the outlet with most articles first', () => {
    expect(byOutlet(all).map(({ name, articles }) => [name, articles.length])).toEqual([
      ['Outlet a', 2],
      ['Outlet b', 1],
      ['Outlet c', 1],
    ]);
  });
});
