// What kind of Redis answers at a URL, and is it fit for the queues?
// @ts-check
import { askRedis, nodesOf } from './ask-redis.mjs';
import { withoutSecrets } from './secrets.mjs';

export const minimumVersion = '6.2.0';

/** @type {typeof import('./index.d.mts').isOlder} */
export const isOlder = (version, than) => {
  const parts = version.split('.').map(Number);
  for (const [index, wanted] of than.split('.').map(Number).entries()) {
    const part = parts[index] ?? 0;
    if (part !== wanted) return part < wanted;
  }
  return false;
};

/** @typedef {Awaited<ReturnType<typeof import('./index.d.mts').inspectRedis>>} Inspection */

/** @type {typeof import('./index.d.mts').inspectRedis} */
export const inspectRedis = async (url) => {
  const nodes = nodesOf(url);
  const found = await Promise.allSettled(nodes.map((node) => inspectNode(node, nodes.length > 1)));
  const inspected = found.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const [first] = inspected;
  const refused = found.flatMap((one) =>
    one.status === 'rejected' && !(one.reason instanceof NoAnswer) ? [one.reason] : [],
  );
  if (!first || refused.length > 0) {
    throw refused[0] ?? (found[0]?.status === 'rejected' ? found[0].reason : new Error('no URL'));
  }
  const away = found.flatMap((one) => (one.status === 'rejected' ? [one.reason.message] : []));
  const warnings = [...new Set([...inspected.flatMap((one) => one.warnings), ...away])];
  return { ...first, warnings };
};

class NoAnswer extends Error {}

/**
 * @param {string} url
 * @param {boolean} ofCluster
 * @returns {Promise<Inspection>}
 */
const inspectNode = async (url, ofCluster) => {
  const info = await askRedis(url, ['INFO']).catch((error) => {
    throw new NoAnswer(
      `Redis at ${withoutSecrets(url)} does not answer (${error.message}): start it or correct REDIS_URL`,
    );
  });
  /** @type {Map<string, string>} */
  const fields = new Map();
  for (const line of String(info).split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon), line.slice(colon + 1));
  }
  const valkey = fields.get('valkey_version');
  const kind = valkey ? 'valkey' : 'redis';
  const version = valkey ?? fields.get('redis_version') ?? '0';
  if (isOlder(version, minimumVersion)) {
    throw new Error(
      `Redis at ${withoutSecrets(url)} is version ${version}, Tributary needs ${minimumVersion} or newer: upgrade it or point REDIS_URL at another`,
    );
  }
  if (ofCluster && fields.get('cluster_enabled') !== '1') {
    throw new Error(
      `Redis at ${withoutSecrets(url)} is no node of a Redis Cluster: REDIS_URL may name several servers only if they are one cluster`,
    );
  }
  const warnings = [];
  const policy = fields.get('maxmemory_policy');
  if (policy && policy !== 'noeviction') {
    warnings.push(
      `Redis may evict jobs (maxmemory-policy is ${policy}): set maxmemory-policy noeviction`,
    );
  }
  if (fields.get('aof_enabled') === '0') {
    warnings.push(
      'Redis keeps no append-only file, so a crash empties the queues until the sweeper refills them: set appendonly yes',
    );
  }
  return { kind, version, warnings };
};
