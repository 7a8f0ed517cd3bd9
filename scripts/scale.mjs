// `npm run scale`: unit costs, and what so many articles a day ask for; see bench/scale/main.ts.
// @ts-check
import { runTypeScript } from './launch/run-typescript.mjs';

await runTypeScript('bench/scale/main.ts');
