import type { StorySummary } from './api.ts';

/** What the story list shows: the whole of it stands in the URL. */
export interface StoryFilters {
  readonly q: string;
  readonly language: string;
  readonly outlet: string;
  /** Days, "2026-11-22", in UTC; `to` is inclusive. */
  readonly from: string;
  readonly to: string;
  readonly minOutlets: number;
  readonly minOrigins: number;
  readonly status: '' | 'active' | 'closed';
  readonly sort: Sort;
}

export const SORTS = {
  updatedAt: 'Latest change',
  size: 'Most articles',
  origins: 'Most independent',
  velocity: 'Fastest growing',
  relevance: 'Best match',
} as const;
export type Sort = keyof typeof SORTS;

export const NO_FILTERS: StoryFilters = {
  q: '',
  language: '',
  outlet: '',
  from: '',
  to: '',
  minOutlets: 0,
  minOrigins: 0,
  status: '',
  sort: 'updatedAt',
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the URL; what it does not understand is left at its default. */
export function readFilters(params: URLSearchParams): StoryFilters {
  const text = (name: string) => (params.get(name) ?? '').trim();
  const count = (name: string) => Math.min(999, Math.max(0, Number.parseInt(text(name), 10) || 0));
  const dayOf = (name: string) => {
    const value = text(name);
    return DAY.test(value) && !Number.isNaN(Date.parse(value)) ? value : '';
  };
  const q = text('q');
  const status = text('status');
  const sort = text('sort');
  const known = sort in SORTS ? (sort as Sort) : q ? 'relevance' : 'updatedAt';
  return {
    q,
    language: text('language'),
    outlet: text('outlet'),
    from: dayOf('from'),
    to: dayOf('to'),
    minOutlets: count('minOutlets'),
    minOrigins: count('minOrigins'),
    status: status === 'active' || status === 'closed' ? status : '',
    sort: known === 'relevance' && !q ? 'updatedAt' : known,
  };
}

/** The page's own query string: only what differs from the default, so that links stay short. */
export function filterParams(filters: StoryFilters): URLSearchParams {
  const params = new URLSearchParams();
  const usualSort = filters.q ? 'relevance' : 'updatedAt';
  for (const [name, value] of Object.entries(filters)) {
    const usual = name === 'sort' ? usualSort : NO_FILTERS[name as keyof StoryFilters];
    if (value !== usual) params.set(name, String(value));
  }
  return params;
}

/** The API's query for these filters. */
export function apiParams(
  filters: StoryFilters,
  cursor: string | null,
  limit: number,
): URLSearchParams {
  const params = new URLSearchParams({ sort: filters.sort, limit: String(limit) });
  for (const name of ['q', 'language', 'outlet', 'status'] as const) {
    if (filters[name]) params.set(name, filters[name]);
  }
  for (const name of ['minOutlets', 'minOrigins'] as const) {
    if (filters[name] > 0) params.set(name, String(filters[name]));
  }
  if (filters.from) params.set('from', `${filters.from}T00:00:00.000Z`);
  if (filters.to) params.set('to', `${filters.to}T23:59:59.999Z`);
  if (cursor) params.set('cursor', cursor);
  return params;
}

/** How many filters are on, sorting and the search words aside. */
export function activeFilters(filters: StoryFilters): number {
  const names = ['language', 'outlet', 'from', 'to', 'minOutlets', 'minOrigins', 'status'] as const;
  return names.filter((name) => filters[name] !== NO_FILTERS[name]).length;
}

/**
 * Whether a story that just arrived belongs in the filtered list. A search is judged by its words in
 * title, summary and outlets; the API's own index decides again at the next load.
 */
export function matches(story: StorySummary, filters: StoryFilters): boolean {
  if (story.status === 'merged') return false;
  if (filters.status && story.status !== filters.status) return false;
  if (filters.language && !story.languages.includes(filters.language)) return false;
  if (filters.outlet && !story.outlets.some((outlet) => outlet.id === filters.outlet)) return false;
  if (story.counts.outlets < filters.minOutlets || story.counts.origins < filters.minOrigins)
    return false;
  if (filters.from && story.updatedAt < `${filters.from}T00:00:00.000Z`) return false;
  if (filters.to && story.firstSeenAt > `${filters.to}T23:59:59.999Z`) return false;
  return containsWords(story, filters.q);
}

function containsWords(story: StorySummary, q: string): boolean {
  if (!q) return true;
  const sentences = story.summary.map((part) => part.sentence);
  const names = story.outlets.map((outlet) => outlet.name);
  const text = fold([story.title, ...sentences, ...names].join(' '));
  return fold(q)
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => text.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
