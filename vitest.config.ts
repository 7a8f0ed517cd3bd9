import { defineConfig } from 'vitest/config';

/** Those of Node itself: libraries offer bundlers under "module" what Node cannot always load. */
const conditions = ['source', 'node', 'default'];

export default defineConfig({
  ssr: { resolve: { conditions } },
  resolve: { conditions },
  test: {
    include: [
      '{packages,apps}/*/{src,test}/**/*.test.ts',
      'scripts/**/*.test.ts',
      'test/**/*.test.ts',
    ],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
  },
});
