import type { ArticleInput, CleanArticle } from './article.ts';
import { describeStory } from './cluster/describe.ts';
import { evidenceOf } from './cluster/evidence.ts';
import { type Features, featuresOf, IN_LEAD, IN_TITLE } from './cluster/features.ts';
import { disconnect, type Edge, type Member, type Story } from './cluster/graph.ts';
import { StreamIdf } from './cluster/idf.ts';
import { InvertedIndex } from './cluster/inverted-index.ts';
import { rankStories, type StoryScore } from './cluster/join.ts';
import { type ClustererOptions, DEFAULT_OPTIONS } from './cluster/options.ts';
import { PAIR_FEATURES, type Weighted, weigh } from './cluster/pair-features.ts';
import { PairScore, probability, round } from './cluster/pair-score.ts';
import { BytesReader, BytesWriter, readRecord, writeRecord } from './cluster/record.ts';
import { type RepairMove, repair } from './cluster/repair.ts';
import { storyIdOf } from './cluster/story-id.ts';
import { PAIR_WEIGHTS } from './cluster/weights.ts';
import type {
  Assignment,
  Origin,
  RunnerUp,
  ScorePart,
  Step,
  StoryChange,
  StoryDescription,
} from './decision.ts';
import { BoilerplateMemory, REPEATED_RULE } from './normalize/boilerplate-memory.ts';
import { normalize } from './normalize/normalize.ts';
import { ReuseIndex, type ReuseStep } from './reuse/reuse-index.ts';
import { words } from './text/words.ts';

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
}

interface Query {
  readonly id: string;
  readonly features: Features;
  readonly weighted: Weighted;
  readonly scored: readonly { readonly member: Member; readonly score: number }[];
  readonly ranked: readonly StoryScore[];
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
  readonly configVersion = PAIR_WEIGHTS.version;
  readonly #options: ClustererOptions;
  readonly #score = new PairScore(PAIR_WEIGHTS);
  readonly #idf: StreamIdf;
  readonly #index: InvertedIndex;
  #boilerplate = new BoilerplateMemory();
  /** Active articles in order of arrival. */
  readonly #members = new Map<string, Member>();
  readonly #stories = new Map<string, Story>();
  readonly #reuse = new ReuseIndex((id) => this.#members.get(id)?.text ?? null);
  readonly #slots: (Member | null)[] = [];
  readonly #freeSlots: number[] = [];
  #sequence = 0;
  #clockDay = Number.NaN;

