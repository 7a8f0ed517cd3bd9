import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CleanArticle } from '../article.ts';
import { quotations } from '../normalize/quotations.ts';
import { words } from '../text/words.ts';
import { ReuseIndex, type ReuseStep } from './reuse-index.ts';

const OWN = [
  'The harbour council of Gullhaven voted late on Tuesday to close the northern pier after divers found cracks in nine of its forty pillars.',
  'Engineer Mara Lindqvist told members that the concrete had lost a third of its strength since the last survey, and that storms were due within weeks.',
  'Ferries to the outer islands will leave from the fish market instead, and lorries must take the coast road until the repairs are done in spring.',
  'Shopkeepers along the quay fear for the season, since most of their guests arrive by boat and few are willing to walk a mile with their bags.',
  'A first estimate puts the cost at six million crowns, of which the province would pay half if the plans are handed in before the end of June.',
  'Opposition members asked why the warning of two years ago had been filed without an answer, and demanded to see every letter by next Monday.',
  'The mayor promised a public hearing in the old customs house and said that nobody would lose a berth while the northern pier was being mended.',
  'Volunteers from the rowing club carried ropes and lamps to the fish market at dawn so that the first ferry could leave before the tide turned.',
];

function article(id: string, text: string, given: Partial<CleanArticle> = {}): CleanArticle {
  return {
    id,
    outletId: null,
    outletName: null,
    title: null,
    text,
    quotations: quotations(text),
    language: 'en',
    credits: [],
    publishedAt: null,
    publishedAtFrom: null,
    receivedAt: null,
    mentionedDates: [],
    datelinePlace: null,
    removed: [],
    ...given,
  };
}

class Stream {
  readonly texts = new Map<string, string>();
  readonly index = new ReuseIndex((id) => this.texts.get(id) ?? null);

  add(one: CleanArticle, near: readonly string[] = []): ReuseStep {
    this.texts.set(one.id, one.text);
    return this.index.add(one, words(one.text), near);
  }

  restarted(): Stream {
    const next = new Stream();
    for (const [id, text] of this.texts) next.texts.set(id, text);
    next.index.restore(
      [...this.texts.keys()].flatMap((id) => {
        const record = this.index.record(id);
        return record === null ? [] : [{ record, key: this.index.origin(id)?.key ?? null }];
      }),
    );
    return next;
  }
}

const at = (hour: number) => Date.UTC(2031, 2, 4, hour, 30);
const lines = (...places: number[]) => places.map((place) => OWN[place]).join('\n\n');

