import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Member } from './graph.ts';
import { ScoreGraph } from './score-graph.ts';

const width = 4;
const memberOf = (slot: number): Member => ({ slot }) as Member;

interface Edge {
  readonly earlier: number;
  readonly later: number;
  readonly similarity: number;
}

describe('the graph of scores', () => {
  it('shows the edges that a plain list holds, in order of arrival, after any additions and removals', () => {
    const step = fc.record({
      picks: fc.uniqueArray(fc.nat(30), { maxLength: width }),
      similarity: fc.integer({ min: 0, max: 32768 }).map((parts) => parts / 32768),
      remove: fc.option(fc.nat(30), { freq: 2 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const graph = new ScoreGraph(width, memberOf);
        const free: number[] = [];
        let active: number[] = [];
        let edges: Edge[] = [];
        let slots = 0;
        for (const { picks, similarity, remove } of steps) {
          const later = free.pop() ?? slots++;
          const chosen = new Set(picks.map((pick) => active[pick % active.length]));
          const earlier = [...chosen].filter((slot) => slot !== undefined);
          graph.add(
            later,
            earlier.map((slot) => ({
              member: memberOf(slot),
              similarity,
              score: similarity - 3,
              tellingNames: similarity / 2,
            })),
          );
          edges.push(...earlier.map((slot) => ({ earlier: slot, later, similarity })));
          active.push(later);
          const gone = remove === null ? undefined : active[remove];
          if (gone === undefined) continue;
          const touched = graph.remove(gone).map(({ slot }) => slot);
          const lost = edges.filter((one) => one.earlier === gone || one.later === gone);
          const others = lost.map((one) => (one.earlier === gone ? one.later : one.earlier));
          expect(touched.sort()).toEqual(others.sort());
          edges = edges.filter((one) => !lost.includes(one));
          active = active.filter((slot) => slot !== gone);
          free.push(gone);
        }
        for (const slot of active) {
          const shown: [number, number, number, number][] = [];
          graph.each(slot, ({ slot: other }, ...values) => shown.push([other, ...values]));
          const expected = [
            ...edges
              .filter(({ later }) => later === slot)
              .map((one) => ({ ...one, to: one.earlier })),
            ...edges
              .filter(({ earlier }) => earlier === slot)
              .map((one) => ({ ...one, to: one.later })),
          ];
          expect(shown).toEqual(
            expected.map(({ to, similarity }) => [to, similarity, similarity - 3, similarity / 2]),
          );
        }
      }),
    );
  });
});
