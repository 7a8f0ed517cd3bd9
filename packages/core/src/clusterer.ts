import type { ArticleInput, CleanArticle } from './article.ts';
import { ActiveWindow } from './cluster/active-window.ts';
import { describeStory } from './cluster/describe.ts';
import { type Explained, type Explainer, explain } from './cluster/explain.ts';
import { type Features, featuresOf, type Reading, readingOf } from './cluster/features.ts';
import {
  byScore,
  earlierOf,
  type Member,
  neighboursOf,
  type Scored,
  type Story,
} from './cluster/graph.ts';
import { StreamIdf } from './cluster/idf.ts';
import { rankStories, type StoryScore } from './cluster/join.ts';
import { Neighbourhood } from './cluster/neighbourhood.ts';
import { type ClustererOptions, DEFAULT_OPTIONS } from './cluster/options.ts';
import { type Normed, normsOf, type Weighted, weigh } from './cluster/pair-features.ts';
import { PairScore } from './cluster/pair-score.ts';
import type { PairWeights } from './cluster/pair-weights.ts';
import { BytesReader, BytesWriter, readRecord, writeRecord } from './cluster/record.ts';
import { regroup } from './cluster/regroup.ts';
import { graphAround, groupsOf, type RepairGraph, scoredIn, wholeGraph } from './cluster/repair.ts';
import { TellingNames } from './cluster/telling-names.ts';
import {
  placesOfTerms,
  type TellingTerms,
  tellingTerms,
  termsAt,
} from './cluster/telling-terms.ts';
import { PAIR_WEIGHTS } from './cluster/weights.ts';
import type { Assignment, Origin, Step, StoryChange, StoryDescription } from './decision.ts';
import { BoilerplateMemory, isObserved } from './normalize/boilerplate-memory.ts';
import { normalize } from './normalize/normalize.ts';
import { ReuseIndex, type ReuseStep } from './reuse/reuse-index.ts';

/** A member as the store gives it back. */
export interface RestoredMember {
  readonly record: Uint8Array;
  readonly storyId: string;
  /** Cleaned text and headline. */
  readonly text: string;
  readonly title: string | null;
  readonly origin: Origin;
  /** True when the article arrived after the statistics were taken. */
  readonly afterStatistics: boolean;
  /** False when its story closed since: only the statistics still have to learn of it. */
  readonly active: boolean;
}

interface Query extends Explained {
  readonly features: Features;
  readonly telling: TellingTerms;
  /** By falling similarity: the edges that the article gets. */
  readonly nearest: readonly Scored[];
}

interface StatisticsHeader {
  documents: number[];
  sequence: number;
  clockDay: number | null;
}

const DAY = 86_400_000;
/** An article that arrives past the window stays at hand for this many further articles. */
const LATE_ARTICLES = 2000;

/**
 * Story clustering of an ordered stream. See docs/clustering.md for the method.
 *
 * Pure stages do the work (normalize → features → candidates → pair scores → join → repair); this
 * class holds the state between them and nothing else. No clock, no randomness, no I/O.
 */
export class Clusterer {
  readonly configVersion: string;
  readonly #options: ClustererOptions;
  readonly #score: PairScore;
  readonly #explainer: Explainer;
  readonly #idf: StreamIdf;
  readonly #idfOf = (term: number): number => this.#idf.weight(term);
  readonly #window: ActiveWindow;
  readonly #telling = new TellingNames();
  #boilerplate = new BoilerplateMemory();
  readonly #reuse = new ReuseIndex((id) => this.#window.members.get(id)?.text ?? null);
  #sequence = 0;
  #clockDay = Number.NaN;

