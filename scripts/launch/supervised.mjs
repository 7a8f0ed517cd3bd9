// One process that the launcher started: kept running, its output followed, stopped at the end.
// @ts-check
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetupError } from '../setup.mjs';
import { ProcessLog, terminalLine } from './process-log.mjs';

const longestPauseMilliseconds = 10_000;
const steadyMilliseconds = 30_000;
const pollMilliseconds = 100;
const watchMilliseconds = 1_000;

/**
 * @typedef {{
 *   name: string, args: string[], env: NodeJS.ProcessEnv, cwd: string, dataDir: string,
 *   readyUrl: string, aliveUrl?: string, watchdogSeconds?: number, say: (line: string) => void
 * }} Program
 */

export class Supervised {
  #program;
  #log;
  /** @type {import('node:child_process').ChildProcess | null} */
  #child = null;
  #stopping = false;
  #wasReady = false;
  #faults = 0;
  /** @type {string[]} */
  #lastWords = [];
  /** @type {NodeJS.Timeout | undefined} */
  #watch;
  #answeredAt = 0;

  /** @param {Program} program */
  constructor(program) {
    this.#program = program;
    this.#log = new ProcessLog(program.dataDir, program.name);
    this.#start();
  }

  get pid() {
    return this.#child?.pid ?? null;
  }

  #start() {
    const { name, args, env, cwd, say } = this.#program;
    const startedAt = Date.now();
    // A group of its own: Ctrl-C reaches the launcher alone, which then stops things in order. The
    // channel tells the process when the launcher has died.
    const child = spawn(process.execPath, args, {
      cwd,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#child = child;
    this.#watchOver(child);
    this.#lastWords = [];
    if (child.stdout) this.#follow(child.stdout, false);
    if (child.stderr) this.#follow(child.stderr, true);
    child.on('message', () => {}); // "ready" is asked for over HTTP
    child.on('error', (error) => say(`${name}: ${error.message}`));
    child.once('exit', (code, signal) => {
      this.#child = null;
      clearInterval(this.#watch);
      if (this.#stopping || !this.#wasReady) return;
      if (Date.now() - startedAt > steadyMilliseconds) this.#faults = 0;
      const pause = Math.min(250 * 2 ** this.#faults, longestPauseMilliseconds);
      this.#faults += 1;
      say(`${name} ended unexpectedly (${signal ?? `code ${code}`}); starting it again`);
      setTimeout(() => {
        if (!this.#stopping) this.#start();
      }, pause);
    });
  }

  /**
   * A process that lives but answers nobody (frozen, or caught in a loop) may hold what others wait
   * for, such as the write lock of a SQLite file: it is ended, and so started again.
   *
   * @param {import('node:child_process').ChildProcess} child
   */
  #watchOver(child) {
    const { name, aliveUrl, watchdogSeconds = 30, say } = this.#program;
    if (!aliveUrl) return;
    this.#answeredAt = Date.now();
    let asking = false;
    let askedAt = Date.now();
    const look = async () => {
      // Were we frozen ourselves, the silence was ours.
      if (Date.now() - askedAt > 3 * watchMilliseconds) this.#answeredAt = Date.now();
      askedAt = Date.now();
      if (asking || this.#child !== child) return;
      asking = true;
      const patience = AbortSignal.timeout(Math.min(5, watchdogSeconds) * 1_000);
      const answer = await fetch(aliveUrl, { signal: patience }).catch(() => null);
      await answer?.arrayBuffer().catch(() => null);
      asking = false;
      if (answer || !this.#wasReady) this.#answeredAt = Date.now();
      if (Date.now() - this.#answeredAt < watchdogSeconds * 1_000 || this.#child !== child) return;
      say(`${name} has not answered for ${watchdogSeconds} s; ending it`);
      child.kill('SIGKILL');
    };
    this.#watch = setInterval(() => void look(), watchMilliseconds);
    this.#watch.unref();
  }

  /** @param {import('node:stream').Readable} stream @param {boolean} fromStderr */
  #follow(stream, fromStderr) {
    const { name, say } = this.#program;
    createInterface({ input: stream }).on('line', (line) => {
      this.#log.write(line);
      const words = terminalLine(line, fromStderr);
      if (words === null) return;
      this.#lastWords = [...this.#lastWords, words].slice(-5);
      if (this.#wasReady) say(`${name}: ${words}`);
    });
  }

  /** Resolves when its HTTP says that it is ready. Throws SetupError if it ends before. */
  async whenReady() {
    const { name, readyUrl } = this.#program;
    for (;;) {
      if (!this.#child) {
        const words = this.#lastWords.length > 0 ? this.#lastWords.join('\n') : 'it said nothing';
        throw new SetupError(`${name} did not start: ${words}`);
      }
      const response = await fetch(readyUrl).catch(() => null);
      await response?.arrayBuffer().catch(() => null);
      if (response?.ok) break;
      await sleep(pollMilliseconds);
    }
    this.#wasReady = true;
  }

  /** Asks it to stop; resolves when it has ended. */
  async stop() {
    this.#stopping = true;
    const child = this.#child;
    if (!child) return;
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));
  }

  /** Ends it and everything that it started, at once. */
  kill() {
    this.#stopping = true;
    const pid = this.#child?.pid;
    if (!pid) return;
    try {
      process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
    } catch {
      // it ended in this very moment
    }
  }
}
