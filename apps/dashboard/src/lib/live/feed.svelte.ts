import { api, type StoryPage, type StorySummary } from '../api.ts';
import { apiParams, type StoryFilters } from '../filters.ts';
import {
  announcement,
  appendPage,
  enqueue,
  type LiveEvent,
  takeIn,
  type Waiting,
} from '../live-list.ts';

/** Bursts settle before the list moves. */
const SETTLE_MILLISECONDS = 400;
const MARKED_MILLISECONDS = 2_500;

/** The story list that someone is reading: pages of the API plus what arrives live. */
export class StoryFeed {
  stories = $state.raw<readonly StorySummary[]>([]);
  waiting = $state.raw<Waiting>(new Map());
  nextCursor = $state<string | null>(null);
  loading = $state(false);
  /** Why the next page did not come. */
  failure = $state<string | null>(null);
  /** Stories that just changed, to be marked for a moment. */
  changed = $state.raw<ReadonlySet<string>>(new Set());
  /** The last thing that happened, for a screen reader. */
  said = $state('');
  /** What waits for the reader's word, or null. */
  readonly pending = $derived.by(() =>
    this.#held ? announcement(this.stories, this.waiting) : null,
  );

  #held = $state(false);
  readonly #filters: StoryFilters;
  readonly #mayMove: () => boolean;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #unmarking: ReturnType<typeof setTimeout> | undefined;

  /** `mayMove` says whether rows may move by themselves now. */
  constructor(page: StoryPage, filters: StoryFilters, mayMove: () => boolean) {
    this.stories = page.stories;
    this.nextCursor = page.nextCursor;
    this.#filters = filters;
    this.#mayMove = mayMove;
  }

  receive(event: LiveEvent): void {
    this.waiting = enqueue(this.waiting, event, this.stories, this.#filters);
    if (this.waiting.size === 0 || this.#settling !== undefined) return;
    this.#settling = setTimeout(() => {
      this.#settling = undefined;
      this.said = this.#spoken();
      if (this.#mayMove()) this.take();
      else this.#held = true;
    }, SETTLE_MILLISECONDS);
  }

  /** A screen reader is told what changed; a single story by name. */
  #spoken(): string {
    const [only, another] = this.waiting.values();
    const what = announcement(this.stories, this.waiting) ?? '';
    return only && !another ? `${what}: ${only.title}` : what;
  }

  /** Puts what waits into the list. */
  take(): void {
    if (this.waiting.size === 0) return;
    this.changed = new Set(this.waiting.keys());
    this.stories = takeIn(this.stories, this.waiting, this.#filters);
    this.waiting = new Map();
    this.#held = false;
    clearTimeout(this.#unmarking);
    this.#unmarking = setTimeout(() => {
      this.changed = new Set();
    }, MARKED_MILLISECONDS);
  }

  /** Appends the next page. */
  async more(pageSize: number): Promise<void> {
    if (this.loading || !this.nextCursor) return;
    this.loading = true;
    this.failure = null;
    try {
      const page = await api(fetch).stories(apiParams(this.#filters, this.nextCursor, pageSize));
      this.stories = appendPage(this.stories, page.stories);
      this.nextCursor = page.nextCursor;
    } catch {
      this.failure = 'The next stories did not arrive. Try again.';
    } finally {
      this.loading = false;
    }
  }

  close(): void {
    clearTimeout(this.#settling);
    clearTimeout(this.#unmarking);
  }
}
