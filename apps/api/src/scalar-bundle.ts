import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The file that the build lays beside the program. */
export const bundleName = 'scalar-standalone.js';

/** The bundle in its package, which is needed for building only. */
export function packagedBundle(): string {
  const entry = createRequire(import.meta.url).resolve('@scalar/api-reference');
  return join(dirname(entry), 'browser', 'standalone.js');
}

/** The bundle to serve: the built copy, or the package's own when run from source. */
export function bundlePath(): string {
  const built = fileURLToPath(new URL(`./${bundleName}`, import.meta.url));
  return existsSync(built) ? built : packagedBundle();
}
