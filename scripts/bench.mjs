// `npm run bench`: measures the built product; see bench/main.ts.
// @ts-check
import { runTypeScript } from './launch/run-typescript.mjs';

await runTypeScript('bench/main.ts');
