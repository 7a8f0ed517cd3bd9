import { getHeapStatistics } from 'node:v8';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

const secondsBuckets = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10];

/** What the worker counts and measures, for Prometheus. */
export class WorkerMetrics {
  readonly registry = new Registry();
  readonly #registers = [this.registry];

  readonly articles = new Counter({
    name: 'tributary_articles_total',
    help: 'Articles by outcome: extracted, assigned, failed.',
    labelNames: ['outcome'],
    registers: this.#registers,
  });
  readonly stories = new Counter({
    name: 'tributary_story_events_total',
    help: 'Rows of story history by type.',
    labelNames: ['type'],
    registers: this.#registers,
  });
  readonly stage = new Histogram({
    name: 'tributary_stage_seconds',
    help: 'Time per stage: extract per article; load, cluster and commit per batch.',
    labelNames: ['stage'],
    buckets: secondsBuckets,
    registers: this.#registers,
  });
  readonly batch = new Histogram({
    name: 'tributary_batch_articles',
    help: 'Articles committed together.',
    buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256, 512],
    registers: this.#registers,
  });
  readonly index = new Gauge({
    name: 'tributary_index_size',
    help: 'Size of the active window: articles, stories, terms. 0 for a standby.',
    labelNames: ['what', 'partition'],
    registers: this.#registers,
  });
  readonly lag = new Gauge({
    name: 'tributary_lag_seconds',
    help: 'From receipt to commit, of the article committed last.',
    labelNames: ['partition'],
    registers: this.#registers,
  });
  readonly restore = new Gauge({
    name: 'tributary_restore_seconds',
    help: 'How long the last restore of the active articles from the store took.',
    registers: this.#registers,
  });
  readonly owner = new Gauge({
    name: 'tributary_owner',
    help: '1 while this worker owns the partition, 0 while it stands by.',
    labelNames: ['partition'],
    registers: this.#registers,
  });
  readonly swept = new Counter({
    name: 'tributary_swept_total',
    help: 'Accepted articles that no queue knew and that the sweeper enqueued again.',
    registers: this.#registers,
  });
  readonly retained = new Counter({
    name: 'tributary_retained_total',
    help: 'What retention dropped: stories and articles deleted, texts, records of the engine.',
    labelNames: ['what'],
    registers: this.#registers,
  });
  readonly freeBytes = new Gauge({
    name: 'tributary_data_free_bytes',
    help: 'Room left on the volume of the data folder.',
    registers: this.#registers,
  });
  readonly dependencyUp = new Gauge({
    name: 'tributary_dependency_up',
    help: '1 if the store or Redis answered at this scrape, else 0.',
    labelNames: ['dependency'],
    registers: this.#registers,
  });

  readonly heapLimit = new Gauge({
    name: 'tributary_heap_limit_bytes',
    help: 'What nodejs_heap_size_used_bytes may grow to before Node ends the process.',
    registers: this.#registers,
  });

  constructor() {
    this.heapLimit.set(getHeapStatistics().heap_size_limit);
    collectDefaultMetrics({ register: this.registry });
  }

  showIndex(partition: string, size: { articles: number; stories: number; terms: number }): void {
    this.index.set({ what: 'articles', partition }, size.articles);
    this.index.set({ what: 'stories', partition }, size.stories);
    this.index.set({ what: 'terms', partition }, size.terms);
  }
}
