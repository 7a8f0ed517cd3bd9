import { error, redirect } from '@sveltejs/kit';
import { type Article, api } from '$lib/api.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ fetch, url }) => {
  const a = url.searchParams.get('a');
  if (!a) error(404, 'Choose two articles to compare, or one article and a version.');
  const version = Number(url.searchParams.get('version'));
  const b = url.searchParams.get('b');
  const calls = api(fetch);
  const article = await calls.article(a);
  if (version) return { article, ...twoVersions(article, version) };
  if (!b) redirect(303, `/articles/${encodeURIComponent(a)}`);
  const other = await calls.article(b);
  return { article, ...beside(article, other) };
};

function twoVersions(article: Article, version: number) {
  const after = article.versions.find((each) => each.version === version);
  const before = article.versions.find((each) => each.version === version - 1);
  if (!before || !after)
    error(404, `There is no version ${version} to compare with its forerunner.`);
  return { mode: 'versions' as const, before, after };
}

/** The copy left, its source right, whichever way round they were asked for. */
function beside(article: Article, other: Article) {
  const edge = article.reuse.out.find((each) => each.sourceId === other.id);
  if (edge) return { mode: 'texts' as const, copy: article, source: other, edge };
  const reversed = other.reuse.out.find((each) => each.sourceId === article.id);
  if (reversed) return { mode: 'texts' as const, copy: other, source: article, edge: reversed };
  return { mode: 'texts' as const, copy: article, source: other, edge: null };
}
