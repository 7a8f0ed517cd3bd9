import { readRecord, sequenceIn, writeRecord } from './record.ts';
import { BytesReader, BytesWriter } from './stored-bytes.ts';

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
  const edges = own.edges.flatMap((edge) => {
    const neighbour = sequenceOf(edge.neighbour);
    return neighbour === undefined ? [] : [{ ...edge, neighbour }];
  });
  const writer = new BytesWriter();
  writer.bytes(writeRecord({ ...own, sequence, edges }));
  while (!reader.ended) writer.bytes(reader.bytes());
  return writer.done();
}

/** Where the record stood in its stream. */
export const sequenceOfRecord = (record: Uint8Array): number =>
  sequenceIn(new BytesReader(record).bytes());
