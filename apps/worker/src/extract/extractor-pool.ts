import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { ExtractResult, ExtractTask } from './extract-thread.ts';

/** A page took longer than allowed, so its thread was ended: bad data, not a fault. */
export class ExtractionTimeoutError extends Error {
  override readonly name = 'ExtractionTimeoutError';
}

/** Beside this file in the sources, beside the bundle once built. */
const threadFile = fileURLToPath(
  new URL(
    import.meta.url.endsWith('.ts') ? './extract-thread.ts' : './extract-thread.js',
    import.meta.url,
  ),
);

/** Memory of one thread: a page of 10 MB takes some 300 MB as a tree. */
const threadMegabytes = 768;

/** Takes pages apart in threads; one that hangs or eats memory is ended without harm to others. */
export class ExtractorPool {
  readonly #pool: Piscina<ExtractTask, ExtractResult>;
  readonly #timeoutSeconds: number;
  readonly #warm: Promise<unknown>;

  constructor(options: { threads: number; timeoutSeconds: number }) {
    this.#timeoutSeconds = options.timeoutSeconds;
    this.#pool = new Piscina<ExtractTask, ExtractResult>({
      filename: threadFile,
      minThreads: 1,
      maxThreads: options.threads,
      idleTimeout: 60_000,
      resourceLimits: { maxOldGenerationSizeMb: threadMegabytes },
    });
    // Loading the code takes longer than most pages; no page's time is to pay for it.
    this.#warm = this.#pool.run({ html: '', url: null }).catch(() => undefined);
  }

  /** Throws ExtractionTimeoutError for a page that never ends; any other error is a fault. */
  async extract(task: ExtractTask): Promise<ExtractResult> {
    await this.#warm;
    const signal = AbortSignal.timeout(this.#timeoutSeconds * 1_000);
    try {
      return await this.#pool.run(task, { signal });
    } catch (error) {
      if (!signal.aborted) throw error;
      throw new ExtractionTimeoutError(
        `the page was not taken apart within ${this.#timeoutSeconds} s`,
        { cause: error },
      );
    }
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}
