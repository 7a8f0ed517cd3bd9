import { redirect } from '@sveltejs/kit';
import { api } from '$lib/api.ts';
import { foldChoice } from '$lib/server/fold-choice.ts';
import { runnerUpTitles } from '$lib/story-titles.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ fetch, params, url, depends, cookies }) => {
  depends(`tributary:story:${params.id}`);
  const calls = api(fetch);
  const story = await calls.story(params.id);
  // A merged story answers with its survivor: old links stay good, and show the new address.
  if (story.id !== params.id) redirect(308, `/stories/${story.id}${url.search}`);
  const [articles, history, provenance] = await Promise.all([
    calls.storyArticles(story.id),
    calls.storyHistory(story.id),
    calls.provenance(story.id),
  ]);
  return {
    story,
    articles,
    titles: await runnerUpTitles(articles, calls.story),
    history,
    provenance,
    view: url.searchParams.get('view') === 'outlet' ? ('outlet' as const) : ('time' as const),
    folded: foldChoice(url, cookies),
  };
};