  /** `model` is for training; everything else uses the weights that come with the core. */
  constructor(options: Partial<ClustererOptions> = {}, model: PairWeights = PAIR_WEIGHTS) {
    this.#options = { ...DEFAULT_OPTIONS, ...options };
    this.configVersion = model.version;
    this.#score = new PairScore(model);
    this.#explainer = {
      score: this.#score,
      normed: (member) => this.#normed(member),
      near: (member) => member.near,
    };
    this.#idf = new StreamIdf({
      growth: this.#options.idfGrowth,
      maxTerms: this.#options.maxTerms,
    });
    this.#window = new ActiveWindow(this.#options);
  }

  get size(): { articles: number; stories: number; terms: number } {
    const { members, stories } = this.#window;
    return { articles: members.size, stories: stories.size, terms: this.#idf.terms };
  }

  /** Pairs of articles compared so far: the work done, in a unit that no machine changes. */
  get pairsCompared(): number {
    return this.#score.compared;
  }

  /** Adds one article in stream order, or a new version of a known one. */
  add(input: ArticleInput): Step {
    const article = normalize(input, this.#boilerplate);
    const changes: StoryChange[] = [];
    const reading = readingOf(article);
    const features = featuresOf(article, reading);
    const activeDay = this.#advance(article);
    changes.push(...this.#expire());

    const previous = this.#window.members.get(article.id) ?? null;
    const ended = previous !== null && this.#window.leave(previous);
    if (previous === null) {
      this.#idf.add(features.terms);
      this.#boilerplate.observe(article);
    }
    const query = this.#query(article, features, reading);
    const near = query.scored.filter(({ score }) => score >= 0).map(({ member }) => member.id);
    const reuse = this.#reuse.add({
      article,
      split: reading.split,
      near,
      history: input.history,
      previousText: previous?.text ?? null,
    });
    const chosen = this.#choose(query);
    const story =
      chosen?.story ?? (ended && previous ? previous.story : this.#window.found(article.id));
    const threshold = this.#options.joinThreshold;
    const assignment = explain(query, { storyId: story.id, chosen, threshold }, this.#explainer);
    this.#enter(article, query, story, activeDay);
    changes.push(...enterChanges(article.id, { story, previous, ended, founded: chosen === null }));

    const repaired = this.#repairSlice();
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
    const article = normalize(input, this.#boilerplate);
    const reading = readingOf(article);
    const query = this.#query(article, featuresOf(article, reading), reading);
    const chosen = this.#choose(query);
    if (chosen === null) return null;
    const threshold = this.#options.joinThreshold;
    return explain(query, { storyId: chosen.story.id, chosen, threshold }, this.#explainer);
  }

  /** The final repair at the end of an offline stream: everything at hand is grouped anew. */
  finish(): { changes: StoryChange[]; reassigned: Assignment[]; origins: Origin[] } {
    this.#idf.freeze();
    return { ...this.#regroup(this.#wholeGraph()), origins: [] };
  }

  /**
   * Compares everything at hand and shows each pair with the values of PAIR_FEATURES, which are
   * valid during the call. For training.
   */
  compareAll(visit: (articleId: string, otherId: string, values: Float64Array) => void): void {
    this.#idf.freeze();
    const { members, from, to, near, tellingNames } = this.#wholeGraph();
    from.forEach((i, k) => {
      const j = to[k] as number;
      const a = members[i] as Member;
      const b = members[j] as Member;
      const context = {
        a: near[i] as Neighbourhood,
        b: near[j] as Neighbourhood,
        tellingNames: tellingNames[k] as number,
      };
      visit(a.id, b.id, this.#score.values(this.#weighted(a.features), this.#normed(b), context));
    });
  }

  describe(storyId: string): StoryDescription | null {
    const story = this.#window.stories.get(storyId);
    return story === undefined ? null : describeStory(story, this.#options.relatedThreshold);
  }

  /** Active members of a story, in order of arrival. */
  members(storyId: string): readonly string[] {
    return this.#window.stories.get(storyId)?.members.map((member) => member.id) ?? [];
  }

  /** Features and edges of one active article, to be stored beside it. */
  record(articleId: string): Uint8Array | null {
    const member = this.#window.members.get(articleId);
    if (member === undefined) return null;
    const earlier = earlierOf(member);
    const record = writeRecord({
      id: member.id,
      sequence: member.sequence,
      lateUntil: member.lateUntil,
      activeDay: member.activeDay,
      language: member.languageCode,
      furniture: member.furniture,
      features: member.features,
      indexTerms: termsAt(member.features, member.indexed),
      neighbours: Uint32Array.from(earlier, (edge) => edge.member.sequence),
      similarities: Float32Array.from(earlier, (edge) => edge.similarity),
      tellingNames: Float32Array.from(earlier, (edge) => edge.tellingNames),
      scores: Float32Array.from(earlier, (edge) => edge.score),
    });
    const writer = new BytesWriter();
    writer.bytes(record);
    writer.bytes(this.#reuse.record(articleId) ?? new Uint8Array(0));
    return writer.done();
  }

  /** Term statistics, clock and counters. */
  statistics(): Uint8Array {
    const state = this.#idf.state();
    const writer = new BytesWriter();
    const header: StatisticsHeader = {
      documents: state.numbers,
      sequence: this.#sequence,
      clockDay: Number.isNaN(this.#clockDay) ? null : this.#clockDay,
    };
    writer.json(header);
    writer.array(state.live);
    writer.array(state.frozen);
    writer.bytes(this.#boilerplate.toBytes());
    return writer.done();
  }

  static restore(state: {
    options?: Partial<ClustererOptions>;
    statistics: Uint8Array | null;
    members: Iterable<RestoredMember>;
  }): Clusterer {
    const clusterer = new Clusterer(state.options);
    if (state.statistics !== null) clusterer.#loadStatistics(state.statistics);
    const members = Array.from(state.members, (member) => {
      const reader = new BytesReader(member.record);
      return { ...member, parsed: readRecord(reader.bytes()), reuse: reader.bytes() };
    });
    members.sort((a, b) => a.parsed.sequence - b.parsed.sequence);
    const bySequence = new Map<number, Member>();
    for (const { parsed, storyId, text, title, afterStatistics, active } of members) {
      if (afterStatistics) {
        clusterer.#idf.add(parsed.features.terms);
        clusterer.#boilerplate.observe({ ...parsed.furniture, title, text });
        clusterer.#sequence = parsed.sequence + 1;
        if (!(clusterer.#clockDay >= parsed.activeDay)) clusterer.#clockDay = parsed.activeDay;
      }
      if (!active) continue;
      const { neighbours, similarities, tellingNames, scores, language, indexTerms, ...known } =
        parsed;
      const member: Member = {
        ...known,
        indexed: placesOfTerms(parsed.features, indexTerms),
        title,
        text,
        languageCode: language,
        slot: clusterer.#window.freeSlot(),
        graph: clusterer.#window.graph,
        near: new Neighbourhood(parsed.sequence),
        story: clusterer.#window.stories.get(storyId) ?? { id: storyId, members: [] },
        norms: null,
        normsEpoch: -1,
      };
      const nearest: Scored[] = [];
      neighbours.forEach((sequence, i) => {
        const earlier = bySequence.get(sequence);
        if (earlier === undefined) return;
        nearest.push({
          member: earlier,
          similarity: similarities[i] as number,
          tellingNames: tellingNames[i] as number,
          score: scores[i] as number,
        });
      });
      clusterer.#window.enter(member, nearest);
      bySequence.set(member.sequence, member);
    }
    clusterer.#reuse.restore(
      members
        .filter(({ active }) => active)
        .map(({ reuse, origin }) => ({ record: reuse, key: origin.key })),
    );
    return clusterer;
  }

  /** Everything in one piece. */
  snapshot(): Uint8Array {
    const writer = new BytesWriter();
    writer.json(this.#options);
    writer.bytes(this.statistics());
    for (const member of this.#window.members.values()) {
      const origin = this.#reuse.origin(member.id);
      writer.json({ storyId: member.story.id, title: member.title, text: member.text, origin });
      writer.bytes(this.record(member.id) as Uint8Array);
    }
    return writer.done();
  }

  static fromSnapshot(bytes: Uint8Array): Clusterer {
    const reader = new BytesReader(bytes);
    const options = reader.json<ClustererOptions>();
    const statistics = reader.bytes();
    const members: RestoredMember[] = [];
    while (!reader.ended) {
      const head = reader.json<Omit<RestoredMember, 'record' | 'afterStatistics'>>();
      const record = reader.bytes();
      members.push({ ...head, record, afterStatistics: false, active: true });
    }
    return Clusterer.restore({ options, statistics, members });
  }

  #loadStatistics(bytes: Uint8Array): void {
    const reader = new BytesReader(bytes);
    const header = reader.json<StatisticsHeader>();
    this.#idf.load({ numbers: header.documents, live: reader.uint32(), frozen: reader.uint32() });
    this.#boilerplate = BoilerplateMemory.fromBytes(reader.bytes());
    this.#sequence = header.sequence;
    this.#clockDay = header.clockDay ?? Number.NaN;
  }

  /** Moves the stream's clock and tells the day by which the article leaves the window. */
  #advance(article: CleanArticle): number {
    const given = article.publishedAtFrom === 'caller' ? article.publishedAt : null;
    const time = given ?? article.receivedAt;
    if (time === null) return this.#clockDay;
    const day = time / DAY;
    if (!(this.#clockDay >= day)) this.#clockDay = day;
    return day;
  }

  #expire(): StoryChange[] {
    if (!this.#options.closeStories) return [];
    const changes: StoryChange[] = [];
    for (const member of this.#window.before(this.#clockDay - this.#options.windowDays)) {
      if (member.lateUntil > this.#sequence) continue;
      const ended = this.#window.leave(member);
      this.#reuse.remove(member.id);
      if (ended) changes.push({ type: 'closed', storyId: member.story.id });
    }
    return changes;
  }

  #weighted(features: Features): Weighted {
    return weigh(features, this.#idfOf);
  }

  #normed(member: Member): Normed {
    if (member.norms === null || member.normsEpoch !== this.#idf.epoch) {
      member.norms = normsOf(member.features, this.#idfOf);
      member.normsEpoch = this.#idf.epoch;
    }
    // Both hold just what is asked for, and an object for each of a million pairs would not.
    return member as Normed;
  }

  #query(article: CleanArticle, features: Features, reading: Reading): Query {
    const weighted = this.#weighted(features);
    const telling = tellingTerms(weighted, this.#options.indexTerms);
    const near = new Neighbourhood(this.#sequence);
    const compared: Member[] = [];
    const own: number[] = [];
    const similarities: number[] = [];
    this.#telling.clear();
    for (const member of this.#candidates(article.id, telling)) {
      if (this.#farApart(features, member.features)) continue;
      const pair = this.#score.own(weighted, this.#normed(member), this.#telling);
      near.insert(member.sequence, pair.similarity);
      compared.push(member);
      own.push(pair.own);
      similarities.push(pair.similarity);
    }
    const shares = this.#telling.shares(weighted);
    const scored = compared.map((member, i): Scored => {
      const similarity = similarities[i] as number;
      const tellingNames = shares[i] as number;
      const pair = { own: own[i] as number, similarity, tellingNames, a: near, b: member.near };
      return { member, similarity, tellingNames, score: this.#score.complete(pair) };
    });
    const nearest = [...scored]
      .sort((a, b) => b.similarity - a.similarity || a.member.sequence - b.member.sequence)
      .slice(0, this.#options.neighbours);
    scored.sort(byScore);
    const ranked = rankStories(scored, this.#options);
    return {
      articleId: article.id,
      reading: () => reading,
      features,
      weighted,
      telling,
      near,
      scored,
      nearest,
      ranked,
    };
  }

  #farApart(a: Features, b: Features): boolean {
    return Math.abs(a.day - b.day) > this.#options.windowDays;
  }

  #candidates(id: string, telling: TellingTerms): Member[] {
    const { members } = this.#window;
    if (members.size <= this.#options.candidates) {
      return [...members.values()].filter((member) => member.id !== id);
    }
    return this.#window.index
      .search(telling.terms, telling.weights, this.#options.candidates + 1)
      .map((slot) => this.#window.at(slot))
      .filter((member) => member.id !== id)
      .slice(0, this.#options.candidates);
  }

  #choose(query: Query): StoryScore | null {
    const best = query.ranked[0];
    return best !== undefined && best.score >= this.#options.joinThreshold ? best : null;
  }

  #enter(article: CleanArticle, query: Query, story: Story, activeDay: number): void {
    const sequence = this.#sequence++;
    const late = activeDay < this.#clockDay - this.#options.windowDays;
    const member: Member = {
      id: article.id,
      sequence,
      slot: this.#window.freeSlot(),
      features: query.features,
      title: article.title,
      text: article.text,
      languageCode: article.language,
      furniture: { outletId: article.outletId, removed: observed(article) },
      indexed: query.telling.places,
      activeDay,
      lateUntil: late ? sequence + LATE_ARTICLES : 0,
      graph: this.#window.graph,
      near: new Neighbourhood(sequence),
      story,
      norms: query.weighted.norms,
      normsEpoch: this.#idf.epoch,
    };
    this.#window.enter(member, query.nearest);
  }

  /** Everything while the window is small; else now and then what is around the latest arrivals. */
  #repairSlice(): { changes: StoryChange[]; reassigned: Assignment[] } {
    if (this.#window.members.size <= this.#options.smallWindow) {
      return this.#regroup(this.#wholeGraph());
    }
    const { repairEvery, repairReach, repairLimit } = this.#options;
    if (this.#sequence % repairEvery !== 0) return { changes: [], reassigned: [] };
    const newest = this.#window.newest(repairReach, this.#sequence);
    return this.#regroup(graphAround(newest, repairLimit));
  }

  #wholeGraph(): RepairGraph {
    const comparison = {
      score: this.#score,
      weighted: (member: Member) => this.#weighted(member.features),
      normed: (member: Member) => this.#normed(member),
      candidates: (member: Member, weighted: Weighted) =>
        this.#candidates(member.id, tellingTerms(weighted, this.#options.indexTerms)),
    };
    return wholeGraph([...this.#window.members.values()], comparison, this.#options.windowDays);
  }

  #regroup(graph: RepairGraph): { changes: StoryChange[]; reassigned: Assignment[] } {
    const small = this.#window.members.size <= this.#options.smallWindow;
    const { smallThreshold, smallCohesion } = this.#options;
    const demands = small ? { linkThreshold: smallThreshold, cohesion: smallCohesion } : {};
    const groups = groupsOf(graph, { ...this.#options, ...demands });
    const { changes, moved, ended } = regroup(groups, (founder) => this.#window.found(founder.id));
    for (const story of ended) this.#window.stories.delete(story.id);
    if (moved.length === 0) return { changes, reassigned: [] };
    const nearOf = new Map(graph.members.map((member, i) => [member, graph.near[i]]));
    const near = (member: Member) => nearOf.get(member) ?? member.near;
    const scoredOf = scoredIn(graph, moved);
    const reassigned = moved.map((member) => {
      const scored = (scoredOf.get(member) ?? neighboursOf(member)).sort(byScore);
      const ranked = rankStories(scored, this.#options);
      const chosen = ranked.find((one) => one.story === member.story) ?? null;
      const query: Explained = {
        articleId: member.id,
        reading: () => readingOf(member),
        weighted: this.#weighted(member.features),
        near: near(member),
        scored,
        ranked,
      };
      const threshold = this.#options.joinThreshold;
      const decided = { storyId: member.story.id, chosen, threshold };
      return explain(query, decided, { ...this.#explainer, near });
    });
    return { changes, reassigned };
  }

  #reuseChanges({ withdrawn, moves }: ReuseStep): StoryChange[] {
    const storyOf = (articleId: string) => this.#window.members.get(articleId)?.story.id;
    return [
      ...withdrawn.flatMap(({ articleId, sourceId }): StoryChange[] => {
        const storyId = storyOf(articleId);
        if (storyId === undefined) return [];
        const replacedBy = this.#reuse.origin(articleId)?.parentId ?? null;
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
