import { fail, isHttpError } from '@sveltejs/kit';
import { api } from '$lib/api.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ fetch, depends }) => {
  depends('tributary:pipeline');
  const calls = api(fetch);
  const [stats, failures] = await Promise.all([calls.stats(), calls.failures()]);
  return { now: stats, failures };
};

export const actions: Actions = {
  retry: async ({ request, fetch }) => {
    const id = String((await request.formData()).get('id') ?? '');
    try {
      await api(fetch).retry(id);
    } catch (cause) {
      if (isHttpError(cause)) {
        return fail(cause.status, { id, queued: 0, reason: cause.body.message });
      }
      throw cause;
    }
    return { id, queued: 1, reason: null };
  },
  retryAll: async ({ fetch }) => {
    try {
      const { queued } = await api(fetch).retryAll();
      return { id: null, queued, reason: null };
    } catch (cause) {
      if (isHttpError(cause)) {
        return fail(cause.status, { id: null, queued: 0, reason: cause.body.message });
      }
      throw cause;
    }
  },
};
