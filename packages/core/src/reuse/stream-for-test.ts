import type { ArticleHistory, CleanArticle } from '../article.ts';
import type { ReuseEdge } from '../decision.ts';
import { quotations } from '../normalize/quotations.ts';
import { words } from '../text/words.ts';
import { earliest } from './precedence.ts';
import { ReuseIndex } from './reuse-index.ts';
import type { ReuseStep } from './reuse-step.ts';

export const OWN = [
  'The harbour council of Gullhaven voted late on Tuesday to close the northern pier after divers found cracks in nine of its forty pillars.',
  'Engineer Mara Lindqvist told members that the concrete had lost a third of its strength since the last survey, and that storms were due within weeks.',
  'Ferries to the outer islands will leave from the fish market instead, and lorries must take the coast road until the repairs are done in spring.',
  'Shopkeepers along the quay fear for the season, since most of their guests arrive by boat and few are willing to walk a mile with their bags.',
  'A first estimate puts the cost at six million crowns, of which the province would pay half if the plans are handed in before the end of June.',
  'Opposition members asked why the warning of two years ago had been filed without an answer, and demanded to see every letter by next Monday.',
  'The mayor promised a public hearing in the old customs house and said that nobody would lose a berth while the northern pier was being mended.',
  'Volunteers from the rowing club carried ropes and lamps to the fish market at dawn so that the first ferry could leave before the tide turned.',
];

export function article(id: string, text: string, given: Partial<CleanArticle> = {}): CleanArticle {
  return {
    id,
    outletId: null,
    outletName: null,
    title: null,
    text,
    quotations: quotations(text),
    language: 'en',
    credits: [],
    publishedAt: null,
    publishedAtFrom: null,
    receivedAt: null,
    mentionedDates: [],
    datelinePlace: null,
    removed: [],
    ...given,
  };
}

/** An index with the texts of its articles and the edges that its steps leave standing. */
export class Stream {
  readonly texts = new Map<string, string>();
  readonly index = new ReuseIndex((id) => this.texts.get(id) ?? null);
  /** By copy and source, as a store keeps them. */
  readonly standing = new Map<string, Map<string, ReuseEdge>>();
  readonly #versions = new Map<string, string>();
  readonly #histories = new Map<string, ArticleHistory>();

  add(one: CleanArticle, near: readonly string[] = []): ReuseStep {
    const previousText = this.texts.get(one.id) ?? null;
    const history = {
      version: (this.#histories.get(one.id)?.version ?? 0) + 1,
      ...earliest([this.#histories.get(one.id) ?? one, one]),
    };
    this.#histories.set(one.id, history);
    this.#versions.set(`${one.id}@${history.version}`, one.text);
    this.texts.set(one.id, one.text);
    const split = words(one.text);
    // Of an article that left the window and comes back, the index knows no edges: a store drops them.
    if (previousText === null) this.standing.delete(one.id);
    const step = this.index.add({ article: one, split, near, history, previousText });
    for (const { articleId, sourceId } of step.withdrawn) {
      if (this.standing.get(articleId)?.delete(sourceId) !== true) {
        throw new Error(`${articleId} > ${sourceId} was withdrawn and did not stand`);
      }
    }
    for (const edge of step.edges) {
      const sources = this.standing.get(edge.articleId) ?? new Map<string, ReuseEdge>();
      this.standing.set(edge.articleId, sources.set(edge.sourceId, edge));
    }
    return step;
  }

  remove(id: string): void {
    this.index.remove(id);
    this.texts.delete(id);
  }

  /** The text of a version that was added. */
  version(id: string, version: number): string {
    return this.#versions.get(`${id}@${version}`) ?? '';
  }

  edges(): string[] {
    const all = [...this.standing].flatMap(([copy, sources]) =>
      [...sources.keys()].map((source) => `${copy} > ${source}`),
    );
    return all.sort();
  }

  restarted(): Stream {
    const next = new Stream();
    for (const [id, text] of this.texts) next.texts.set(id, text);
    for (const [key, text] of this.#versions) next.#versions.set(key, text);
    for (const [id, history] of this.#histories) next.#histories.set(id, history);
    for (const [id, sources] of this.standing) next.standing.set(id, new Map(sources));
    for (const id of this.texts.keys()) {
      const record = this.index.record(id);
      if (record !== null) next.index.enter(record, this.index.origin(id)?.key ?? null);
    }
    for (const _ of next.index.connecting());
    return next;
  }
}

export const at = (hour: number) => Date.UTC(2031, 2, 4, hour, 30);
export const lines = (...places: number[]) => places.map((place) => OWN[place]).join('\n\n');
