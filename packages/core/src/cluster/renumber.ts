import { BytesReader, BytesWriter, readRecord, writeRecord } from './record.ts';

/**
 * A stored record under another place in the stream: engines number their articles each for itself,
 * so whoever puts members of several engines together has to number them anew. Neighbours for which
 * `sequenceOf` knows no new place are forgotten.
 */
export function renumbered(
  record: Uint8Array,
  sequenceOf: (sequence: number) => number | undefined,
): Uint8Array {
  const reader = new BytesReader(record);
  const own = readRecord(reader.bytes());
  const sequence = sequenceOf(own.sequence);
  if (sequence === undefined) throw new RangeError(`no new place for ${own.id}`);
  const places = Array.from(own.neighbours, sequenceOf);
  const isKept = (_: number, at: number): boolean => places[at] !== undefined;
  const writer = new BytesWriter();
  writer.bytes(
    writeRecord({
      ...own,
      sequence,
      neighbours: Uint32Array.from(places.filter((place) => place !== undefined)),
      similarities: own.similarities.filter(isKept),
      tellingNames: own.tellingNames.filter(isKept),
      scores: own.scores.filter(isKept),
    }),
  );
  while (!reader.ended) writer.bytes(reader.bytes());
  return writer.done();
}

/** Where the record stood in its stream. */
export const sequenceOfRecord = (record: Uint8Array): number =>
  readRecord(new BytesReader(record).bytes()).sequence;
