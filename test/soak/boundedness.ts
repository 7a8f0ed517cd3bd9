/** The rows of a soak, and whether they stand still. */
export interface SoakRow {
  /** Simulated days since the beginning. */
  readonly day: number;
  readonly received: number;
  /** In the engine's window. */
  readonly active: number;
  /** In the store. */
  readonly stored: number;
  readonly outlets: number;
  readonly statisticsBytes: number;
  /** JavaScript objects that are alive after a collection. */
  readonly heapBytes: number;
  /** Memory of the process that is no mapping of a file. */
  readonly anonymousBytes: number;
  readonly rssBytes: number;
  /** The database's file with its log. */
  readonly databaseBytes: number;
  /** Articles per second of real time since the last row. */
  readonly rate: number;
}

const measures = [
  'active',
  'stored',
  'heapBytes',
  'anonymousBytes',
  'rssBytes',
  'databaseBytes',
] as const;
type Measure = (typeof measures)[number];

/** How far a peak may rise between the two halves of the settled time: noise of sampling. */
const slack = 1.1;

export interface Boundedness {
  readonly bounded: boolean;
  /** Peak of the second half of the settled time over the peak of its first half. */
  readonly growth: Readonly<Record<Measure, number>> | null;
}

/** Compares the two halves of the time past `settledDay`; too little of it is not bounded. */
export function boundednessOf(rows: readonly SoakRow[], settledDay: number): Boundedness {
  const settled = rows.filter(({ day }) => day >= settledDay);
  const middle = Math.floor(settled.length / 2);
  if (middle < 2) return { bounded: false, growth: null };
  const peak = (part: readonly SoakRow[], measure: Measure): number =>
    Math.max(...part.map((row) => row[measure]));
  const growth = Object.fromEntries(
    measures.map((measure) => [
      measure,
      peak(settled.slice(middle), measure) / peak(settled.slice(0, middle), measure),
    ]),
  ) as Record<Measure, number>;
  return { bounded: Object.values(growth).every((factor) => factor <= slack), growth };
}

const columns: readonly (readonly [string, (row: SoakRow) => string])[] = [
  ['day', ({ day }) => day.toFixed(1)],
  ['received', ({ received }) => String(received)],
  ['active', ({ active }) => String(active)],
  ['stored', ({ stored }) => String(stored)],
  ['outlets', ({ outlets }) => String(outlets)],
  ['statistics MB', ({ statisticsBytes }) => megabytes(statisticsBytes)],
  ['heap MB', ({ heapBytes }) => megabytes(heapBytes)],
  ['anonymous MB', ({ anonymousBytes }) => megabytes(anonymousBytes)],
  ['RSS MB', ({ rssBytes }) => megabytes(rssBytes)],
  ['database MB', ({ databaseBytes }) => megabytes(databaseBytes)],
  ['articles/s', ({ rate }) => rate.toFixed(0)],
];

const megabytes = (bytes: number): string => (bytes / 1_048_576).toFixed(bytes < 1e8 ? 1 : 0);

/** The table is Markdown as it stands. */
export const heading = (): string =>
  `| ${columns.map(([name]) => name).join(' | ')} |\n|${columns.map(() => '---:|').join('')}`;

export const formatRow = (row: SoakRow): string =>
  `| ${columns.map(([, text]) => text(row)).join(' | ')} |`;

export function summaryOf(
  run: { articles: number; days: number; seed: number },
  rows: readonly SoakRow[],
  { bounded, growth }: Boundedness,
  { exact, articles, edits }: { exact: boolean; articles: number; edits: number },
): string {
  const factors =
    growth === null
      ? 'too little settled time to compare'
      : Object.entries(growth)
          .map(([measure, factor]) => `${measure} × ${factor.toFixed(2)}`)
          .join(', ');
  const verdict = bounded && exact ? 'bounded' : 'NOT bounded';
  return (
    `seed ${run.seed}: ${articles} of ${run.articles} articles and ${edits} edits over ${(rows.at(-1)?.day ?? 0).toFixed(1)} ` +
    `of ${run.days} days, ${exact ? 'every one placed once' : 'NOT every one placed'}; ` +
    `settled time, second half over first: ${factors}: ${verdict}`
  );
}
