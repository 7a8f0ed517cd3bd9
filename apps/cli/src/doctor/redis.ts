import { openQueues } from '@tributary/queue';
import {
  askRedis,
  everyNode,
  isOlder,
  minimumVersion,
  withoutSecrets,
} from '@tributary/queue/server';
import { type Finding, fail, ok, warn } from './finding.ts';

const fullShare = 0.8;
const longQueue = 10_000;
const slowClockMilliseconds = 2_000;

/** Every finding about the Redis at the URL, or all nodes of its cluster; the later ones only if it answers. */
export async function checkRedis(url: string | null): Promise<Finding[]> {
  if (url === null) {
    const fix = 'npm start starts one; or set REDIS_URL';
    return [fail('redis', 'REDIS_URL is not set and none runs for DATA_DIR', fix)];
  }
  try {
    const nodes = (await everyNode(url, 0)).split(',');
    const infos = await Promise.all(
      nodes.map(async (node) => fieldsOf(String(await askRedis(node, ['INFO'])))),
    );
    const ofAll = (check: (info: Map<string, string>) => Finding): Finding =>
      worst(infos.map(check));
    return [
      worst(infos.map((info, at) => checkVersion(nodes[at] ?? '', info))),
      ...(nodes.length > 1 ? [await checkCluster(url)] : []),
      ofAll(checkAppendOnly),
      ofAll(checkEviction),
      ofAll(checkWrites),
      worst(await Promise.all(nodes.map(checkClock))),
      ...(await checkQueues(nodes.join(','))),
    ];
  } catch (error) {
    const found = `${withoutSecrets(url)} does not answer: ${(error as Error).message}`;
    return [fail('redis', found, 'start it, or correct REDIS_URL')];
  }
}

const order: readonly Finding['status'][] = ['ok', 'warn', 'fail'];

/** Nodes of a cluster are to be alike: what is wrong with one is what is told. */
const worst = ([first, ...others]: readonly Finding[]): Finding => {
  if (first === undefined) throw new Error('no node was checked');
  return others.reduce(
    (so, one) => (order.indexOf(one.status) > order.indexOf(so.status) ? one : so),
    first,
  );
};

async function checkCluster(url: string): Promise<Finding> {
  const info = fieldsOf(String(await askRedis(url, ['CLUSTER', 'INFO'])));
  const size = info.get('cluster_size') ?? '?';
  if (info.get('cluster_state') === 'ok') {
    return ok('redis cluster', `${size} nodes with slots, all slots served`);
  }
  const served = info.get('cluster_slots_ok') ?? '?';
  return fail(
    'redis cluster',
    `its state is ${info.get('cluster_state') ?? 'unknown'}: ${served} of 16384 slots served`,
    'start the nodes that are away; redis-cli --cluster check HOST:PORT names them',
  );
}

const fieldsOf = (text: string): Map<string, string> =>
  new Map(
    text.split('\r\n').flatMap((line): [string, string][] => {
      const colon = line.indexOf(':');
      return colon > 0 ? [[line.slice(0, colon), line.slice(colon + 1)]] : [];
    }),
  );

function checkVersion(url: string, info: Map<string, string>): Finding {
  const valkey = info.get('valkey_version');
  const version = valkey ?? info.get('redis_version') ?? '0';
  const found = `${valkey ? 'valkey' : 'redis'} ${version} at ${withoutSecrets(url)}`;
  return isOlder(version, minimumVersion)
    ? fail('redis', found, `upgrade it to ${minimumVersion} or newer`)
    : ok('redis', found);
}

function checkAppendOnly(info: Map<string, string>): Finding {
  if (info.get('aof_enabled') === '1')
    return ok('redis persistence', 'an append-only file is kept');
  return warn(
    'redis persistence',
    'no append-only file: a crash empties the queues until the sweeper has refilled them',
    'redis-cli CONFIG SET appendonly yes, and the same in redis.conf',
  );
}

function checkEviction(info: Map<string, string>): Finding {
  const policy = info.get('maxmemory_policy') ?? 'unknown';
  if (policy === 'noeviction') return ok('redis eviction', 'maxmemory-policy is noeviction');
  return fail(
    'redis eviction',
    `maxmemory-policy is ${policy}: jobs may vanish`,
    'redis-cli CONFIG SET maxmemory-policy noeviction, and the same in redis.conf',
  );
}

function checkWrites(info: Map<string, string>): Finding {
  const most = Number(info.get('maxmemory') ?? 0);
  const used = Number(info.get('used_memory') ?? 0);
  const broken = [
    'aof_last_write_status',
    'aof_last_bgrewrite_status',
    'rdb_last_bgsave_status',
  ].filter((field) => info.has(field) && info.get(field) !== 'ok');
  const memory = `${(used / 1_048_576).toFixed(0)} MB used${most > 0 ? ` of ${(most / 1_048_576).toFixed(0)} MB` : ''}`;
  if (broken.length > 0) {
    const fix = 'look into its log: most often the disk is full';
    return fail('redis memory', `it cannot save: ${broken.join(', ')}; ${memory}`, fix);
  }
  if (most > 0 && used > fullShare * most) {
    return warn('redis memory', memory, 'raise maxmemory, or lower MAX_QUEUE_DEPTH');
  }
  return ok('redis memory', memory);
}

async function checkClock(url: string): Promise<Finding> {
  const reply = await askRedis(url, ['TIME']);
  const [seconds, micros] = Array.isArray(reply) ? reply.map(Number) : [];
  const ahead = (seconds ?? 0) * 1_000 + (micros ?? 0) / 1_000 - Date.now();
  return clockFinding('clock against redis', ahead);
}

/** A clock that is off by more than a lease would end leases early or late. */
export function clockFinding(check: string, aheadMilliseconds: number): Finding {
  const found = `${(Math.abs(aheadMilliseconds) / 1_000).toFixed(1)} s apart`;
  return Math.abs(aheadMilliseconds) > slowClockMilliseconds
    ? fail(check, found, 'let NTP set the clocks of all machines (timedatectl set-ntp true)')
    : ok(check, found);
}

async function checkQueues(url: string): Promise<Finding[]> {
  const queues = await openQueues(url, () => undefined);
  try {
    return (await queues.depths()).map(({ name, waiting, active, delayed, failed }) => {
      const found = `${waiting} waiting, ${active} at work, ${delayed} delayed, ${failed} failed`;
      return waiting + delayed > longQueue
        ? warn(`queue ${name}`, found, 'add workers for extract; look at the owner for cluster')
        : ok(`queue ${name}`, found);
    });
  } finally {
    await queues.close();
  }
}
