import { defineConfig } from 'tsdown';

export default defineConfig({
  // The second is a process that the first one starts.
  entry: { main: 'src/main.ts', 'timed-method': 'src/evaluate-reuse/timed-method.ts' },
  format: 'esm',
  dts: false,
  fixedExtension: false,
});
