// `npm run soak`: a simulated month of articles, and whether sizes stand still; see test/soak/main.ts.
// @ts-check
import { runTypeScript } from './launch/run-typescript.mjs';

await runTypeScript('test/soak/main.ts');
