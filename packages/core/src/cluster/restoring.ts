import type { Origin } from '../decision.ts';
import { BoilerplateMemory } from '../normalize/boilerplate-memory.ts';
import type { Engine } from './engine.ts';
import { neighbourhoodIn } from './feature-rows.ts';
import type { Member, Scored } from './graph.ts';
import { type RecordEdge, readRecord } from './record.ts';
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
  readonly #bySequence = new Map<number, Member>();
  #latest = -1;

  constructor(engine: Engine, statistics: Uint8Array | null) {
    this.#engine = engine;
    if (statistics !== null) loadStatistics(engine, statistics);
  }

  /** @throws RangeError or SyntaxError when the record is none, or earlier than the one before. */
  add(stored: RestoredMember): void {
    const engine = this.#engine;
    const reader = new BytesReader(stored.record);
    const record = readRecord(reader.bytes());
    const { id, sequence, features, furniture, activeDay } = record;
    if (sequence < this.#latest) {
      throw new RangeError(`${id} has place ${sequence}, and comes after place ${this.#latest}`);
    }
    this.#latest = sequence;
    const { title, text } = stored;
    if (stored.afterStatistics) {
      engine.idf.add(features.terms);
      engine.boilerplate.observe({ ...furniture, title, text });
      engine.sequence = sequence + 1;
      if (!(engine.clockDay >= activeDay)) engine.clockDay = activeDay;
    }
    if (!stored.active) return;
    const row = engine.rows.add(features, record.indexed);
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
    engine.window.enter(member, this.#earlier(record.edges));
    this.#bySequence.set(sequence, member);
    engine.reuse.enter(reader.bytes(), stored.origin.key);
  }

  /** To be called after the last member. */
  finish(): void {
    this.#engine.reuse.connect();
  }

  #earlier(edges: readonly RecordEdge[]): Scored[] {
    const found: Scored[] = [];
    for (const { neighbour, similarity, tellingNames, score } of edges) {
      const member = this.#bySequence.get(neighbour);
      if (member !== undefined) found.push({ member, similarity, tellingNames, score });
    }
    return found;
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
