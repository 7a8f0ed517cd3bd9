import { api } from '$lib/api.ts';
import { outletNames } from '$lib/outlet-names.ts';
import { runnerUpTitles } from '$lib/story-titles.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ fetch, params }) => {
  const calls = api(fetch);
  const article = await calls.article(params.id);
  const [story, members] = article.storyId
    ? await Promise.all([calls.story(article.storyId), calls.storyArticles(article.storyId)])
    : [null, []];
  return {
    article,
    story,
    names: outletNames(members),
    titles: await runnerUpTitles([article], calls.story),
  };
};
