import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotations } from '../normalize/quotations.ts';
import { align, type Grams, gramTable } from './align.ts';
import { Comparable } from './comparable.ts';
import { compare, spansTaken } from './comparison.ts';
import { gramHashes } from './fingerprint.ts';
import { DEFAULT_REUSE_OPTIONS } from './options.ts';
import { flatRanges, proseOf } from './prose.ts';
import { rewriteOf } from './rewrite.ts';

const GRAM = 5;
const word = fc.constantFrom(
  'tide',
  'Tide’s',
  'Harbour',
  'U.S.',
  '4,000',
  '“',
  '”',
  '.',
  ',\n\n',
  'ferry',
  'pier',
  'gull',
  '港',
  'the',
);
const text = fc.array(word, { maxLength: 120 }).map((list) => list.join(' '));
/** Two texts that share runs: the second takes slices of the first among words of its own. */
const pair = fc
  .tuple(text, fc.array(fc.tuple(text, fc.nat(400), fc.nat(400)), { maxLength: 4 }))
  .map(([source, parts]) => ({
    source,
    copy: parts
      .map(([own, from, length]) => `${own} ${source.slice(from, from + length)}`)
      .join(' '),
  }));

const made = (value: string) => new Comparable(proseOf(value, flatRanges(quotations(value))), GRAM);
const gramsOf = (hashes: Uint32Array): Grams => ({ hashes, grams: gramHashes(hashes, GRAM) });
const COPIES = { articleCopies: true, isStock: null } as const;
const folded = (value: string) =>
  value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

describe('alignment', () => {
  it('matches equal words only and leaves no whole n-gram of the source unmatched', () => {
    const numbers = fc.array(fc.nat(4), { maxLength: 60 }).map((list) => Uint32Array.from(list));
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const match = align(gramsOf(a), gramTable(gramsOf(b)), {
          gram: GRAM,
          maxGap: 8,
        });
        for (const [i, j] of match.entries()) if (j >= 0) expect(a[i]).toBe(b[j]);
        const held = new Set(
          Array.from(b, (_, j) => b.slice(j, j + GRAM).join()).slice(0, -GRAM + 1 || undefined),
        );
        for (let i = 0; i + GRAM <= a.length; i++) {
          if (match.slice(i, i + GRAM).every((j) => j < 0)) {
            expect(held.has(a.slice(i, i + GRAM).join())).toBe(false);
          }
        }
      }),
    );
  });

  it('stays linear on texts that repeat one word', () => {
    const a = new Uint32Array(200_000).fill(7);
    const table = gramTable(gramsOf(a));
    const match = align(table, table, { gram: GRAM, maxGap: 24 });
    expect(match.every((j) => j >= 0)).toBe(true);
  });

  it('bridges an edited word', () => {
    const source = made(
      'The ferry left the old harbour at dawn with forty people aboard on Monday.',
    );
    const copy = made('The ferry left the old port at dawn with forty people aboard on Monday.');
    const spans = spansTaken(compare(copy, source, DEFAULT_REUSE_OPTIONS, COPIES));
    expect(spans.map(({ from }) => copy.prose.text.slice(from.start, from.end))).toEqual([
      'The ferry left the old',
      'at dawn with forty people aboard on Monday',
    ]);
  });
});

describe('a comparison', () => {
  it('gives spans with the same letters and digits on both sides, inside both texts', () => {
    fc.assert(
      fc.property(pair, ({ source, copy }) => {
        const taken = compare(made(copy), made(source), DEFAULT_REUSE_OPTIONS, COPIES);
        let last = 0;
        for (const { from, to } of spansTaken(taken)) {
          expect(from.start).toBeGreaterThanOrEqual(last);
          last = from.end;
          expect(from.end).toBeLessThanOrEqual(copy.length);
          expect(to.end).toBeLessThanOrEqual(source.length);
          expect(folded(copy.slice(from.start, from.end))).toBe(
            folded(source.slice(to.start, to.end)),
          );
        }
      }),
    );
  });

  it('counts shares that a naive recount of the spans gives too, within 0 and 1', () => {
    fc.assert(
      fc.property(pair, ({ source, copy }) => {
        const [a, b] = [made(copy), made(source)];
        const taken = compare(a, b, DEFAULT_REUSE_OPTIONS, COPIES);
        const rewrite = rewriteOf(a, b, DEFAULT_REUSE_OPTIONS);
        let words = 0;
        let quotedInSource = 0;
        for (const { from, quotation } of spansTaken(taken)) {
          for (const [i, start] of a.prose.words.starts.entries()) {
            if (start < from.start || start >= from.end) continue;
            if (!quotation) words++;
            else if (a.prose.quoted[i] === 0) quotedInSource++;
          }
        }
        const whole = a.prose.proseWords - quotedInSource;
        expect(taken.takenWords).toBe(words);
        expect(taken.share).toBe(whole === 0 ? 0 : words / whole);
        for (const share of [
          taken.share,
          taken.sourceShare,
          taken.anchoredShare,
          rewrite.share,
          rewrite.sourceShare,
        ]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('counts quotations apart', () => {
    const quote =
      '“We will not leave the pier before every last net has been counted by hand,” she said.';
    const a = made(`Fishers spoke out in Gullhaven on Friday. ${quote}`);
    const b = made(`A meeting at the harbour ended without result. ${quote}`);
    const taken = compare(a, b, DEFAULT_REUSE_OPTIONS, COPIES);
    expect(taken.takenWords).toBeLessThanOrEqual(2);
    expect(spansTaken(taken).some(({ quotation }) => quotation)).toBe(true);
  });
});
