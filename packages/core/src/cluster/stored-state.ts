import type { Engine } from './engine.ts';
import { featuresIn, indexedIn } from './feature-rows.ts';
import { earlierOf } from './graph.ts';
import type { ClustererOptions } from './options.ts';
import { writeRecord } from './record.ts';
import type { RestoredMember, StatisticsHeader } from './restoring.ts';
import { BytesReader, BytesWriter } from './stored-bytes.ts';

/** Features and edges of one active article, to be stored beside it. */
export function writeMember(engine: Engine, articleId: string): Uint8Array | null {
  const member = engine.window.members.get(articleId);
  if (member === undefined) return null;
  const record = writeRecord({
    id: member.id,
    sequence: member.sequence,
    lateUntil: member.lateUntil,
    activeDay: member.activeDay,
    language: member.languageCode,
    furniture: member.furniture,
    features: featuresIn(member.row),
    indexed: indexedIn(member.row),
    edges: earlierOf(member).map(({ member: { sequence: neighbour }, ...edge }) => ({
      neighbour,
      ...edge,
    })),
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
