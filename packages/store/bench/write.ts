import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../src/index.ts';
import { startPostgres } from '../test/postgres-server.ts';
import { fill } from './fill.ts';

// Usage: node --import tsx --conditions=source bench/write.ts [articles] [sqlite|postgres]
const articles = Number(process.argv[2] ?? 10_000);
const driver = process.argv[3] ?? 'sqlite';

const folder = mkdtempSync(join(tmpdir(), 'tributary-bench-'));
const server = driver === 'postgres' ? await startPostgres() : null;
const store = await openStore({ url: await server?.createDatabase(), dataDir: folder });
await store.migrate();
for (const commitBatch of [64, 128, 256]) {
  console.log(commitBatch, await fill(store, { articles, commitBatch, seed: commitBatch }));
}
const started = performance.now();
let members = 0;
for await (const member of (await store.loadEngine('all')).members) {
  members += member.record.length > 0 ? 1 : 0;
}
console.log({ members, loadMilliseconds: Math.round(performance.now() - started) });
await store.close();
if (server === null) {
  const { size } = statSync(join(folder, 'tributary.sqlite'));
  console.log({ bytesPerArticle: Math.round(size / members) });
}
await server?.stop();
rmSync(folder, { recursive: true });
