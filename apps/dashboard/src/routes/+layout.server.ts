import { isHttpError } from '@sveltejs/kit';
import { api } from '$lib/api.ts';
import { sampleState } from '$lib/server/sample-player.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ fetch, depends }) => {
  depends('tributary:overview');
  return { stats: await statsIfThere(fetch), sample: sampleState() };
};

/** The frame of a page stands without the API; the page itself then says what is wrong. */
async function statsIfThere(fetch: typeof globalThis.fetch) {
  try {
    return await api(fetch).stats();
  } catch (cause) {
    if (isHttpError(cause)) return null;
    throw cause;
  }
}
