import type { StoryMemberRow } from '@tributary/store';
import { expect, it } from 'vitest';
import { provenanceView, rootsElsewhere } from './provenance-view.ts';

function member(id: string, originKey: string, outletName: string): StoryMemberRow {
  return {
    id,
    outletId: `${id}.example`,
    outletName,
    publishedAt: null,
    receivedAt: 0,
    version: 1,
    credits: [],
    origin: { key: originKey, parentId: null, kind: null, share: null },
  } as unknown as StoryMemberRow;
}

it('names an origin after its outlet, also where the origin stands in another story', () => {
  const members = [
    member('a', 'a', 'Harbour Courier'),
    member('b', 'root', 'Basin Radio'),
    member('c', 'credit:NPA', 'Skerry Sentinel'),
  ];
  expect(rootsElsewhere(members)).toEqual(['root']);
  const story = { id: 's', counts: { articles: 3, outlets: 3, origins: 3 } };
  const elsewhere = new Map([['root', 'Meridian Wire']]);
  const view = provenanceView(story, { members, reuse: [], elsewhere, truncated: false });
  expect(view.origins.map(({ key, name }) => [key, name])).toEqual([
    ['a', 'Harbour Courier'],
    ['credit:NPA', 'NPA'],
    ['root', 'Meridian Wire'],
  ]);
});
