import { defineConfig } from 'tsdown';

export default defineConfig({
  // The second entry is for the API, which has no use for the language tables of the first.
  entry: ['src/index.ts', 'src/reuse/corrected-upstream.ts'],
  format: 'esm',
  dts: false,
  fixedExtension: false,
});
