/** Servers that speak the Redis protocol, alone or as a cluster, on ports of their own, without files. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askRedis, isPortFree } from '@tributary/queue/server';
import { freePort } from '../stack.ts';

const slots = 16_384;
/** Nodes talk to each other on the port that is so much higher. */
const busDistance = 10_000;

/** A server that keeps nothing: killed, it comes back empty. */
export class RedisNode {
  readonly url: string;
  readonly #program: string;
  readonly #args: readonly string[];
  #child: ChildProcess | null = null;

  constructor(program: string, port: number, args: readonly string[]) {
    this.url = `redis://127.0.0.1:${port}`;
    this.#program = program;
    const common = ['--port', String(port), '--bind', '127.0.0.1', '--save', ''];
    this.#args = [...common, '--appendonly', 'no', ...args];
  }

  async start(): Promise<void> {
    const child = spawn(this.#program, this.#args, { stdio: ['ignore', 'pipe', 'inherit'] });
    this.#child = child;
    await new Promise<void>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`${this.#program} ended with ${code}`)));
      child.stdout.on('data', (text: Buffer) => {
        if (text.includes('Ready to accept connections')) resolve();
      });
    });
  }

  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
}

export interface RedisPlace {
  /** For REDIS_URL: all nodes. */
  readonly url: string;
  readonly nodes: readonly RedisNode[];
  /** The node that holds our keys. */
  readonly ours: RedisNode;
  remove(): Promise<void>;
}

export async function startAlone(program: string): Promise<RedisPlace> {
  const node = new RedisNode(program, await freePort(), []);
  await node.start();
  return { url: node.url, nodes: [node], ours: node, remove: () => node.kill() };
}

/** Masters only, as many as asked for, each with its share of the slots. */
export async function startCluster(program: string, size: number): Promise<RedisPlace> {
  const folder = mkdtempSync(join(tmpdir(), 'tributary-cluster-'));
  const nodes: RedisNode[] = [];
  const remove = async (): Promise<void> => {
    for (const node of nodes) await node.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const ports: number[] = [];
    while (ports.length < size) ports.push(await portWithBus());
    for (const port of ports) {
      const args = ['--cluster-enabled', 'yes', '--cluster-node-timeout', '1000'];
      const file = join(folder, `nodes-${port}.conf`);
      const node = new RedisNode(program, port, [...args, '--cluster-config-file', file]);
      nodes.push(node);
      await node.start();
    }
    await meet(nodes, ports);
    const ours = nodes[shareOf(await slotOf(nodes, '{tributary}'), size)];
    if (ours === undefined) throw new Error('no node holds our slot');
    return { url: nodes.map(({ url }) => url).join(','), nodes, ours, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function portWithBus(): Promise<number> {
  for (;;) {
    const port = await freePort();
    if (await isPortFree(port + busDistance)) return port;
  }
}

const shareOf = (slot: number, size: number): number => Math.floor((slot * size) / slots);

const slotOf = async ([node]: readonly RedisNode[], key: string): Promise<number> =>
  Number(await askRedis(node?.url ?? '', ['CLUSTER', 'KEYSLOT', key]));

/** What `redis-cli --cluster create` does. */
async function meet(nodes: readonly RedisNode[], ports: readonly number[]): Promise<void> {
  for (const [at, { url }] of nodes.entries()) {
    const share = Array.from({ length: slots }, (_, slot) => slot).filter(
      (slot) => shareOf(slot, nodes.length) === at,
    );
    await askRedis(url, ['CLUSTER', 'ADDSLOTS', ...share.map(String)]);
    await askRedis(url, ['CLUSTER', 'SET-CONFIG-EPOCH', String(at + 1)]);
  }
  for (const port of ports.slice(1)) {
    await askRedis(nodes[0]?.url ?? '', ['CLUSTER', 'MEET', '127.0.0.1', String(port)]);
  }
  for (const { url } of nodes) {
    const whole = async (): Promise<boolean> => {
      const info = String(await askRedis(url, ['CLUSTER', 'INFO']));
      const known = `cluster_known_nodes:${nodes.length}`;
      return info.includes('cluster_state:ok') && info.includes(known);
    };
    while (!(await whole())) await new Promise((wake) => setTimeout(wake, 20));
  }
}
