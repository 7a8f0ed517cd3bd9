import { AT_TERMS, indexedIn } from './feature-rows.ts';
import { connect, disconnect, type Member, type Scored, type Story } from './graph.ts';
import { InvertedIndex } from './inverted-index.ts';
import type { ClustererOptions } from './options.ts';
import { ScoreGraph } from './score-graph.ts';
import { storyIdOf } from './story-id.ts';

/** Latest arrivals at hand for repair; repair slices come at most this far apart. */
const RECENT = 1000;

/**
 * The articles and stories at hand: the one stateful thing besides the term statistics.
 *
 * Invariants: every member is in exactly one story, in the index and in the graph; stories
 * without active members do not exist; iteration follows arrival.
 */
export class ActiveWindow {
  readonly members = new Map<string, Member>();
  readonly stories = new Map<string, Story>();
  readonly index: InvertedIndex;
  readonly graph: ScoreGraph;
  readonly #slots: (Member | null)[] = [];
  readonly #free: number[] = [];
  /** The latest arrivals. */
  #recent: Member[] = [];
  /** Members by whole day, so that expiring looks only at days that ended. */
  readonly #days = new Map<number, Set<Member>>();

  constructor({ neighbours }: Pick<ClustererOptions, 'neighbours'>) {
    this.graph = new ScoreGraph(neighbours, (slot) => this.at(slot));
    this.index = new InvertedIndex();
  }

  freeSlot(): number {
    return this.#free.pop() ?? this.#slots.length;
  }

  at(slot: number): Member {
    // The index holds active slots only.
    return this.#slots[slot] as Member;
  }

  /** Puts a finished member into slots, index, story and graph, with its edges to earlier ones. */
  enter(member: Member, nearest: readonly Scored[]): void {
    this.place(member);
    connect(member, nearest);
  }

  /** The same without the graph, which is the caller's to do. */
  place(member: Member): void {
    this.#slots[member.slot] = member;
    this.members.set(member.id, member);
    this.index.add(member.slot, member.sequence, indexTermsOf(member));
    this.stories.set(member.story.id, member.story);
    member.story.members.push(member);
    this.#recent.push(member);
    if (this.#recent.length > 2 * RECENT) this.#recent = this.#recent.slice(-RECENT);
    const day = Math.floor(member.activeDay);
    const sameDay = this.#days.get(day);
    if (sameDay === undefined) this.#days.set(day, new Set([member]));
    else sameDay.add(member);
  }

  /** Takes a member out; its story ends when it was the last. True if it ended. */
  leave(member: Member): boolean {
    disconnect(member);
    this.index.remove(member.slot, indexTermsOf(member));
    this.#slots[member.slot] = null;
    this.#free.push(member.slot);
    this.members.delete(member.id);
    const day = Math.floor(member.activeDay);
    const sameDay = this.#days.get(day);
    sameDay?.delete(member);
    if (sameDay?.size === 0) this.#days.delete(day);
    const at = this.#recent.lastIndexOf(member);
    if (at >= 0) this.#recent.splice(at, 1);
    const { story } = member;
    story.members = story.members.filter((one) => one !== member);
    if (story.members.length > 0) return false;
    this.stories.delete(story.id);
    return true;
  }

  /** Members whose day ended before `day`, in order of arrival. */
  before(day: number): Member[] {
    const found: Member[] = [];
    for (const [key, members] of this.#days) {
      // Also skips NaN, the day of undated articles in an undated stream.
      if (!(key + 1 <= day)) continue;
      found.push(...members);
    }
    return found.sort((a, b) => a.sequence - b.sequence);
  }

  /** A new story for an article. */
  found(articleId: string): Story {
    let attempt = 0;
    while (this.stories.has(storyIdOf(articleId, attempt))) attempt++;
    const story: Story = { id: storyIdOf(articleId, attempt), members: [] };
    this.stories.set(story.id, story);
    return story;
  }

  /** The articles of the latest `count` places of the stream, newest first; count up to RECENT. */
  newest(count: number, sequence: number): Member[] {
    const found: Member[] = [];
    for (let i = this.#recent.length - 1; i >= 0; i--) {
      const member = this.#recent[i] as Member;
      if (member.sequence < sequence - count) break;
      found.push(member);
    }
    return found;
  }
}

/** Most articles are indexed under as many terms, one article is looked at at a time. */
let scratch = new Uint32Array(256);

/** The terms under which the index holds an article; valid until the next call. */
function indexTermsOf({ row }: Member): Uint32Array {
  const { words } = row.page;
  const places = indexedIn(row);
  if (scratch.length < places.length) scratch = new Uint32Array(2 * places.length);
  const start = row.at + AT_TERMS;
  for (let i = 0; i < places.length; i++)
    scratch[i] = words[start + (places[i] as number)] as number;
  return scratch.subarray(0, places.length);
}
