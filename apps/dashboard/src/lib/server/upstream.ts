import { readFileSync } from 'node:fs';
import { env } from '$env/dynamic/private';

/** Where the API is; the browser never learns it. */
export function apiUrl(): string {
  return (env.API_URL ?? 'http://127.0.0.1:4400').replace(/\/+$/, '');
}

/**
 * What the API asks of us where it requires keys: the key of `API_KEY`, or of the file that
 * `API_KEY_FILE` names. It stays on this server; the browser never gets it.
 */
export function apiAuthorization(): Record<string, string> {
  const key = env.API_KEY || keyInFile();
  return key ? { authorization: `Bearer ${key}` } : {};
}

/** Read each time, because the API may make it after our start, and an operator may change it. */
function keyInFile(): string {
  if (!env.API_KEY_FILE) return '';
  try {
    return readFileSync(env.API_KEY_FILE, 'utf8').trim();
  } catch (cause) {
    // Not there yet, or not needed: an API that requires keys will say so itself.
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return '';
    throw cause;
  }
}

const closing = new AbortController();

/** Aborts when the process is asked to stop: open streams would hold it up otherwise. */
export const shutdown: AbortSignal = closing.signal;

/** Ends every open stream to the API. */
export function closeStreams(): void {
  closing.abort();
}
