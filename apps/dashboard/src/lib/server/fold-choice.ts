import type { Cookies } from '@sveltejs/kit';

const COOKIE = 'one-per-origin';
const YEAR_SECONDS = 31_536_000;

/** Whether copies fold under their source: as the address says, which holds for all stories then. */
export function foldChoice(url: URL, cookies: Pick<Cookies, 'get' | 'set'>): boolean {
  const asked = url.searchParams.get('fold');
  if (asked === null) return cookies.get(COOKIE) === 'on';
  const folded = asked === 'origin';
  cookies.set(COOKIE, folded ? 'on' : 'off', {
    path: '/',
    maxAge: YEAR_SECONDS,
    secure: url.protocol === 'https:',
  });
  return folded;
}
