import type { ArticleInput, CleanArticle } from './article.ts';
import { describeStory } from './cluster/describe.ts';
import { Engine } from './cluster/engine.ts';
import { explain } from './cluster/explain.ts';
import { featuresIn, neighbourhoodIn } from './cluster/feature-rows.ts';
import { featuresOf, readingOf } from './cluster/features.ts';
import type { Member, Story } from './cluster/graph.ts';
import type { Neighbourhood } from './cluster/neighbourhood.ts';
import type { ClustererOptions } from './cluster/options.ts';
import type { PairWeights } from './cluster/pair-weights.ts';
import { choose, type Query, queryOf } from './cluster/query.ts';
import { sequenceOfRecord } from './cluster/renumber.ts';
import { graphOfAll, repairAll, repairSlice } from './cluster/repair-slice.ts';
import { type RestoredMember, Restoring } from './cluster/restoring.ts';
import {
  readSnapshot,
  writeMember,
  writeSnapshot,
  writeStatistics,
} from './cluster/stored-state.ts';
import { PAIR_WEIGHTS } from './cluster/weights.ts';
import type { Assignment, Origin, Step, StoryChange, StoryDescription } from './decision.ts';
import { isObserved } from './normalize/boilerplate-memory.ts';
import { normalize } from './normalize/normalize.ts';
import type { ReuseStep } from './reuse/reuse-step.ts';

const DAY = 86_400_000;
/** An article that arrives past the window stays at hand for this many further articles. */
const LATE_ARTICLES = 2000;

/** What was stored of a stream. */
interface Restored<Members> {
  readonly options?: Partial<ClustererOptions>;
  readonly statistics: Uint8Array | null;
  readonly members: Members;
}

/**
 * Story clustering of an ordered stream. See docs/clustering.md for the method.
 *
 * `add` is the pipeline: normalize → features → compare with candidates (`queryOf`) → reuse → join
 * (`choose`) → explain → enter the window → repair (`repairSlice`). What the stages remember is the
 * Engine; how it is stored stands in cluster/stored-state.ts. No clock, no randomness, no I/O.
 */
export class Clusterer {
  readonly configVersion: string;
  readonly #engine: Engine;

  /** `model` is for training; everything else uses the weights that come with the core. */
  constructor(options: Partial<ClustererOptions> = {}, model: PairWeights = PAIR_WEIGHTS) {
    this.configVersion = model.version;
    this.#engine = new Engine(options, model);
  }

