import type { Features } from './features.ts';
import type { ArticleRecord } from './record.ts';
import { BytesReader } from './stored-bytes.ts';
import { placesOfTerms } from './telling-terms.ts';

/** The header of a record as it was written before headers had fixed places. */
interface Header extends Pick<ArticleRecord, 'furniture' | 'id' | 'sequence' | 'lateUntil'> {
  activeDay: number | null;
  language: string;
  day: number | null;
  textDay: number | null;
  datelineDay: number;
  outlet: number;
  languageHash: number;
}

/**
 * Reads a record of the former layout: a JSON header, then one array after another, each behind its
 * length. The next change of the article writes it in the present one.
 *
 * @throws RangeError or SyntaxError when the bytes are no record.
 */
export function readJsonRecord(bytes: Uint8Array): ArticleRecord {
  const reader = new BytesReader(bytes);
  const header = reader.json<Header>();
  const features: Features = {
    terms: reader.uint32(),
    counts: reader.bytes(),
    flags: reader.bytes(),
    grams: reader.uint32(),
    shingles: reader.uint32(),
    years: reader.uint16(),
    days: reader.uint16(),
    day: header.day ?? Number.NaN,
    textDay: header.textDay ?? Number.NaN,
    datelineDay: header.datelineDay,
    outlet: header.outlet,
    language: header.languageHash,
  };
  const indexed = placesOfTerms(features, reader.uint32());
  const neighbours = reader.uint32();
  const similarities = reader.float32();
  const tellingNames = reader.float32();
  const scores = reader.float32();
  return {
    id: header.id,
    sequence: header.sequence,
    lateUntil: header.lateUntil,
    activeDay: header.activeDay ?? Number.NaN,
    language: header.language,
    furniture: header.furniture,
    features,
    indexed,
    edges: Array.from(neighbours, (neighbour, k) => ({
      neighbour,
      similarity: similarities[k] as number,
      tellingNames: tellingNames[k] as number,
      score: scores[k] as number,
    })),
  };
}
