import type { LabelledArticle } from '../training/labelled-pairs.ts';
import { Choices } from './derivations-random.ts';
import { type EvaluationRow, evaluateStream } from './report.ts';

/** How much the scores of one stream depend on the order within an hour. */
export interface ArrivalRow {
  readonly name: string;
  /** BCubed F1 in the order of the file. */
  readonly given: number;
  /** BCubed F1 of each shuffled replay. */
  readonly shuffled: readonly number[];
}

const HOUR = 3_600_000;

/**
 * The stream with its articles shuffled within each hour of publication; articles without a date
 * keep their places. The same seed gives the same order.
 */
export function shuffledWithinHours<T extends Pick<LabelledArticle, 'publishedAt'>>(
  articles: readonly T[],
  seed: number,
): T[] {
  const choices = new Choices(seed);
  const placesByHour = new Map<number, number[]>();
  articles.forEach(({ publishedAt }, place) => {
    if (publishedAt === null) return;
    const hour = Math.floor(publishedAt / HOUR);
    const places = placesByHour.get(hour);
    if (places === undefined) placesByHour.set(hour, [place]);
    else places.push(place);
  });
  const result = [...articles];
  for (const places of placesByHour.values()) {
    const order = choices.shuffled(places);
    places.forEach((place, i) => {
      result[place] = articles[order[i] as number] as T;
    });
  }
  return result;
}

/** Replays a labelled stream `times` more, each time shuffled within the hours. */
export function evaluateArrival(
  whole: EvaluationRow,
  articles: readonly LabelledArticle[],
  times: number,
): ArrivalRow {
  const shuffled = Array.from({ length: times }, (_, seed) => {
    const [row] = evaluateStream(whole.name, shuffledWithinHours(articles, seed + 1));
    return (row as EvaluationRow).repaired.bcubed.f1;
  });
  return { name: whole.name, given: whole.repaired.bcubed.f1, shuffled };
}

/** A Markdown table of the rows. */
export function arrivalTable(rows: readonly ArrivalRow[]): string {
  return [
    '| stream | BCubed F1 as it came | least when shuffled | most | largest change |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows.map(({ name, given, shuffled }) => {
      const change = Math.max(...shuffled.map((value) => Math.abs(value - given)));
      const values = [given, Math.min(...shuffled), Math.max(...shuffled), change];
      return `| ${[name, ...values.map((value) => value.toFixed(3))].join(' | ')} |`;
    }),
  ].join('\n');
}
