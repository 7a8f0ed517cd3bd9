// Runs js-redis-server on a port: `node demo-redis.mjs ENTRY PORT`. A Redis in JavaScript that keeps
// nothing; the last link of the chain in provide-redis.mjs.
// @ts-check
import { pathToFileURL } from 'node:url';

const [entry, port] = process.argv.slice(2);
const { createRedisMock } = await import(pathToFileURL(entry ?? '').href);
const server = await createRedisMock({ port: Number(port), logger: console });
const stop = async () => {
  await server.close();
  process.exit(0);
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
