import type { Origin } from '../decision.ts';
import { BoilerplateMemory } from '../normalize/boilerplate-memory.ts';
import type { Engine } from './engine.ts';
import { earlierOf, type Member, type Scored } from './graph.ts';
import { Neighbourhood } from './neighbourhood.ts';
import type { ClustererOptions } from './options.ts';
import { BytesReader, BytesWriter, readRecord, writeRecord } from './record.ts';
import { placesOfTerms, termsAt } from './telling-terms.ts';

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

interface StatisticsHeader {
  documents: number[];
  sequence: number;
  clockDay: number | null;
}

/** Features and edges of one active article, to be stored beside it. */
export function writeMember(engine: Engine, articleId: string): Uint8Array | null {
  const member = engine.window.members.get(articleId);
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
  writer.bytes(engine.reuse.record(articleId) ?? new Uint8Array(0));
  return writer.done();
}

/** Term statistics, clock and counters. */
export function writeStatistics(engine: Engine): Uint8Array {
  const state = engine.idf.state();
  const writer = new BytesWriter();
  const header: StatisticsHeader = {
    documents: state.numbers,
    sequence: engine.sequence,
    clockDay: Number.isNaN(engine.clockDay) ? null : engine.clockDay,
  };
  writer.json(header);
  writer.array(state.live);
  writer.array(state.frozen);
  writer.bytes(engine.boilerplate.toBytes());
  return writer.done();
}

/** Everything in one piece. */
export function writeSnapshot(engine: Engine): Uint8Array {
  const writer = new BytesWriter();
  writer.json(engine.options);
  writer.bytes(writeStatistics(engine));
  for (const member of engine.window.members.values()) {
    const origin = engine.reuse.origin(member.id);
    writer.json({ storyId: member.story.id, title: member.title, text: member.text, origin });
    writer.bytes(writeMember(engine, member.id) as Uint8Array);
  }
  return writer.done();
}

/** What {@link writeSnapshot} wrote. */
export function readSnapshot(bytes: Uint8Array): {
  options: ClustererOptions;
  statistics: Uint8Array;
  members: RestoredMember[];
} {
  const reader = new BytesReader(bytes);
  const options = reader.json<ClustererOptions>();
  const statistics = reader.bytes();
  const members: RestoredMember[] = [];
  while (!reader.ended) {
    const head = reader.json<Omit<RestoredMember, 'record' | 'afterStatistics'>>();
    const record = reader.bytes();
    members.push({ ...head, record, afterStatistics: false, active: true });
  }
  return { options, statistics, members };
}

/** Brings a stream back into an empty engine: its statistics, then its members in order. */
export function restoreInto(
  engine: Engine,
  state: { readonly statistics: Uint8Array | null; readonly members: Iterable<RestoredMember> },
): void {
  if (state.statistics !== null) loadStatistics(engine, state.statistics);
  const members = Array.from(state.members, (member) => {
    const reader = new BytesReader(member.record);
    return { ...member, parsed: readRecord(reader.bytes()), reuse: reader.bytes() };
  });
  members.sort((a, b) => a.parsed.sequence - b.parsed.sequence);
  const bySequence = new Map<number, Member>();
  for (const { parsed, storyId, text, title, afterStatistics, active } of members) {
    if (afterStatistics) {
      engine.idf.add(parsed.features.terms);
      engine.boilerplate.observe({ ...parsed.furniture, title, text });
      engine.sequence = parsed.sequence + 1;
      if (!(engine.clockDay >= parsed.activeDay)) engine.clockDay = parsed.activeDay;
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
      slot: engine.window.freeSlot(),
      graph: engine.window.graph,
      near: new Neighbourhood(parsed.sequence),
      story: engine.window.stories.get(storyId) ?? { id: storyId, members: [] },
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
    engine.window.enter(member, nearest);
    bySequence.set(member.sequence, member);
  }
  engine.reuse.restore(
    members
      .filter(({ active }) => active)
      .map(({ reuse, origin }) => ({ record: reuse, key: origin.key })),
  );
}

function loadStatistics(engine: Engine, bytes: Uint8Array): void {
  const reader = new BytesReader(bytes);
  const header = reader.json<StatisticsHeader>();
  engine.idf.load({ numbers: header.documents, live: reader.uint32(), frozen: reader.uint32() });
  engine.boilerplate = BoilerplateMemory.fromBytes(reader.bytes());
  engine.sequence = header.sequence;
  engine.clockDay = header.clockDay ?? Number.NaN;
}
