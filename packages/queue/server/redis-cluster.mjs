// Is the server at a URL a node of a Redis Cluster, and which are the others? A client that takes
// such a node for a server of its own gets MOVED for most keys.
// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { askRedis, nodesOf } from './ask-redis.mjs';
import { withoutSecrets } from './secrets.mjs';

const pauseMilliseconds = 100;
/** What a server says that will not change its mind by itself. */
const refusal = /^(?:NOAUTH|WRONGPASS|NOPERM|ERR)|Redis protocol/;

/** @type {typeof import('./index.d.mts').everyNode} */
export const everyNode = async (url, timeoutMilliseconds = 10_000) => {
  if (nodesOf(url).length > 1) return url;
  const deadline = Date.now() + timeoutMilliseconds;
  for (;;) {
    try {
      const info = String(await askRedis(url, ['INFO', 'cluster']));
      return info.includes('cluster_enabled:1') ? await mastersBeside(url) : url;
    } catch (error) {
      const { message } = /** @type {Error} */ (error);
      if (refusal.test(message) || Date.now() > deadline) {
        throw new Error(
          `Redis at ${withoutSecrets(url)} does not answer (${message}): start it or correct REDIS_URL`,
          { cause: error },
        );
      }
      await sleep(pauseMilliseconds);
    }
  }
};

/**
 * The nodes with slots, this one first, to be reached with its own protocol and password.
 *
 * @param {string} url
 */
const mastersBeside = async (url) => {
  const lines = String(await askRedis(url, ['CLUSTER', 'NODES'])).split('\n');
  const others = lines.flatMap((line) => {
    // id, ip:port@bus[,name], flags, …, slots
    const [, address = '', flags = '', ...rest] = line.split(' ');
    const [, host, port] = /^(.+):(\d+)@/.exec(address) ?? [];
    if (!host || !port || !/master/.test(flags) || /myself|fail/.test(flags)) return [];
    if (rest.length < 6) return []; // has no slots
    const other = new URL(url);
    other.host = `${host.includes(':') ? `[${host}]` : host}:${port}`;
    return [other.href];
  });
  // A list of one would be taken for a server of its own.
  return [url, ...(others.length > 0 ? others : [url])].join(',');
};
