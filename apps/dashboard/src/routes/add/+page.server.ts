import { fail, isHttpError } from '@sveltejs/kit';
import { type ArticleItem, api } from '$lib/api.ts';
import type { Actions } from './$types';

const FIELDS = ['title', 'source', 'url', 'publishedAt', 'language'] as const;

export const actions: Actions = {
  article: async ({ request, fetch }) => {
    const form = await request.formData();
    const value = (name: string) => String(form.get(name) ?? '').trim();
    const body = value('body');
    const item: ArticleItem = Object.fromEntries(FIELDS.map((name) => [name, value(name) || null]));
    if (body) item[value('format') === 'html' ? 'html' : 'text'] = body;
    const entered = { ...Object.fromEntries(FIELDS.map((name) => [name, value(name)])), body };
    try {
      const answer = await api(fetch).postArticles([item]);
      const outcome = answer.items[0] ?? null;
      return { outcome, accepted: outcome?.outcome !== 'rejected', failure: null, entered };
    } catch (cause) {
      if (!isHttpError(cause)) throw cause;
      return fail(cause.status, {
        outcome: null,
        accepted: false,
        failure: cause.body.message,
        entered,
      });
    }
  },
};
