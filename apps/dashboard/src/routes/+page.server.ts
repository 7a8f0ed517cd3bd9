import { api } from '$lib/api.ts';
import { apiParams, filterParams, readFilters } from '$lib/filters.ts';
import { playSample } from '$lib/server/sample-player.ts';
import type { Actions, PageServerLoad } from './$types';

const PAGE_SIZE = 20;
const OUTLETS_OFFERED = 200;

export const load: PageServerLoad = async ({ fetch, url }) => {
  const filters = readFilters(url.searchParams);
  const cursor = url.searchParams.get('cursor');
  const calls = api(fetch);
  const [page, outlets] = await Promise.all([
    calls.stories(apiParams(filters, cursor, PAGE_SIZE)),
    calls.outlets(OUTLETS_OFFERED),
  ]);
  return {
    filters,
    page,
    pageSize: PAGE_SIZE,
    outlets: outlets.map(({ id, name }) => ({ id, name })),
    /** One string per list: another one is another list to read. */
    key: `${filterParams(filters)}#${cursor ?? ''}`,
    moreHref: page.nextCursor ? `/?${withCursor(filterParams(filters), page.nextCursor)}` : null,
  };
};

function withCursor(params: URLSearchParams, cursor: string): URLSearchParams {
  params.set('cursor', cursor);
  return params;
}

export const actions: Actions = {
  playSample: () => ({ sample: playSample() }),
};
