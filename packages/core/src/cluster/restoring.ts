import type { Origin } from '../decision.ts';
import { BoilerplateMemory } from '../normalize/boilerplate-memory.ts';
import type { Engine } from './engine.ts';
import { neighbourhoodAt, neighbourhoodIn } from './feature-rows.ts';
import type { Member } from './graph.ts';
import { insertNear, NEIGHBOURHOOD_WORDS, scaledSimilarity } from './neighbourhood.ts';
import { EDGE_WORDS, type PackedEdges, readPackedRecord } from './record.ts';
import { BytesReader } from './stored-bytes.ts';

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

export interface StatisticsHeader {
  documents: number[];
  sequence: number;
  clockDay: number | null;
}

/**
 * Brings a stream back into an empty engine: its statistics, then its members one by one in order
 * of arrival, each forgotten once it has been read.
 *
 * Cost: linear in what the members keep. Nothing is compared, split or weighed again.
 */
export class Restoring {
  readonly #engine: Engine;
  /** By slot, places in the stream: members come in its order, so they ascend. */
  #sequences = new Uint32Array(1024);
  /** By slot, neighbourhoods: side by side while they grow, in their rows at the end. */
  #near = new Uint32Array(1024 * NEIGHBOURHOOD_WORDS);
  /** Of the article at hand: the slots of its earlier neighbours, and the numbers of their edges. */
  readonly #earlier: number[] = [];
  readonly #edges: number[] = [];
  #latest = -1;

  constructor(engine: Engine, statistics: Uint8Array | null) {
    this.#engine = engine;
    if (statistics !== null) loadStatistics(engine, statistics);
  }

  /** @throws RangeError or SyntaxError when the record is none, or earlier than the one before. */
  add(stored: RestoredMember): void {
    const engine = this.#engine;
    const reader = new BytesReader(stored.record);
    const record = readPackedRecord(reader.bytes());
    const { id, sequence, features, furniture, activeDay } = record;
    if (sequence < this.#latest) {
      throw new RangeError(`${id} has place ${sequence}, and comes after place ${this.#latest}`);
    }
    this.#latest = sequence;
    const { title, text } = stored;
    if (stored.afterStatistics) {
      engine.idf.add(features.lists.subarray(0, features.sizes.terms));
      engine.boilerplate.observe({ ...furniture, title, text });
      engine.sequence = sequence + 1;
      if (!(engine.clockDay >= activeDay)) engine.clockDay = activeDay;
    }
    if (!stored.active) return;
    const row = engine.rows.addPacked(features);
    const member: Member = {
      id,
      sequence,
      slot: engine.window.freeSlot(),
      row,
      title,
      text,
      languageCode: record.language,
      furniture,
      activeDay,
      lateUntil: record.lateUntil,
      graph: engine.window.graph,
      near: neighbourhoodIn(row, sequence),
      story: engine.window.stories.get(stored.storyId) ?? { id: stored.storyId, members: [] },
    };
    engine.window.place(member);
    this.#connect(member.slot, sequence, record.edges);
    engine.reuse.enter(reader.bytes(), stored.origin.key);
  }

  /** To be run through after the last member; in steps, so that others can have their turn. */
  *finishing(): Generator<void> {
    for (const { slot, row } of this.#engine.window.members.values()) {
      const from = slot * NEIGHBOURHOOD_WORDS;
      const near = this.#near.subarray(from, from + NEIGHBOURHOOD_WORDS);
      row.page.words.set(near, neighbourhoodAt(row));
    }
    yield* this.#engine.reuse.connecting();
  }

  /**
   * What `connect` does in graph.ts, from the record's words. Earlier articles lie all over memory:
   * asked for one after another each has to be waited for, asked for together they come together.
   */
  #connect(slot: number, sequence: number, { words, values }: PackedEdges): void {
    this.#makeRoom(slot);
    const { graph } = this.#engine.window;
    const [near, sequences, earlier, edges] = [
      this.#near,
      this.#sequences,
      this.#earlier,
      this.#edges,
    ];
    sequences[slot] = sequence;
    graph.open(slot);
    let count = 0;
    for (let edge = 0; edge < words.length; edge += EDGE_WORDS) {
      const at = this.#slotOf(words[edge] as number, slot);
      if (at < 0) continue; // it has left since
      earlier[count] = at;
      edges[count++] = edge;
    }
    let seen = 0;
    for (let k = 0; k < count; k++) {
      const at = (earlier[k] as number) * NEIGHBOURHOOD_WORDS;
      seen |= (near[at] as number) | (near[at + NEIGHBOURHOOD_WORDS - 1] as number);
    }
    // Of no meaning, but what is not used is not loaded.
    edges[count] = seen;
    for (let k = 0; k < count; k++) {
      const at = earlier[k] as number;
      const edge = edges[k] as number;
      const similarity = values[edge + 1] as number;
      graph.join(slot, k, {
        earlier: at,
        similarity,
        tellingNames: values[edge + 2] as number,
        score: values[edge + 3] as number,
      });
      const scaled = scaledSimilarity(similarity);
      insertNear(near, at * NEIGHBOURHOOD_WORDS, sequence, scaled);
      insertNear(near, slot * NEIGHBOURHOOD_WORDS, sequences[at] as number, scaled);
    }
  }

  /** The slot of the article with this place in the stream, one before that in `slot`; or -1. */
  #slotOf(sequence: number, slot: number): number {
    const sequences = this.#sequences;
    // No more articles are between the two than there are places: it stands here or later.
    let low = Math.max(0, slot - ((sequences[slot] as number) - sequence));
    if (sequences[low] === sequence) return low;
    let step = 1;
    while (low + step < slot && (sequences[low + step] as number) <= sequence) {
      low += step;
      step *= 2;
    }
    for (let high = Math.min(slot, low + step); high - low > 1; ) {
      const middle = (low + high) >> 1;
      if ((sequences[middle] as number) <= sequence) low = middle;
      else high = middle;
    }
    return sequences[low] === sequence ? low : -1;
  }

  #makeRoom(slot: number): void {
    if (slot < this.#sequences.length) return;
    const [sequences, near] = [this.#sequences, this.#near];
    this.#sequences = new Uint32Array(2 * sequences.length);
    this.#sequences.set(sequences);
    this.#near = new Uint32Array(2 * near.length);
    this.#near.set(near);
  }
}

function loadStatistics(engine: Engine, bytes: Uint8Array): void {
  const reader = new BytesReader(bytes);
  const header = reader.json<StatisticsHeader>();
  engine.idf.load({ numbers: header.documents, live: reader.uint32(), frozen: reader.uint32() });
  engine.boilerplate = BoilerplateMemory.fromBytes(reader.bytes());
  engine.sequence = header.sequence;
  engine.clockDay = header.clockDay ?? Number.NaN;
}
