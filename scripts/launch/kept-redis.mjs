// The launcher's Redis: found or started by the chain, started again when it dies, stopped last.
// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { askRedis, provideRedis } from '../../packages/queue/server/index.mjs';

const pollMilliseconds = 1_000;

export class KeptRedis {
  #options;
  /** @type {Awaited<ReturnType<typeof provideRedis>> | null} */
  #redis = null;
  /** @type {Promise<unknown>} */
  #starting = Promise.resolve();
  #stopping = false;

  /** @param {Parameters<typeof provideRedis>[0]} options */
  constructor(options) {
    this.#options = options;
  }

  /** @returns {Promise<string>} its URL, the same for as long as the launcher lives */
  async start() {
    const starting = provideRedis(this.#options);
    this.#starting = starting.catch(() => {}); // told to whoever called start
    this.#redis = await starting;
    if (this.#redis.server) void this.#watch(this.#redis.server);
    return this.#redis.url;
  }

  /** @param {NonNullable<Awaited<ReturnType<typeof provideRedis>>['server']>} server */
  async #watch(server) {
    if (server.exited) await server.exited;
    else
      while ((await askRedis(server.url, ['PING']).catch(() => null)) !== null)
        await sleep(pollMilliseconds);
    for (let pause = 250; !this.#stopping; pause = Math.min(2 * pause, 10_000)) {
      this.#options.say('redis ended unexpectedly; starting it again');
      try {
        await this.start();
        return;
      } catch (error) {
        this.#options.say(/** @type {Error} */ (error).message);
        await sleep(pause);
      }
    }
  }

  async stop() {
    this.#stopping = true;
    await this.#starting;
    await this.#redis?.server?.stop();
  }

  kill() {
    this.#stopping = true;
    const pid = this.#redis?.server?.pid;
    if (pid) process.kill(pid, 'SIGKILL');
  }
}