describe('the reuse index', () => {
  it('finds a verbatim copy with its shares and spans', () => {
    const stream = new Stream();
    stream.add(article('a', lines(0, 1, 2, 3), { publishedAt: at(6) }));
    const { edges, origins } = stream.add(article('b', lines(0, 1, 2), { publishedAt: at(7) }));
    expect(edges).toHaveLength(1);
    expect(edges[0]).toMatchObject({ articleId: 'b', sourceId: 'a', kind: 'verbatim', share: 1 });
    expect(edges[0]?.sourceShare).toBeCloseTo(0.74, 1);
    expect(origins).toEqual([
      { articleId: 'b', key: 'a', parentId: 'a', kind: 'verbatim', share: 1 },
    ]);
  });

  it('calls a copy among much new text adapted', () => {
    const stream = new Stream();
    stream.add(article('a', lines(0, 1, 2), { publishedAt: at(6) }));
    const { edges } = stream.add(article('b', lines(0, 1, 4, 5), { publishedAt: at(7) }));
    expect(edges[0]?.kind).toBe('adapted');
    expect(edges[0]?.share).toBeCloseTo(0.5, 1);
  });

  it('puts a late original at the root and says whose origin changed', () => {
    const stream = new Stream();
    stream.add(article('copy', lines(0, 1, 2), { publishedAt: at(9) }));
    stream.add(article('copy-of-copy', lines(0, 1, 2), { publishedAt: at(10) }));
    const { edges, origins, moves } = stream.add(
      article('original', lines(0, 1, 2, 3), { publishedAt: at(6) }),
    );
    expect(edges.every((edge) => edge.sourceId === 'original')).toBe(true);
    expect(origins.map(({ articleId, key }) => [articleId, key])).toEqual([
      ['original', 'original'],
      ['copy', 'original'],
      ['copy-of-copy', 'original'],
    ]);
    expect(moves).toEqual([
      { articleId: 'copy', from: 'copy', to: 'original' },
      { articleId: 'copy-of-copy', from: 'copy', to: 'original' },
    ]);
    expect(stream.index.origin('copy')?.parentId).toBe('original');
  });

  it('keeps both sources of a splice and hangs it under the stronger', () => {
    const stream = new Stream();
    stream.add(article('a', lines(0, 1, 2), { publishedAt: at(6) }));
    stream.add(article('b', lines(4, 5, 6), { publishedAt: at(7) }));
    const { edges, origins } = stream.add(
      article('c', lines(0, 1, 2, 4, 5), { publishedAt: at(8) }),
    );
    expect(edges.map((edge) => edge.sourceId)).toEqual(['a', 'b']);
    expect(origins[0]?.parentId).toBe('a');
  });

  it('points a copy of a changed copy at that copy', () => {
    const stream = new Stream();
    stream.add(article('a', lines(0, 1, 2, 3), { publishedAt: at(6) }));
    stream.add(article('b', lines(0, 1, 4, 5), { publishedAt: at(7) }));
    const { edges, origins } = stream.add(article('c', lines(0, 1, 4), { publishedAt: at(8) }));
    expect(edges.map((edge) => edge.sourceId)).toEqual(['b']);
    expect(origins[0]).toMatchObject({ parentId: 'b', key: 'a' });
  });

  it('gives no edge to two reports that share quotations only', () => {
    const quote = OWN.slice(4, 7)
      .map((line) => `“${line}”`)
      .join('\n\n');
    const stream = new Stream();
    stream.add(article('a', `${lines(0, 1)}\n\n${quote}`, { publishedAt: at(6) }));
    const { edges } = stream.add(
      article('b', `${lines(2, 3)}\n\n${quote}`, { publishedAt: at(7) }),
      ['a'],
    );
    expect(edges).toEqual([]);
  });

  it('gives no edge to short texts, however equal', () => {
    const stream = new Stream();
    const short = 'Pier closed after divers find cracks in nine pillars.';
    stream.add(article('a', short));
    expect(stream.add(article('b', short)).edges).toEqual([]);
  });

  it('names the tree after the outside origin that one of its articles credits', () => {
    const stream = new Stream();
    stream.add(article('a', lines(0, 1, 2), { publishedAt: at(6) }));
    const credits = [{ name: 'Northwire', kind: 'agency', evidence: '(Northwire)' } as const];
    const { origins } = stream.add(article('b', lines(0, 1, 2), { publishedAt: at(7), credits }));
    expect(origins.map(({ articleId, key }) => [articleId, key])).toEqual([
      ['b', 'credit:Northwire'],
      ['a', 'credit:Northwire'],
    ]);
  });

  it('takes inputs from an agency for help and not for the origin', () => {
    const stream = new Stream();
    const credits = [
      { name: 'Northwire', kind: 'agency', evidence: 'With inputs from Northwire' } as const,
    ];
    expect(stream.add(article('a', lines(0, 1), { credits })).origins[0]?.key).toBe('a');
  });

  it('lets a credit of the other outlet decide the direction against the times', () => {
    const stream = new Stream();
    const credits = [
      { name: 'Harbour Gazette', kind: 'outlet', evidence: 'Source: Harbour Gazette' } as const,
    ];
    stream.add(article('b', lines(0, 1, 2), { publishedAt: at(6), credits }));
    const own = {
      publishedAt: at(9),
      outletId: 'harbourgazette.example',
      outletName: 'The Harbour Gazette',
    };
    const { edges, origins } = stream.add(article('a', lines(0, 1, 2), own));
    expect(edges[0]).toMatchObject({ articleId: 'b', sourceId: 'a' });
    expect(origins.map(({ key }) => key)).toEqual(['a', 'a']);
  });

  it('takes a phrase that many unrelated articles share for stock', () => {
    const stream = new Stream();
    const notice = `${OWN[7]} ${OWN[6]}`;
    for (let n = 0; n < 8; n++) {
      const own = Array.from({ length: 230 }, (_, w) => `word${n}x${w}`).join(' ');
      const { edges } = stream.add(article(`own${n}`, `${own}. ${notice}`));
      expect(edges).toEqual([]);
    }
    const step = stream.add(article('last', `${OWN[0]} ${notice}`));
    expect(step.edges).toEqual([]);
  });

  it('compares a new version again', () => {
    const stream = new Stream();
    stream.add(article('a', lines(0, 1, 2), { publishedAt: at(6) }));
    stream.add(article('b', lines(4, 5), { publishedAt: at(7) }));
    stream.add(article('c', lines(0, 1, 2), { publishedAt: at(8) }));
    const { edges, origins } = stream.add(article('c', lines(4, 5), { publishedAt: at(9) }));
    expect(edges.map((edge) => edge.sourceId)).toEqual(['b']);
    expect(origins).toMatchObject([{ articleId: 'c', key: 'b' }]);
  });

  it('keeps the origin of copies whose source has left the window', () => {
    const stream = new Stream();
    stream.add(article('a', lines(0, 1, 2), { publishedAt: at(6) }));
    stream.add(article('b', lines(0, 1, 2), { publishedAt: at(7) }));
    stream.index.remove('a');
    expect(stream.index.origin('b')).toMatchObject({ key: 'a', parentId: 'a' });
    const { origins } = stream.add(article('c', lines(0, 1, 2), { publishedAt: at(8) }));
    expect(origins[0]).toMatchObject({ key: 'a', parentId: 'b' });
  });

  it('changes nothing on a dry run and answers what adding would', () => {
    const stream = new Stream();
    stream.add(article('a', lines(0, 1, 2), { publishedAt: at(6) }));
    const next = article('b', lines(0, 1, 5), { publishedAt: at(7) });
    const dry = stream.index.peek(next, words(next.text));
    expect(stream.index.size).toBe(1);
    expect(stream.add(next)).toEqual(dry);
  });
});

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
            stream.index.remove(id);
            stream.texts.delete(id);
            reported.delete(id);
            keys.delete(id);
          }
          for (const id of stream.texts.keys()) {
            expect(stream.index.origin(id)).toEqual(reported.get(id));
            expectNoCycle(stream, id);
          }
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
            each.index.remove(`article-${one.gone}`);
            each.texts.delete(`article-${one.gone}`);
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

function expectNoCycle(stream: Stream, start: string): void {
  const open = [start];
  const seen = new Set<string>();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { sourceId } of stream.index.sources(id)) {
      expect(sourceId).not.toBe(start);
      if (!seen.has(sourceId)) open.push(sourceId);
      seen.add(sourceId);
    }
  }
}
