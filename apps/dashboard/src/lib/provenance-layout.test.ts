import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, type ProvenanceNode } from './provenance-layout.ts';

const node = (id: string, at: number | null, parentId: string | null = null): ProvenanceNode => ({
  id,
  at,
  parentId,
});

describe('layOut', () => {
  it('puts copies under their source and origins in order of time', () => {
    const placed = layOut([
      node('late-origin', 50),
      node('copy', 40, 'origin'),
      node('copy-of-copy', 60, 'copy'),
      node('origin', 0),
      node('early-copy', 10, 'origin'),
    ]);
    expect(placed.map(({ id, depth }) => [id, depth])).toEqual([
      ['origin', 0],
      ['early-copy', 1],
      ['copy', 1],
      ['copy-of-copy', 2],
      ['late-origin', 0],
    ]);
  });

  it('draws a copy to the right of its source also when its date lies before', () => {
    const [, copy] = layOut([node('a', 100, 'b'), node('b', 200)]);
    expect(copy?.id).toBe('a');
    expect(copy?.x).toBeGreaterThan(copy?.parentX ?? 1);
  });

  it('shows a source no later than its first copy, however late its newest version', () => {
    const placed = layOut([node('versioned', 900), node('copy', 100, 'versioned'), node('b', 500)]);
    expect(placed.map(({ id }) => id)).toEqual(['versioned', 'copy', 'b']);
    expect(placed[0]?.x).toBe(0);
  });

  it('makes a root of what hangs from something unknown', () => {
    expect(layOut([node('a', 1, 'elsewhere')])[0]).toMatchObject({ parentId: null, depth: 0 });
  });

  it('breaks a circle at one place and keeps everyone', () => {
    const placed = layOut([node('a', 1, 'c'), node('b', 2, 'a'), node('c', 3, 'b')]);
    expect(placed.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(placed.filter(({ parentId }) => parentId === null)).toHaveLength(1);
  });

  it('keeps its invariants for any graph', () => {
    const graph = fc.uniqueArray(
      fc.record({
        id: fc.nat(20).map(String),
        at: fc.option(fc.nat(1_000)),
        parentId: fc.option(fc.nat(25).map(String)),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(graph, (nodes) => {
        const placed = layOut(nodes);
        expect(placed.map(({ id }) => id).sort()).toEqual(nodes.map(({ id }) => id).sort());
        for (const [index, each] of placed.entries()) {
          expect(each.row).toBe(index);
          expect(each.x).toBeGreaterThanOrEqual(0);
          expect(each.x).toBeLessThanOrEqual(1);
          if (each.parentId === null) continue;
          expect(placed[each.parentRow ?? -1]?.id).toBe(each.parentId);
          expect(each.parentRow).toBeLessThan(each.row);
          expect(each.parentX).toBeLessThan(each.x);
        }
      }),
    );
  });
});
