import { env } from '$env/dynamic/private';

/** Where the API is; the browser never learns it. */
export function apiUrl(): string {
  return (env.API_URL ?? 'http://127.0.0.1:4400').replace(/\/+$/, '');
}

const closing = new AbortController();

/** Aborts when the process is asked to stop: open streams would hold it up otherwise. */
export const shutdown: AbortSignal = closing.signal;

/** Ends every open stream to the API. */
export function closeStreams(): void {
  closing.abort();
}
