import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { main: 'src/main.ts', 'extract-thread': 'src/extract/extract-thread.ts' },
  format: 'esm',
  dts: false,
  fixedExtension: false,
});
