import { Clusterer } from '@tributary/core';
import type { ToCluster } from '@tributary/store';
import { expect, it } from 'vitest';
import { decideBatch } from './decide-batch.ts';

const article = (seq: number, from: Pick<ToCluster, 'url' | 'source'>): ToCluster => ({
  articleId: `a${seq}`,
  version: 1,
  seq,
  title: `Lock number ${seq} on the Tarn canal reopens`,
  text: `Barges passed lock ${seq} again on Monday, the canal office said.`,
  publishedAt: Date.UTC(2026, 2, 2, seq),
  receivedAt: Date.UTC(2026, 2, 2, seq),
  language: 'en',
  history: { version: 1, publishedAt: null, receivedAt: null },
  requestId: 'r1',
  ...from,
});

it('takes an outlet for one, whether its address or its name is given', () => {
  const { articles } = decideBatch(
    new Clusterer(),
    [
      article(1, { url: 'https://www.tarn-post.example/locks/1', source: null }),
      article(2, { url: 'https://tarn-post.example/locks/2', source: 'Tarn Post' }),
      article(3, { url: 'https://www.bbc.co.uk/news/3', source: null }),
      article(4, { url: null, source: 'BBC' }),
      article(5, { url: null, source: null }),
    ],
    Date.UTC(2026, 2, 2),
  );
  expect(articles.map(({ clean }) => [clean.outletId, clean.outletName])).toEqual([
    ['tarn-post.example', 'Tarn Post'],
    ['tarn-post.example', 'Tarn Post'],
    ['bbc.com', 'BBC News'],
    ['bbc.com', 'BBC News'],
    [null, null],
  ]);
});
