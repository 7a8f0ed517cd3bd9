import { copyFile } from 'node:fs/promises';
import { defineConfig } from 'tsdown';
import { bundleName, packagedBundle } from './src/scalar-bundle.ts';

export default defineConfig({
  entry: ['src/main.ts', 'src/index.ts'],
  format: 'esm',
  dts: false,
  fixedExtension: false,
  hooks: {
    // The reference page is served from here: nothing is loaded from a CDN.
    'build:done': () => copyFile(packagedBundle(), `dist/${bundleName}`),
  },
});
