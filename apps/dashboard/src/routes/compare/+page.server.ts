import { error, redirect } from '@sveltejs/kit';
import { api } from '$lib/api.ts';
import { sideBySide } from '$lib/side-by-side.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ fetch, url }) => {
  const a = url.searchParams.get('a');
  if (!a) error(404, 'Choose two articles to compare, or one article and a version.');
  const calls = api(fetch);
  const version = Number(url.searchParams.get('version'));
  if (version > 1) {
    const diff = await calls.diff(a, `@${version - 1}`, version);
    return { mode: 'versions' as const, diff };
  }
  const b = url.searchParams.get('b');
  if (!b) redirect(303, `/articles/${encodeURIComponent(a)}`);
  return { mode: 'texts' as const, ...sideBySide(await calls.diff(a, b)) };
};