  constructor(options: Partial<ClustererOptions> = {}) {
    this.#options = { ...DEFAULT_OPTIONS, ...options };
    this.#idf = new StreamIdf({
      growth: this.#options.idfGrowth,
      maxTerms: this.#options.maxTerms,
    });
    this.#index = new InvertedIndex(this.#options.postingCap);
  }

  get size(): { articles: number; stories: number; terms: number } {
    return { articles: this.#members.size, stories: this.#stories.size, terms: this.#idf.terms };
  }

  /** Adds one article in stream order, or a new version of a known one. */
  add(input: ArticleInput): Step {
    const article = normalize(input, this.#boilerplate);
    const changes: StoryChange[] = [];
    const features = featuresOf(article);
    const activeDay = this.#advance(article);
    this.#expire(changes);

    const previous = this.#members.get(article.id);
    if (previous === undefined) {
      this.#idf.add(features.terms);
      this.#boilerplate.observe(article);
    } else this.#leave(previous);
    const query = this.#query(article, features);
    const near = query.scored
      .filter(({ score }) => score >= this.#options.joinThreshold)
      .map(({ member }) => member.id);
    const reuse = this.#reuse.add(article, words(article.text), near);
    const best = this.#choose(query, previous?.story ?? null);
    const story = best?.story ?? this.#found(article.id, previous?.story ?? null);
    const member = this.#enter(article, query, story, activeDay);
    changes.push(...enterChanges(member, previous?.story ?? null, best === null));
    if (previous !== undefined && previous.story.members.length === 0 && previous.story !== story) {
      this.#stories.delete(previous.story.id);
      changes.push({ type: 'closed', storyId: previous.story.id });
    }
    const assignment = this.#assignment(query, story, best, article);
    const moves = this.#members.size <= this.#options.smallWindow ? this.#repair() : [];
    const reassigned = this.#report(moves, changes);
    changes.push(...this.#originChanges(reuse));
    return {
      article,
      assignment: reassigned.find((one) => one.articleId === article.id) ?? assignment,
      reuse: reuse.edges,
      origins: reuse.origins,
      changes,
      reassigned,
    };
  }

  /** What would `add` decide? Null when the article would found a story. Changes nothing. */
  match(input: ArticleInput): Assignment | null {
    const article = normalize(input, this.#boilerplate);
    const query = this.#query(article, featuresOf(article));
    const best = this.#choose(query, null);
    return best === null ? null : this.#assignment(query, best.story, best, article);
  }

  /** The final repair at the end of an offline stream. */
  finish(): { changes: StoryChange[]; reassigned: Assignment[]; origins: Origin[] } {
    const changes: StoryChange[] = [];
    const reassigned = this.#report(this.#repair(), changes);
    return { changes, reassigned, origins: [] };
  }

  describe(storyId: string): StoryDescription | null {
    const story = this.#stories.get(storyId);
    return story === undefined ? null : describeStory(story, this.#options.relatedThreshold);
  }

  /** Active members of a story, in order of arrival. */
  members(storyId: string): readonly string[] {
    return this.#stories.get(storyId)?.members.map((member) => member.id) ?? [];
  }

  /** Features and edges of one active article, to be stored beside it. */
  record(articleId: string): Uint8Array | null {
    const member = this.#members.get(articleId);
    if (member === undefined) return null;
    const record = writeRecord({
      id: member.id,
      sequence: member.sequence,
      activeDay: member.activeDay,
      language: member.languageCode,
      furniture: member.furniture,
      features: member.features,
      indexTerms: member.indexTerms,
      neighbours: Float64Array.from(member.earlier, (edge) => edge.to.sequence),
      scores: Float64Array.from(member.earlier, (edge) => edge.score),
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
    for (const { parsed, storyId, text, title, afterStatistics } of members) {
      if (afterStatistics) {
        clusterer.#idf.add(parsed.features.terms);
        clusterer.#boilerplate.observe({ ...parsed.furniture, title, text });
      }
      const earlier: Edge[] = [];
      parsed.neighbours.forEach((sequence, i) => {
        const to = bySequence.get(sequence);
        if (to !== undefined) earlier.push({ to, score: parsed.scores[i] as number });
      });
      const story = clusterer.#stories.get(storyId) ?? { id: storyId, members: [] };
      clusterer.#stories.set(storyId, story);
      const member: Member = {
        id: parsed.id,
        sequence: parsed.sequence,
        slot: clusterer.#freeSlots.pop() ?? clusterer.#slots.length,
        features: parsed.features,
        title,
        text,
        languageCode: parsed.language,
        furniture: parsed.furniture,
        indexTerms: parsed.indexTerms,
        activeDay: parsed.activeDay,
        earlier,
        later: [],
        story,
        weighted: null,
        weightedEpoch: -1,
      };
      clusterer.#attach(member);
      bySequence.set(member.sequence, member);
      clusterer.#sequence = Math.max(clusterer.#sequence, member.sequence + 1);
      if (!(clusterer.#clockDay >= member.activeDay)) clusterer.#clockDay = member.activeDay;
    }
    clusterer.#reuse.restore(
      members.map(({ reuse, origin }) => ({ record: reuse, key: origin.key })),
    );
    return clusterer;
  }

  /** Everything in one piece. */
  snapshot(): Uint8Array {
    const writer = new BytesWriter();
    writer.json(this.#options);
    writer.bytes(this.statistics());
    for (const member of this.#members.values()) {
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
      members.push({ ...head, record, afterStatistics: false });
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

  #expire(changes: StoryChange[]): void {
    const oldest = this.#clockDay - this.#options.windowDays;
    for (const member of this.#members.values()) {
      if (!(member.activeDay < oldest)) continue;
      if (this.#sequence - member.sequence < LATE_ARTICLES && !this.#wasInTime(member)) continue;
      this.#leave(member);
      this.#members.delete(member.id);
      this.#reuse.remove(member.id);
      if (member.story.members.length === 0) {
        this.#stories.delete(member.story.id);
        changes.push({ type: 'closed', storyId: member.story.id });
      }
    }
  }

  #wasInTime(_member: Member): boolean {
    return true;
  }

  #weighted(member: Member): Weighted {
    if (member.weighted === null || member.weightedEpoch !== this.#idf.epoch) {
      member.weighted = weigh(member.features, (term) => this.#idf.weight(term));
      member.weightedEpoch = this.#idf.epoch;
    }
    return member.weighted;
  }

  #query(article: CleanArticle, features: Features): Query {
    const weighted = weigh(features, (term) => this.#idf.weight(term));
    const candidates = this.#candidates(article.id, features, weighted);
    const scored = candidates.map((member) => ({
      member,
      score: this.#score.score(weighted, this.#weighted(member)),
    }));
    scored.sort((a, b) => b.score - a.score || a.member.sequence - b.member.sequence);
    return {
      id: article.id,
      features,
      weighted,
      scored,
      ranked: rankStories(scored, this.#options),
    };
  }

  #candidates(id: string, features: Features, weighted: Weighted): Member[] {
    if (this.#members.size <= this.#options.candidates) {
      return [...this.#members.values()].filter((member) => member.id !== id);
    }
    const chosen = tellingTerms(features, weighted, this.#options.indexTerms);
    const terms = Uint32Array.from(chosen, (i) => features.terms[i] as number);
    const weights = Float32Array.from(chosen, (i) => weighted.idf[i] as number);
    const slots = this.#index.search(terms, weights, this.#options.candidates);
    return slots.map((slot) => this.#slots[slot] as Member).filter((member) => member.id !== id);
  }

  #choose(query: Query, _previous: Story | null): StoryScore | null {
    const best = query.ranked[0];
    return best !== undefined && best.score >= this.#options.joinThreshold ? best : null;
  }

  #found(articleId: string, own: Story | null): Story {
    if (own !== null && own.members.length === 0) return own;
    let attempt = 0;
    while (this.#stories.has(storyIdOf(articleId, attempt))) attempt++;
    const story: Story = { id: storyIdOf(articleId, attempt), members: [] };
    this.#stories.set(story.id, story);
    return story;
  }

  #enter(article: CleanArticle, query: Query, story: Story, activeDay: number): Member {
    const chosen = tellingTerms(query.features, query.weighted, this.#options.indexTerms);
    const member: Member = {
      id: article.id,
      sequence: this.#sequence++,
      slot: this.#freeSlots.pop() ?? this.#slots.length,
      features: query.features,
      title: article.title,
      text: article.text,
      languageCode: article.language,
      furniture: {
        outletId: article.outletId,
        removed: article.removed.filter(({ rule }) => rule === REPEATED_RULE),
      },
      indexTerms: Uint32Array.from(chosen, (i) => query.features.terms[i] as number),
      activeDay,
      earlier: query.scored
        .slice(0, this.#options.neighbours)
        .map(({ member: to, score }) => ({ to, score })),
      later: [],
      story,
      weighted: query.weighted,
      weightedEpoch: this.#idf.epoch,
    };
    this.#attach(member);
    return member;
  }

  /** Puts a finished member into slots, index, story and graph. */
  #attach(member: Member): void {
    this.#slots[member.slot] = member;
    this.#members.delete(member.id);
    this.#members.set(member.id, member);
    this.#index.add(member.slot, member.indexTerms);
    member.story.members.push(member);
    this.#stories.set(member.story.id, member.story);
    for (const { to, score } of member.earlier) to.later.push({ to: member, score });
  }

  #leave(member: Member): void {
    this.#index.remove(member.slot, member.indexTerms);
    this.#slots[member.slot] = null;
    this.#freeSlots.push(member.slot);
    member.story.members = member.story.members.filter((one) => one !== member);
    disconnect(member);
  }

  #repair(): RepairMove[] {
    return repair([...this.#members.values()], this.#options, (founder) => {
      let attempt = 0;
      while (this.#stories.has(storyIdOf(founder.id, attempt))) attempt++;
      const story: Story = { id: storyIdOf(founder.id, attempt), members: [] };
      this.#stories.set(story.id, story);
      return story;
    });
  }

  /** History rows of articles that now belong to another origin. */
  #originChanges({ moves }: ReuseStep): StoryChange[] {
    return moves.flatMap(({ articleId, from, to }): StoryChange[] => {
      const story = this.#members.get(articleId)?.story;
      return story === undefined
        ? []
        : [{ type: 'origin', storyId: story.id, articleId, from, to }];
    });
  }

  /** Turns moves into history rows and fresh assignments. */
  #report(moves: readonly RepairMove[], changes: StoryChange[]): Assignment[] {
    const assignments: Assignment[] = [];
    for (const { member, from, to, reason } of moves) {
      changes.push({
        type: 'moved',
        storyId: to.id,
        fromStoryId: from.id,
        articleId: member.id,
        reason,
      });
    }
    for (const { member, from } of moves) {
      if (from.members.length === 0) this.#stories.delete(from.id);
      const scored = [...member.earlier, ...member.later].map((edge) => ({
        member: edge.to,
        score: edge.score,
      }));
      scored.sort((a, b) => b.score - a.score || a.member.sequence - b.member.sequence);
      const weighted = this.#weighted(member);
      const query: Query = {
        id: member.id,
        features: member.features,
        weighted,
        scored,
        ranked: rankStories(scored, this.#options),
      };
      const own = query.ranked.find((one) => one.story === member.story) ?? null;
      assignments.push(this.#assignment(query, member.story, own, member));
    }
    return assignments;
  }

  #assignment(
    query: Query,
    story: Story,
    chosen: StoryScore | null,
    article: { readonly title: string | null; readonly text: string },
  ): Assignment {
    const basis = chosen ?? query.ranked[0] ?? null;
    const parts = basis === null ? [] : this.#parts(query, basis, article);
    const score = round(parts.reduce((sum, part) => sum + part.value, 0));
    return {
      articleId: query.id,
      storyId: story.id,
      founded: chosen === null,
      score,
      confidence: probability(chosen === null ? -score : score),
      parts,
      nearest: query.scored
        .slice(0, 5)
        .map((entry) => ({ articleId: entry.member.id, score: probability(entry.score) })),
      runnerUp: this.#runnerUp(query, story, basis),
    };
  }

  #parts(
    query: Query,
    basis: StoryScore,
    article: { readonly title: string | null; readonly text: string },
  ): ScorePart[] {
    const sums = new Float64Array(PAIR_FEATURES.length);
    for (const { member } of basis.top) {
      const parts = this.#score.parts(query.weighted, this.#weighted(member));
      for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (parts[i] as number);
    }
    const count = basis.top.length;
    const evidence = evidenceOf(
      article,
      query.weighted,
      basis.top.map((entry) => entry.member),
    );
    const parts: ScorePart[] = [
      { name: 'prior', value: round(this.#score.bias), evidence: [] },
      {
        name: 'size',
        value: round(basis.sizePart),
        evidence: [String(basis.story.members.length)],
      },
    ];
    PAIR_FEATURES.forEach((name, i) => {
      const value = round((sums[i] as number) / count);
      if (value !== 0) parts.push({ name, value, evidence: evidence[name] ?? [] });
    });
    return parts;
  }

  #runnerUp(query: Query, story: Story, basis: StoryScore | null): RunnerUp | null {
    const other = query.ranked.find((one) => one.story !== story);
    if (other === undefined) return null;
    const reason =
      basis !== null && basis.story === story
        ? `scored ${(basis.score - other.score).toFixed(2)} less than the chosen story`
        : `scored ${other.score.toFixed(2)}, below the threshold of ${this.#options.joinThreshold.toFixed(2)}`;
    return { storyId: other.story.id, score: round(other.score), reason };
  }
}

function enterChanges(member: Member, previous: Story | null, founded: boolean): StoryChange[] {
  const storyId = member.story.id;
  const articleId = member.id;
  if (previous === null) return [{ type: founded ? 'created' : 'joined', storyId, articleId }];
  const changes: StoryChange[] = [{ type: 'versioned', storyId, articleId }];
  if (previous !== member.story) {
    const reason = 'its new version fits better here';
    changes.push({ type: 'moved', storyId, fromStoryId: previous.id, articleId, reason });
  }
  return changes;
}

/** Places (in `features.terms`) of the terms that tell most: rare ones, in title or lead first. */
function tellingTerms(features: Features, weighted: Weighted, limit: number): number[] {
  const { terms, flags } = features;
  const value = (i: number) => {
    const flag = flags[i] as number;
    const place = flag & IN_TITLE ? 1.5 : flag & IN_LEAD ? 1.2 : 0.8;
    return (weighted.idf[i] as number) * place;
  };
  const order = Array.from(terms, (_, i) => i);
  if (order.length <= limit) return order;
  return order.sort((a, b) => value(b) - value(a) || a - b).slice(0, limit);
}
