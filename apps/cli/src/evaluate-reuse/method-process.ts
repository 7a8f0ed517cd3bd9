import { type ChildProcess, fork } from 'node:child_process';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TimedTask } from './timed-method.ts';

const here = fileURLToPath(import.meta.url);
/** As source beside this file, built beside the program. */
const PROGRAM = join(dirname(here), `timed-method${extname(here)}`);
const SOURCE_FLAGS = ['--import', 'tsx', '--conditions=source'];

/** A method in a process of its own. */
export class MethodProcess {
  readonly #child: ChildProcess;
  /** Fulfilled when the engine has warmed up. */
  readonly warm: Promise<unknown>;

  constructor(task: TimedTask) {
    const execArgv = extname(PROGRAM) === '.ts' ? SOURCE_FLAGS : [];
    this.#child = fork(PROGRAM, { execArgv, serialization: 'advanced' });
    this.warm = this.#ask(task);
  }

  /** Runs the method once; answers its processor seconds. */
  pass(): Promise<number> {
    return this.#ask('pass');
  }

  end(): void {
    this.#child.disconnect();
  }

  #ask(message: TimedTask | 'pass'): Promise<number> {
    return new Promise((resolve, reject) => {
      const ended = (code: number | null) =>
        reject(new Error(`timed method: expected an answer, ended with ${code}`));
      this.#child.once('exit', ended);
      this.#child.once('message', (seconds) => {
        this.#child.off('exit', ended);
        resolve(seconds as number);
      });
      this.#child.send(message);
    });
  }
}
