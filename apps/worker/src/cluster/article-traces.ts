// The spans of articles that are decided together. Each belongs to a trace of its own, so each gets
// the batch's times. An article may be decided before its job is here, which alone knows the trace:
// its times are kept, within a bound, until the job comes.
import { spanAttribute, type Traceparent, type Tracing } from '@tributary/queue';
import type { ToCluster } from '@tributary/store';

type Stage = 'cluster' | 'commit' | 'publish';

interface StageTimes {
  readonly name: Stage;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly articleId: string;
  readonly articles: number;
}

export interface BatchTrace {
  /** Trace context by article id, of those whose job is here; goes along with the announcement. */
  readonly carried: Readonly<Record<string, Traceparent>>;
  /** The stage is over that began with the batch, or when the one before was over. */
  over(stage: Stage): void;
}

/** Articles whose times are kept for a job that may come. */
const keptArticles = 5_000;

export class ArticleTraces {
  readonly #tracing: Tracing;
  readonly #untold = new Map<string, StageTimes[]>();

  constructor(tracing: Tracing) {
    this.#tracing = tracing;
  }

  /** Begins with the decisions. `traceparentOf` answers what the article's job carries. */
  batch(
    articles: readonly ToCluster[],
    keyOf: (article: ToCluster) => string,
    jobOf: (key: string) => { readonly traceparent?: Traceparent | undefined } | undefined,
  ): BatchTrace {
    let startedAt = performance.now();
    const entries = articles.map((article) => {
      const key = keyOf(article);
      const job = jobOf(key);
      return { key, articleId: article.articleId, job };
    });
    const carried = Object.fromEntries(
      entries.flatMap(({ articleId, job }) =>
        job?.traceparent === undefined ? [] : [[articleId, job.traceparent]],
      ),
    );
    return {
      carried,
      over: (name) => {
        const endedAt = performance.now();
        for (const { key, articleId, job } of entries) {
          const times = { name, startedAt, endedAt, articleId, articles: articles.length };
          if (job === undefined) this.#keep(key, times);
          else if (job.traceparent !== undefined) this.#tell(job.traceparent, times);
        }
        startedAt = endedAt;
      },
    };
  }

  /** The job of an article that was decided before it came. */
  late(key: string, traceparent: Traceparent | undefined): void {
    const stages = this.#untold.get(key) ?? [];
    this.#untold.delete(key);
    if (traceparent === undefined) return;
    for (const times of stages) this.#tell(traceparent, times);
  }

  /** An article that could not be placed. */
  failed(articleId: string, traceparent: Traceparent | undefined, error: string): void {
    if (traceparent === undefined) return;
    const attributes = { [spanAttribute.articleId]: articleId };
    const at = performance.now();
    const span = { parent: traceparent, startedAt: at, endedAt: at, attributes, error };
    this.#tracing.record('cluster', span);
  }

  #keep(key: string, times: StageTimes): void {
    const stages = this.#untold.get(key);
    if (stages !== undefined) stages.push(times);
    else this.#untold.set(key, [times]);
    if (this.#untold.size <= keptArticles) return;
    for (const oldest of this.#untold.keys()) {
      this.#untold.delete(oldest);
      return;
    }
  }

  #tell(parent: Traceparent, { name, startedAt, endedAt, articleId, articles }: StageTimes): void {
    const attributes = { [spanAttribute.articleId]: articleId, [spanAttribute.articles]: articles };
    this.#tracing.record(name, { parent, startedAt, endedAt, attributes });
  }
}
