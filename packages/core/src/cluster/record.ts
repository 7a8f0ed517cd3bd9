import { type Features, packed } from './features.ts';
import type { ObservedFurniture } from './graph.ts';

/**
 * One article's features and edges as bytes, to be stored beside it.
 *
 * Layout: JSON header length (4 bytes), JSON header, then the arrays in the order of ARRAYS, each
 * with its length (4 bytes). Little-endian, as every supported platform is.
 */
export interface ArticleRecord {
  readonly id: string;
  readonly sequence: number;
  /** NaN when the article has no date and the stream had none before it. */
  readonly activeDay: number;
  readonly lateUntil: number;
  readonly language: string;
  readonly furniture: ObservedFurniture;
  readonly features: Features;
  readonly indexTerms: Uint32Array;
  /** Sequence numbers of the neighbours among earlier articles, and the values of the edges. */
  readonly neighbours: Uint32Array;
  readonly similarities: Float32Array;
  readonly tellingNames: Float32Array;
  readonly scores: Float32Array;
}

export class BytesWriter {
  #chunks: Uint8Array[] = [];
  #length = 0;

  bytes(chunk: Uint8Array): void {
    const head = new Uint8Array(4);
    new DataView(head.buffer).setUint32(0, chunk.length, true);
    this.#chunks.push(head, chunk);
    this.#length += 4 + chunk.length;
  }

  array(values: Uint8Array | Uint16Array | Uint32Array | Float32Array): void {
    this.bytes(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  }

  json(value: unknown): void {
    this.bytes(new TextEncoder().encode(JSON.stringify(value)));
  }

  done(): Uint8Array {
    const all = new Uint8Array(this.#length);
    let at = 0;
    for (const chunk of this.#chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    return all;
  }
}

export class BytesReader {
  readonly #all: Uint8Array;
  #at = 0;

  constructor(all: Uint8Array) {
    this.#all = all;
  }

  get ended(): boolean {
    return this.#at >= this.#all.length;
  }

  bytes(): Uint8Array {
    const view = new DataView(this.#all.buffer, this.#all.byteOffset, this.#all.byteLength);
    const length = view.getUint32(this.#at, true);
    const chunk = this.#all.slice(this.#at + 4, this.#at + 4 + length);
    this.#at += 4 + length;
    return chunk;
  }

  json<T>(): T {
    return JSON.parse(new TextDecoder().decode(this.bytes())) as T;
  }

  uint16(): Uint16Array {
    return new Uint16Array(this.bytes().buffer);
  }

  uint32(): Uint32Array {
    return new Uint32Array(this.bytes().buffer);
  }

  float32(): Float32Array {
    return new Float32Array(this.bytes().buffer);
  }
}

interface Header {
  lateUntil: number;
  furniture: ObservedFurniture;
  id: string;
  sequence: number;
  activeDay: number | null;
  language: string;
  day: number | null;
  textDay: number | null;
  datelineDay: number;
  outlet: number;
  languageHash: number;
}

export function writeRecord(record: ArticleRecord): Uint8Array {
  const { features } = record;
  const writer = new BytesWriter();
  const header: Header = {
    id: record.id,
    sequence: record.sequence,
    lateUntil: record.lateUntil,
    activeDay: Number.isNaN(record.activeDay) ? null : record.activeDay,
    language: record.language,
    furniture: record.furniture,
    day: Number.isNaN(features.day) ? null : features.day,
    textDay: Number.isNaN(features.textDay) ? null : features.textDay,
    datelineDay: features.datelineDay,
    outlet: features.outlet,
    languageHash: features.language,
  };
  writer.json(header);
  writer.array(features.terms);
  writer.array(features.counts);
  writer.array(features.flags);
  writer.array(features.grams);
  writer.array(features.shingles);
  writer.array(features.years);
  writer.array(features.days);
  writer.array(record.indexTerms);
  writer.array(record.neighbours);
  writer.array(record.similarities);
  writer.array(record.tellingNames);
  writer.array(record.scores);
  return writer.done();
}

/** @throws RangeError or SyntaxError when the bytes are no record. */
export function readRecord(bytes: Uint8Array): ArticleRecord {
  const reader = new BytesReader(bytes);
  const header = reader.json<Header>();
  const features: Features = {
    ...packed({
      terms: reader.uint32(),
      counts: reader.bytes(),
      flags: reader.bytes(),
      grams: reader.uint32(),
      shingles: reader.uint32(),
    }),
    years: reader.uint16(),
    days: reader.uint16(),
    day: header.day ?? Number.NaN,
    textDay: header.textDay ?? Number.NaN,
    datelineDay: header.datelineDay,
    outlet: header.outlet,
    language: header.languageHash,
  };
  return {
    id: header.id,
    sequence: header.sequence,
    lateUntil: header.lateUntil,
    activeDay: header.activeDay ?? Number.NaN,
    language: header.language,
    furniture: header.furniture,
    features,
    indexTerms: reader.uint32(),
    neighbours: reader.uint32(),
    similarities: reader.float32(),
    tellingNames: reader.float32(),
    scores: reader.float32(),
  };
}
