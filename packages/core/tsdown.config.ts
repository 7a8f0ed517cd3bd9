import { defineConfig } from 'tsdown';

export default defineConfig({
  // The others are for the API, which has no use for the language tables of the first.
  entry: [
    'src/index.ts',
    'src/reuse/corrected-upstream.ts',
    'src/reuse/origin-folding.ts',
    'src/reuse/text-diff.ts',
  ],
  format: 'esm',
  dts: false,
  fixedExtension: false,
});
