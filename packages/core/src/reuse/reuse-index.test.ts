import { describe, expect, it } from 'vitest';
import { article, at, lines, OWN, Stream } from './stream-for-test.ts';

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

  it('moves an article that shares text with nobody when a new version names its source', () => {
    const stream = new Stream();
    stream.add(article('a', lines(0, 1), { publishedAt: at(6) }));
    const credits = [{ name: 'Northwire', kind: 'agency', evidence: '(Northwire)' } as const];
    const given = { publishedAt: at(6), credits };
    expect(stream.add(article('a', lines(0, 1, 2), given)).moves).toEqual([
      { articleId: 'a', from: 'a', to: 'credit:Northwire' },
    ]);
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

  it('withdraws the edge to the first copy when the original of both comes late', () => {
    const stream = new Stream();
    stream.add(article('copy', lines(0, 1, 2), { publishedAt: at(9) }));
    stream.add(article('second', lines(0, 1, 2, 3), { publishedAt: at(10) }));
    expect(stream.edges()).toEqual(['second > copy']);
    const { withdrawn } = stream.add(
      article('original', lines(0, 1, 2, 3), { publishedAt: at(6) }),
    );
    expect(withdrawn).toEqual([{ articleId: 'second', sourceId: 'copy' }]);
    expect(stream.edges()).toEqual(['copy > original', 'second > original']);
  });

  it('hangs the end of a chain under its stronger source, in whatever order they come', () => {
    const chain = [
      article('a', lines(0, 1, 2, 3), { publishedAt: at(6) }),
      article('b', lines(0, 1, 4, 5), { publishedAt: at(7) }),
      article('c', lines(0, 1, 4), { publishedAt: at(8) }),
    ] as const;
    for (const order of [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ] as const) {
      const stream = new Stream();
      for (const n of order) stream.add(chain[n]);
      expect(stream.edges()).toEqual(['b > a', 'c > b']);
      expect(stream.index.origin('c')).toMatchObject({ key: 'a', parentId: 'b' });
    }
  });

  it('leaves a copy of the first version as it is when its source is rewritten', () => {
    const stream = new Stream();
    stream.add(article('a', lines(0, 1, 2, 3), { publishedAt: at(6) }));
    stream.add(article('b', lines(0, 1, 2, 3), { publishedAt: at(7) }));
    const step = stream.add(article('a', lines(0, 5, 6, 7), { publishedAt: at(6) }));
    expect(step.edges).toEqual([]);
    expect(step.withdrawn).toEqual([]);
    expect(stream.index.origin('b')).toMatchObject({ parentId: 'a', kind: 'verbatim', share: 1 });
  });

  it('compares with the version that was copied, also of an article that comes later', () => {
    const stream = new Stream();
    stream.add(article('a', lines(0, 1, 2, 3), { publishedAt: at(6) }));
    stream.add(article('a', lines(0, 1, 6, 7), { publishedAt: at(6) }));
    const { edges } = stream.add(article('b', lines(0, 1, 2, 3), { publishedAt: at(9) }));
    expect(edges).toMatchObject([
      { articleId: 'b', articleVersion: 1, sourceId: 'a', sourceVersion: 1, share: 1 },
    ]);
    const again = stream.restarted().add(article('b', lines(0, 1, 6, 7), { publishedAt: at(9) }));
    expect(again.edges).toMatchObject([
      { articleId: 'b', articleVersion: 2, sourceId: 'a', sourceVersion: 2, share: 1 },
    ]);
  });

  it('takes the newer version for the source where it explains more', () => {
    const stream = new Stream();
    stream.add(article('a', lines(0, 1), { publishedAt: at(6) }));
    stream.add(article('b', lines(0, 1, 2, 3), { publishedAt: at(7) }));
    const { edges } = stream.add(article('a', lines(0, 1, 2, 3), { publishedAt: at(6) }));
    expect(edges).toMatchObject([{ articleId: 'b', sourceId: 'a', sourceVersion: 2, share: 1 }]);
  });

  it('keeps the edge to a source that has left while the copy holds on to its words', () => {
    const stream = new Stream();
    stream.add(article('a', lines(0, 1, 2), { publishedAt: at(6) }));
    stream.add(article('b', lines(0, 1, 2), { publishedAt: at(7) }));
    stream.index.remove('a');
    const kept = stream.add(article('b', lines(0, 1, 2, 5), { publishedAt: at(7) }));
    expect(kept).toMatchObject({ edges: [], withdrawn: [] });
    expect(stream.index.origin('b')).toMatchObject({ key: 'a', parentId: 'a' });
    const lost = stream.add(article('b', lines(4, 5, 6), { publishedAt: at(7) }));
    expect(lost.withdrawn).toEqual([{ articleId: 'b', sourceId: 'a' }]);
    expect(stream.index.origin('b')).toMatchObject({ key: 'b', parentId: null });
  });
});
