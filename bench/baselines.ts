/** What the parts under the product reach on this machine, doing nothing. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Queue, Worker } from 'bullmq';

/** Jobs per second that an empty processor completes: the ceiling of any pipeline on BullMQ. */
export async function noopRate(redisUrl: string, jobs: number): Promise<number> {
  const connection = { url: redisUrl, maxRetriesPerRequest: null };
  const queue = new Queue('bench-noop', { connection });
  const worker = new Worker('bench-noop', async () => null, {
    connection,
    concurrency: 200,
    autorun: false,
  });
  for (let sent = 0; sent < jobs; sent += 1_000) {
    await queue.addBulk(
      Array.from({ length: 1_000 }, () => ({
        name: 'noop',
        data: {},
        opts: { removeOnComplete: true },
      })),
    );
  }
  const drained = new Promise<void>((resolve) => {
    let done = 0;
    worker.on('completed', () => {
      if (++done === jobs) resolve();
    });
  });
  const begin = performance.now();
  worker.run().catch((error: unknown) => {
    throw error;
  });
  await drained;
  const seconds = (performance.now() - begin) / 1_000;
  await worker.close();
  await queue.obliterate({ force: true });
  await queue.close();
  return jobs / seconds;
}

/** A server of its own process that answers each request with the same few JSON bytes. */
export async function bareHono(): Promise<{ url: string; stop(): Promise<void> }> {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=source', 'bench/bare-hono.ts'],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  );
  const [port] = (await once(child, 'message')) as [number];
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