  get size(): { articles: number; stories: number; terms: number } {
    const { members, stories } = this.#engine.window;
    return { articles: members.size, stories: stories.size, terms: this.#engine.idf.terms };
  }

  /** Pairs of articles compared so far: the work done, in a unit that no machine changes. */
  get pairsCompared(): number {
    return this.#engine.score.compared;
  }

  /** Adds one article in stream order, or a new version of a known one. */
  add(input: ArticleInput): Step {
    const article = normalize(input, this.#engine.boilerplate);
    const changes: StoryChange[] = [];
    const reading = readingOf(article);
    const features = featuresOf(article, reading);
    const activeDay = this.#advance(article);
    changes.push(...this.#expire());

    const previous = this.#engine.window.members.get(article.id) ?? null;
    const ended = previous !== null && this.#engine.window.leave(previous);
    if (previous === null) {
      this.#engine.idf.add(features.terms);
      this.#engine.boilerplate.observe(article);
    }
    const query = queryOf(this.#engine, article, { features, reading });
    const near = query.scored.filter(({ score }) => score >= 0).map(({ member }) => member.id);
    const reuse = this.#engine.reuse.add({
      article,
      split: reading.split,
      near,
      history: input.history,
      previousText: previous?.text ?? null,
    });
    const chosen = choose(this.#engine, query);
    const story =
      chosen?.story ?? (ended && previous ? previous.story : this.#engine.window.found(article.id));
    const threshold = this.#engine.options.joinThreshold;
    const assignment = explain(
      query,
      { storyId: story.id, chosen, threshold },
      this.#engine.explainer,
    );
    this.#enter(article, query, story, activeDay);
    changes.push(...enterChanges(article.id, { story, previous, ended, founded: chosen === null }));

    const repaired = repairSlice(this.#engine);
    changes.push(...repaired.changes, ...this.#reuseChanges(reuse));
    return {
      article,
      assignment: repaired.reassigned.find((one) => one.articleId === article.id) ?? assignment,
      reuse: reuse.edges,
      withdrawn: reuse.withdrawn,
      relinked: reuse.relinked,
      origins: reuse.origins,
      changes,
      reassigned: repaired.reassigned,
    };
  }

  /** What would `add` decide? Null when the article would found a story. Changes nothing. */
  match(input: ArticleInput): Assignment | null {
    const article = normalize(input, this.#engine.boilerplate);
    const reading = readingOf(article);
    const query = queryOf(this.#engine, article, {
      features: featuresOf(article, reading),
      reading,
    });
    const chosen = choose(this.#engine, query);
    if (chosen === null) return null;
    const threshold = this.#engine.options.joinThreshold;
    return explain(query, { storyId: chosen.story.id, chosen, threshold }, this.#engine.explainer);
  }

  /** The final repair at the end of an offline stream: everything at hand is grouped anew. */
  finish(): { changes: StoryChange[]; reassigned: Assignment[]; origins: Origin[] } {
    this.#engine.idf.freeze();
    return { ...repairAll(this.#engine), origins: [] };
  }

  /**
   * Compares everything at hand and shows each pair with the values of PAIR_FEATURES, which are
   * valid during the call. For training.
   */
  compareAll(visit: (articleId: string, otherId: string, values: Float64Array) => void): void {
    this.#engine.idf.freeze();
    const { members, pairs, near } = graphOfAll(this.#engine);
    for (let k = 0; k < pairs.size; k++) {
      const i = pairs.from[k] as number;
      const j = pairs.to[k] as number;
      const a = members[i] as Member;
      const b = members[j] as Member;
      const context = {
        a: near[i] as Neighbourhood,
        b: near[j] as Neighbourhood,
        tellingNames: pairs.tellingNames[k] as number,
      };
      visit(
        a.id,
        b.id,
        this.#engine.score.values(
          this.#engine.weighted(featuresIn(a.row)),
          this.#engine.normed(b),
          context,
        ),
      );
    }
  }

  describe(storyId: string): StoryDescription | null {
    const story = this.#engine.window.stories.get(storyId);
    return story === undefined ? null : describeStory(story, this.#engine.options.relatedThreshold);
  }

  /** Active members of a story, in order of arrival. */
  members(storyId: string): readonly string[] {
    return this.#engine.window.stories.get(storyId)?.members.map((member) => member.id) ?? [];
  }

  /** Features and edges of one active article, to be stored beside it. */
  record(articleId: string): Uint8Array | null {
    return writeMember(this.#engine, articleId);
  }

  /** Term statistics, clock and counters. */
  statistics(): Uint8Array {
    return writeStatistics(this.#engine);
  }

  /** Brings a stream back from what was stored of it, its members in any order. */
  static restore({ members, ...state }: Restored<Iterable<RestoredMember>>): Clusterer {
    const places = Array.from(
      members,
      (member) => [sequenceOfRecord(member.record), member] as const,
    );
    places.sort(([one], [other]) => one - other);
    const clusterer = new Clusterer(state.options);
    const restoring = new Restoring(clusterer.#engine, state.statistics);
    for (const [, member] of places) restoring.add(member);
    for (const _ of restoring.finishing());
    return clusterer;
  }

  /**
   * The same from members that come one by one in order of arrival; none of them is kept. `turn` is
   * awaited now and then once all have come, so that others get theirs.
   */
  static async restoreInOrder({
    members,
    turn,
    ...state
  }: Restored<AsyncIterable<RestoredMember>> & {
    readonly turn?: () => Promise<unknown>;
  }): Promise<Clusterer> {
    const clusterer = new Clusterer(state.options);
    const restoring = new Restoring(clusterer.#engine, state.statistics);
    for await (const member of members) restoring.add(member);
    for (const _ of restoring.finishing()) await turn?.();
    return clusterer;
  }

  /** Everything in one piece. */
  snapshot(): Uint8Array {
    return writeSnapshot(this.#engine);
  }

  static fromSnapshot(bytes: Uint8Array): Clusterer {
    return Clusterer.restore(readSnapshot(bytes));
  }

  /** Moves the stream's clock and tells the day by which the article leaves the window. */
  #advance(article: CleanArticle): number {
    const given = article.publishedAtFrom === 'caller' ? article.publishedAt : null;
    const time = given ?? article.receivedAt;
    if (time === null) return this.#engine.clockDay;
    const day = time / DAY;
    if (!(this.#engine.clockDay >= day)) this.#engine.clockDay = day;
    return day;
  }

  #expire(): StoryChange[] {
    if (!this.#engine.options.closeStories) return [];
    const changes: StoryChange[] = [];
    for (const member of this.#engine.window.before(
      this.#engine.clockDay - this.#engine.options.windowDays,
    )) {
      if (member.lateUntil > this.#engine.sequence) continue;
      const ended = this.#engine.window.leave(member);
      this.#engine.reuse.remove(member.id);
      if (ended) changes.push({ type: 'closed', storyId: member.story.id });
    }
    return changes;
  }

  #enter(article: CleanArticle, query: Query, story: Story, activeDay: number): void {
    const sequence = this.#engine.sequence++;
    const late = activeDay < this.#engine.clockDay - this.#engine.options.windowDays;
    const row = this.#engine.rows.add(query.features, query.telling.places);
    const member: Member = {
      id: article.id,
      sequence,
      slot: this.#engine.window.freeSlot(),
      row,
      title: article.title,
      text: article.text,
      languageCode: article.language,
      furniture: { outletId: article.outletId, removed: observed(article) },
      activeDay,
      lateUntil: late ? sequence + LATE_ARTICLES : 0,
      graph: this.#engine.window.graph,
      near: neighbourhoodIn(row, sequence),
      story,
    };
    this.#engine.window.enter(member, query.nearest);
  }

  #reuseChanges({ withdrawn, moves }: ReuseStep): StoryChange[] {
    const storyOf = (articleId: string) => this.#engine.window.members.get(articleId)?.story.id;
    return [
      ...withdrawn.flatMap(({ articleId, sourceId }): StoryChange[] => {
        const storyId = storyOf(articleId);
        if (storyId === undefined) return [];
        const replacedBy = this.#engine.reuse.origin(articleId)?.parentId ?? null;
        return [{ type: 'withdrawn', storyId, articleId, sourceId, replacedBy }];
      }),
      ...moves.flatMap(({ articleId, from, to }): StoryChange[] => {
        const storyId = storyOf(articleId);
        return storyId === undefined ? [] : [{ type: 'origin', storyId, articleId, from, to }];
      }),
    ];
  }
}

/** One empty list for the many articles without such lines. */
const NOTHING_REMOVED: readonly never[] = [];

function observed({ removed }: CleanArticle): CleanArticle['removed'] {
  return removed.some(isObserved) ? removed.filter(isObserved) : NOTHING_REMOVED;
}

function enterChanges(
  articleId: string,
  entered: { story: Story; previous: Member | null; ended: boolean; founded: boolean },
): StoryChange[] {
  const { story, previous, ended, founded } = entered;
  const storyId = story.id;
  if (previous === null) return [{ type: founded ? 'created' : 'joined', storyId, articleId }];
  const changes: StoryChange[] = [{ type: 'versioned', storyId, articleId }];
  if (previous.story !== story) {
    const fromStoryId = previous.story.id;
    const reason = 'its new version fits better here';
    changes.push({ type: 'moved', storyId, fromStoryId, articleId, reason });
    if (ended) changes.push({ type: 'closed', storyId: fromStoryId });
  }
  return changes;
}
