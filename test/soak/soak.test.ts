import { describe, expect, it } from 'vitest';
import { boundednessOf, type SoakRow } from './boundedness.ts';
import { runSoak } from './run.ts';

describe('a soak', () => {
  it('places every article once, and forgets what is old', async () => {
    const rows: SoakRow[] = [];
    const { exact, articles, edits } = await runSoak(
      {
        articles: 1_280,
        days: 10,
        seed: 3,
        windowDays: 1,
        keptDays: { texts: 1, articles: 2 },
        meanWords: 30,
      },
      (row) => rows.push(row),
      new AbortController().signal,
    );
    expect({ exact, articles, edits }).toEqual({ exact: true, articles: 1_280, edits: 0 });
    const last = rows.at(-1);
    expect(last?.stored).toBeLessThan(900);
    expect(last?.active).toBeLessThan(400);
  }, 60_000);

  it('is bounded when the peaks of the settled time stand still, and only then', () => {
    const rows = (databaseBytes: (day: number) => number): SoakRow[] =>
      Array.from({ length: 20 }, (_, day) => ({
        day,
        received: 0,
        active: 1,
        stored: 1,
        outlets: 1,
        statisticsBytes: 1,
        heapBytes: 1,
        anonymousBytes: 1,
        rssBytes: 1,
        databaseBytes: databaseBytes(day),
        rate: 1,
      }));
    expect(
      boundednessOf(
        rows((day) => Math.min(day, 6)),
        8,
      ).bounded,
    ).toBe(true);
    expect(
      boundednessOf(
        rows((day) => day),
        8,
      ).bounded,
    ).toBe(false);
    expect(
      boundednessOf(
        rows(() => 1),
        18,
      ),
    ).toEqual({ bounded: false, growth: null });
  });
});
