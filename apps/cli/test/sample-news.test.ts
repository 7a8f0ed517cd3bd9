import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extractArticle, outletOf } from '@tributary/ingest';
import { beforeAll, describe, expect, it } from 'vitest';
import { readArticleFile } from '../src/article-file.ts';
import type { FileArticle } from '../src/article-line.ts';

const examples = new URL('../../../examples/', import.meta.url);
let articles: FileArticle[];
/** By id; of several versions the last. */
let byId: Map<string, FileArticle>;

beforeAll(async () => {
  articles = [];
  for await (const line of readArticleFile(fileURLToPath(new URL('sample-news.jsonl', examples)))) {
    if ('error' in line) throw new Error(`line ${line.line}: ${line.error}`);
    articles.push(line.article);
  }
  byId = new Map(articles.map((article) => [article.id, article]));
});

const distinct = (values: Iterable<unknown>) => new Set(values).size;
const wordsOf = (article: FileArticle) => article.text?.split(/\s+/).length ?? 0;

describe('examples/sample-news.jsonl', () => {
  it('holds enough articles, stories and outlets', () => {
    expect(byId.size).toBeGreaterThanOrEqual(60);
    expect(distinct(articles.map(({ story }) => story))).toBeGreaterThanOrEqual(14);
    expect(distinct(articles.map((article) => outletOf(article)?.id))).toBeGreaterThanOrEqual(25);
  });

  it('is in the order of publication', () => {
    const times = articles.map(({ publishedAt }) => publishedAt ?? Number.NaN);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('stands on invented domains only', () => {
    for (const { url } of articles) expect(new URL(url ?? '').hostname).toMatch(/\.example$/);
  });

  it('labels every article with its story and its origin', () => {
    for (const article of articles) {
      expect(article.story).not.toBeNull();
      const parent = article.from === null ? null : byId.get(article.from);
      if (article.from === null) {
        const own = article.origin === article.id || article.origin?.startsWith('credit:');
        expect(own, article.id).toBe(true);
      } else {
        expect(parent?.story, article.id).toBe(article.story);
        expect(article.origin, article.id).toBe(parent?.origin);
        expect(article.publishedAt).toBeGreaterThan(firstPublished(article.from));
        expect(['verbatim', 'adapted', 'rewritten']).toContain(article.kind);
      }
    }
  });

  it('has every class of reuse, rewrites above all', () => {
    const count = (kind: string) => articles.filter((article) => article.kind === kind).length;
    expect(count('verbatim')).toBeGreaterThanOrEqual(20);
    expect(count('adapted')).toBeGreaterThanOrEqual(8);
    expect(count('rewritten')).toBeGreaterThanOrEqual(40);
    expect(articles.filter(({ origin }) => origin?.startsWith('credit:')).length).toBe(2);
  });

  it('holds stories that evolve under one address', () => {
    const versions = articles.filter((article) => byId.get(article.id) !== article);
    expect(distinct(versions.map(({ id }) => id))).toBe(2);
    for (const version of versions) {
      const last = byId.get(version.id);
      expect(last?.url).toBe(version.url);
      expect(last?.text).not.toBe(version.text);
    }
  });

  it('lets independent reports share their quotations', () => {
    const quotation = 'The minister has found the one pocket that everybody has';
    const sharing = articles.filter(({ text }) => text?.includes(quotation));
    expect(distinct(sharing.map(({ origin }) => origin))).toBe(3);
  });

  it('tells of two talks in one city, twelve days apart', () => {
    const first = articles.find(({ story }) => story === 'water-talks');
    const second = articles.find(({ story }) => story === 'prisoner-talks');
    const days = ((second?.publishedAt ?? 0) - (first?.publishedAt ?? 0)) / 86_400_000;
    expect(Math.round(days)).toBe(12);
    for (const article of [first, second]) expect(article?.text).toMatch(/^VANTRY, March \d+/);
  });

  it('has headlines without text, round-ups, and stories in Spanish and German', () => {
    expect(articles.filter(({ text }) => text === null).length).toBeGreaterThanOrEqual(8);
    expect(articles.filter(({ story }) => story?.startsWith('roundup')).length).toBe(2);
    const storiesIn = (language: string) =>
      distinct(articles.filter((article) => article.language === language).map((a) => a.story));
    expect(storiesIn('es')).toBe(1);
    expect(storiesIn('de')).toBe(1);
    for (const article of articles) if (article.text) expect(wordsOf(article)).toBeGreaterThan(80);
  });

  function firstPublished(id: string): number {
    return articles.find((article) => article.id === id)?.publishedAt ?? Number.NaN;
  }
});

describe('examples/raw', () => {
  const pages = readdirSync(new URL('raw/', examples)).filter((name) => name.endsWith('.html'));

  it.each(pages)('%s holds an article without furniture', (name) => {
    const article = extractArticle(readFileSync(new URL(`raw/${name}`, examples), 'utf8'), {
      url: 'https://kuestenbote.example/a',
    });
    if ('failure' in article) throw new Error(article.failure);
    expect(article.title).not.toBeNull();
    expect(article.outletName).not.toBeNull();
    expect(article.publishedAt).toBeGreaterThan(Date.UTC(2026, 2, 16));
    expect(article.text.split('\n\n').length).toBeGreaterThanOrEqual(4);
    expect(article.text).not.toMatch(/cookies|newsletter|Advertisement|Related|Artikel teilen|©/i);
  });
});
