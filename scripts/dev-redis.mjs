// The Redis of `turbo dev`: found or started by the chain, kept until the signal to stop.
// @ts-check
import { provideRedis, resolveDataDir } from '../packages/queue/server/index.mjs';
import { runScript } from './setup.mjs';

/** @param {string} line */
const say = (line) => {
  process.stdout.write(`${line}\n`);
};

await runScript(async () => {
  const dataDir = resolveDataDir(process.env.DATA_DIR);
  const { server } = await provideRedis({ dataDir, redisUrl: process.env.REDIS_URL, say });
  if (!server) return; // someone else's: nothing to keep
  const keepAlive = setInterval(() => {}, 60_000);
  const stop = async () => {
    clearInterval(keepAlive);
    await server.stop();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
});
