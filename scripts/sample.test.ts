import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { movedToNow, sentArticle } from './sample.mjs';

const file = new URL('../examples/sample-news.jsonl', import.meta.url);
const articles = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const day = 86_400_000;
const times = (of: readonly { publishedAt: string }[]) =>
  of.map(({ publishedAt }) => Date.parse(publishedAt));

describe('npm run sample', () => {
  it.each([
    ['long after', Date.UTC(2031, 5, 17, 4, 5)],
    ['the day after', Date.UTC(2026, 2, 16)],
    ['before', Date.UTC(2024, 0, 1)],
  ])('moves its dates to the week before now, keeping distances and weekdays: %s', (_name, now) => {
    const moved = times(movedToNow(articles, now));
    const last = moved.at(-1) ?? Number.NaN;
    expect(last).toBeLessThanOrEqual(now);
    expect(now - last).toBeLessThan(7 * day);
    const [shift] = times(articles).map((time, i) => (moved[i] ?? Number.NaN) - time);
    expect(moved).toEqual(times(articles).map((time) => time + (shift ?? Number.NaN)));
    expect(Math.abs((shift ?? Number.NaN) % (7 * day))).toBe(0);
  });

  it('sends no gold label, and no text where there is none', () => {
    const names = new Set(articles.flatMap((article) => Object.keys(sentArticle(article))));
    expect([...names].sort()).toEqual(
      ['externalId', 'language', 'publishedAt', 'source', 'text', 'title', 'url'].sort(),
    );
    for (const article of articles) {
      expect('text' in sentArticle(article)).toBe(article.text !== null);
      for (const value of Object.values(sentArticle(article))) expect(value).not.toBeNull();
    }
  });
});
