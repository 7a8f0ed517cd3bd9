// `npm run test:faults`: breaks the running product on purpose; see test/faults/main.ts.
// @ts-check
import { runTypeScript } from './launch/run-typescript.mjs';

await runTypeScript('test/faults/main.ts');
