// `npm run fuzz`: sends the running product what nobody should send; see test/fuzz/main.ts.
// @ts-check
import { runTypeScript } from './launch/run-typescript.mjs';

await runTypeScript('test/fuzz/main.ts');
