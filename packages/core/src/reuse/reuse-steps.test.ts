import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CleanArticle } from '../article.ts';
import type { ReuseEdge } from '../decision.ts';
import { words } from '../text/words.ts';
import { article, at, lines, OWN, Stream } from './stream-for-test.ts';

describe('any stream of arrivals, versions and removals', () => {
  const credits = fc.constantFrom(
    [],
    [],
    [],
    [{ name: 'Northwire', kind: 'agency', evidence: '(Northwire)' } as const],
    [{ name: 'Outlet 1', kind: 'outlet', evidence: 'Source: Outlet 1' } as const],
  );
  const arrival = fc.record({
    id: fc.nat(11).map((n) => `article-${n}`),
    parts: fc.array(fc.nat(OWN.length - 1), { minLength: 1, maxLength: 5 }),
    hour: fc.option(fc.nat(20), { freq: 3 }),
    received: fc.option(fc.nat(20), { freq: 3 }),
    outlet: fc.nat(2),
    credits,
    gone: fc.option(fc.nat(11), { freq: 6 }),
  });
  const streams = fc.array(arrival, { maxLength: 25 });
  const made = (one: {
    id: string;
    parts: number[];
    hour: number | null;
    received: number | null;
    outlet: number;
    credits: CleanArticle['credits'];
  }) =>
    article(one.id, lines(...one.parts), {
      publishedAt: one.hour === null ? null : at(one.hour),
      receivedAt: one.received === null ? null : at(one.received),
      outletName: `Outlet ${one.outlet}`,
      credits: one.credits,
    });

  it('has no cycles, shares within 0 and 1, one key per tree, and reports every change of an origin', () => {
    fc.assert(
      fc.property(streams, (arrivals) => {
        const stream = new Stream();
        const reported = new Map<string, unknown>();
        const keys = new Map<string, string>();
        for (const one of arrivals) {
          const near = [...stream.texts.keys()];
          const step = stream.add(made(one), near);
          for (const edge of step.edges) {
            expect(edge.share).toBeGreaterThan(0);
            expect(edge.share).toBeLessThanOrEqual(1);
            expect(edge.sourceShare).toBeLessThanOrEqual(1);
            expect([edge.articleId, edge.sourceId]).toContain(one.id);
            expectEqualSpans(stream, edge);
          }
          for (const { articleId, from, to } of step.moves) {
            expect(keys.get(articleId)).toBe(from);
            expect(to).not.toBe(from);
          }
          for (const { articleId, key } of step.origins) {
            const moved = step.moves.some((move) => move.articleId === articleId);
            expect(moved).toBe(keys.has(articleId) && keys.get(articleId) !== key);
            keys.set(articleId, key);
          }
          for (const origin of step.origins) reported.set(origin.articleId, origin);
          if (one.gone !== null) {
            const id = `article-${one.gone}`;
            stream.remove(id);
            reported.delete(id);
            keys.delete(id);
          }
          for (const id of stream.texts.keys()) {
            expect(stream.index.origin(id)).toEqual(reported.get(id));
            expect(
              stream.index
                .sources(id)
                .map(({ sourceId }) => sourceId)
                .sort(),
            ).toEqual([...(stream.standing.get(id)?.keys() ?? [])].sort());
          }
          expectNoCycles(stream);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('counts origins as a naive walk to the roots does while nothing is credited', () => {
    fc.assert(
      fc.property(streams, (arrivals) => {
        const stream = new Stream();
        for (const one of arrivals) {
          stream.add(made({ ...one, credits: [] }));
          for (const id of stream.texts.keys()) {
            let root = id;
            for (let up = stream.index.sources(root)[0]; up; up = stream.index.sources(root)[0]) {
              root = up.sourceId;
            }
            expect(stream.index.origin(id)?.key).toBe(root);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('goes on after a restart as if it had never stopped, at every cut', () => {
    fc.assert(
      fc.property(streams, fc.nat(25), (arrivals, cut) => {
        let stream = new Stream();
        let other = new Stream();
        for (const [n, one] of arrivals.entries()) {
          if (n === cut) other = other.restarted();
          const next = made(one);
          expect(other.add(next, [...other.texts.keys()].sort())).toEqual(
            stream.add(next, [...stream.texts.keys()].sort()),
          );
          for (const each of [stream, other]) {
            if (one.gone === null) continue;
            each.remove(`article-${one.gone}`);
          }
        }
        stream = stream.restarted();
        for (const id of stream.texts.keys()) {
          expect(stream.index.origin(id)).toEqual(other.index.origin(id));
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** No cycle among all edges that stand, those of articles that have left too. */
function expectNoCycles(stream: Stream): void {
  for (const start of stream.standing.keys()) {
    const open = [start];
    const seen = new Set<string>();
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      for (const sourceId of stream.standing.get(id)?.keys() ?? []) {
        expect(sourceId).not.toBe(start);
        if (!seen.has(sourceId)) open.push(sourceId);
        seen.add(sourceId);
      }
    }
  }
}

/** Both sides of every span hold the same words in the very versions that the edge names. */
function expectEqualSpans(stream: Stream, edge: ReuseEdge): void {
  const copy = stream.version(edge.articleId, edge.articleVersion);
  const source = stream.version(edge.sourceId, edge.sourceVersion);
  for (const { from, to } of edge.spans) {
    expect(words(copy.slice(from.start, from.end)).hashes).toEqual(
      words(source.slice(to.start, to.end)).hashes,
    );
  }
}
