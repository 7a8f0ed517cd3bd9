import { isHttpError } from '@sveltejs/kit';
import type { ArticleSummary, Story } from './api.ts';

/** More runners-up than this are called "another story": a title is not worth a long wait. */
const MOST = 12;

/** Headlines of the stories that the articles nearly joined, by id. One that is gone is left out. */
export async function runnerUpTitles(
  articles: readonly Pick<ArticleSummary, 'assignment'>[],
  read: (id: string) => Promise<Story>,
): Promise<Record<string, string>> {
  const ids = new Set(articles.flatMap(({ assignment }) => assignment?.runnerUp?.storyId ?? []));
  const titles = await Promise.all(
    [...ids].slice(0, MOST).map(async (id) => {
      try {
        return [[id, (await read(id)).title]];
      } catch (cause) {
        if (isHttpError(cause, 404)) return [];
        throw cause;
      }
    }),
  );
  return Object.fromEntries(titles.flat());
}
