import { isHttpError } from '@sveltejs/kit';
import { type ArticleItem, api, type ItemOutcome, type PostArticlesAnswer } from '../api.ts';
import { articleItem, batches, type FileLine } from '../article-file.ts';

const LIMITS = { most: 200, characters: 200_000 };
const REASONS_KEPT = 100;
const BUSY_MILLISECONDS = 1_500;
const BUSY_TRIES = 40;

type Outcome = ItemOutcome['outcome'];

/** A file on its way to the API, batch after batch, with what became of its lines. */
export class FileImport {
  readonly name: string;
  readonly #file: File;
  readonly #stopping = new AbortController();
  state = $state<'running' | 'done' | 'stopped' | 'failed'>('running');
  /** 0 to 1, of the file's bytes. */
  progress = $state(0);
  counts = $state<Record<Outcome, number>>({ queued: 0, duplicate: 0, newVersion: 0, rejected: 0 });
  /** The first rejected lines, with why. */
  rejections = $state<{ line: number; reason: string }[]>([]);
  failure = $state<string | null>(null);

  constructor(file: File) {
    this.#file = file;
    this.name = file.name;
  }

  async run(): Promise<void> {
    try {
      for await (const batch of batches(this.#file.stream(), LIMITS)) {
        await this.#send(batch.lines);
        this.progress = this.#file.size === 0 ? 1 : batch.bytesRead / this.#file.size;
        if (this.#stopping.signal.aborted) {
          this.state = 'stopped';
          return;
        }
      }
      this.progress = 1;
      this.state = 'done';
    } catch (cause) {
      this.failure = isHttpError(cause) ? cause.body.message : String(cause);
      this.state = 'failed';
    }
  }

  /** Ends after the batch that is under way; what was accepted stays. */
  stop(): void {
    this.#stopping.abort();
  }

  async #send(lines: readonly FileLine[]): Promise<void> {
    const items: ArticleItem[] = [];
    const numbers: number[] = [];
    for (const line of lines) {
      try {
        items.push(articleItem(JSON.parse(line.text)));
        numbers.push(line.number);
      } catch (cause) {
        this.#reject(line.number, cause instanceof Error ? cause.message : String(cause));
      }
    }
    if (items.length === 0) return;
    const answer = await postPatiently(items);
    for (const item of answer.items) {
      if (item.outcome === 'rejected') {
        this.#reject(numbers[item.index] ?? 0, item.error?.message ?? 'rejected');
      } else {
        this.counts[item.outcome]++;
      }
    }
  }

  #reject(line: number, reason: string): void {
    this.counts.rejected++;
    if (this.rejections.length < REASONS_KEPT) this.rejections.push({ line, reason });
  }
}

/** Posts; while the API says that it is too busy, waits and tries again. */
async function postPatiently(items: readonly ArticleItem[]): Promise<PostArticlesAnswer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await api(fetch).postArticles(items);
    } catch (cause) {
      if (!isHttpError(cause, 503) || attempt >= BUSY_TRIES) throw cause;
      await new Promise((resolve) => setTimeout(resolve, BUSY_MILLISECONDS));
    }
  }
}
