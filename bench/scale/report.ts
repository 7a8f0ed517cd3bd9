/** Unit costs and loads as the tables of docs/scale.md. */
import {
  type Assumptions,
  gigabyte,
  type Limit,
  type Load,
  loadAt,
  type UnitCosts,
  windowThatFits,
} from './model.ts';

const figure = (value: number): string =>
  value === 0 || value >= 100
    ? Math.round(value).toLocaleString('en-GB')
    : value >= 10
      ? value.toFixed(0)
      : value >= 1
        ? value.toFixed(1)
        : value.toPrecision(1);

const rows = (lines: readonly (readonly string[])[]): string =>
  lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export function unitTable(units: UnitCosts): string {
  const bytes = (value: number): string => `${figure(Math.round(value))} bytes`;
  const milliseconds = (value: number): string => `${value.toFixed(2)} ms`;
  return rows([
    ['unit', 'cost'],
    ['---', '---:'],
    ['heap for an active article, text included', bytes(units.heapBytesPerActive)],
    ['database, an active article', bytes(units.bytesActive)],
    ['database, an article of a closed story', bytes(units.bytesClosed)],
    ['database, the same without its text', bytes(units.bytesWithoutText)],
    ['processor time of the API for an article', milliseconds(units.apiMilliseconds)],
    [
      'processor time of extraction, one thread, for a page',
      milliseconds(units.extractMilliseconds),
    ],
    [
      `processor time of the owner for an article, decision and commit, ${figure(units.measuredActive)} active`,
      milliseconds(units.ownerMilliseconds),
    ],
    ['growth of that: active articles to the power of', units.growthExponent.toFixed(2)],
    ['processor time of Redis for an article', milliseconds(units.redisMilliseconds)],
    ['processor time of a restore, for an active article', milliseconds(units.restoreMilliseconds)],
    ['Redis, a waiting job', bytes(units.bytesPerJob)],
    ['memory of the API for a live client', bytes(units.bytesPerClient)],
    ['memory of all processes without articles', `${figure(units.baseBytes / 1e6)} MB`],
  ]);
}

export function loadTable(perDay: readonly number[], units: UnitCosts, given: Assumptions): string {
  const loads = perDay.map((articles) => loadAt(articles, units, given));
  const line = (name: string, of: (load: Load) => string): string[] => [name, ...loads.map(of)];
  const gigabytes = (bytes: number): string => `${figure(bytes / gigabyte)} GB`;
  return rows([
    line('articles a day', ({ articlesPerDay }) => articlesPerDay.toLocaleString('en-GB')),
    ['---', ...loads.map(() => '---:')],
    line('articles a second at the peak', (load) => figure(load.perSecondAtPeak)),
    line('active articles', (load) => figure(load.active)),
    line('heap of the largest owner', (load) => gigabytes(load.ownerHeapBytes)),
    line('memory of everything', (load) => gigabytes(load.memoryBytes)),
    line('cores at the peak: API', ({ cores }) => figure(cores.api)),
    line('cores at the peak: extraction', ({ cores }) => figure(cores.extract)),
    line('cores at the peak: largest owner', ({ cores }) => figure(cores.owner)),
    line('cores at the peak: everything', ({ cores }) => figure(cores.all)),
    line('database, growth a day', (load) => gigabytes(load.diskBytesPerDay)),
    line(`database after ${given.keepDays} days`, (load) => gigabytes(load.diskBytes)),
    line('Redis with a full queue', (load) => gigabytes(load.queueBytes)),
    line('restore of the largest owner', (load) => `${figure(load.restoreSeconds)} s`),
    line('price of a partition, a month', (load) => figure(load.pricePerPartition)),
    line('first bottleneck', ({ limits }) => tightest(limits)),
    line('the way past', (load) => wayPast(load, units, given)),
  ]);
}

/** What is used up first, and how much of it is in use. */
function tightest([first, second]: Load['limits']): string {
  const said = ({ name, share }: Load['limits'][number]): string =>
    `${name} (${share < 1 ? `${figure(share * 100)} %` : `${figure(share)} ×`})`;
  if (first === undefined) return '–';
  if (first.share <= 1) return `none; nearest ${said(first)}`;
  return second !== undefined && second.share > 1
    ? `${said(first)}, then ${said(second)}`
    : said(first);
}

/** What to turn for the first bottleneck, from the numbers. */
function wayPast({ limits, articlesPerDay }: Load, units: UnitCosts, given: Assumptions): string {
  const [first] = limits;
  if (first === undefined || first.share <= 1) return '–';
  const days = windowThatFits(articlesPerDay, units, given);
  const heap = given.ownerHeapBytes / gigabyte / days;
  const partitions = given.partitions === 1 ? ', `PARTITION_BY=language`' : '';
  const ways: Record<Limit, string> = {
    "owner's memory":
      days >= 1
        ? `\`WINDOW_DAYS=${Math.floor(days)}\``
        : `\`WINDOW_DAYS=1\` with ${figure(heap)} GB of heap${partitions}`,
    "owner's core": `a shorter window${partitions}`,
    disk: 'a shorter `KEEP_TEXT_DAYS` or `KEEP_ARTICLES_DAYS`',
    "API's core": 'a second API process',
  };
  return ways[first.name];
}

export function assumptionLine(given: Assumptions): string {
  const partitions =
    given.partitions === 1
      ? 'one partition'
      : `${given.partitions} partitions, the largest with ${figure(given.largestShare * 100)} % of the articles`;
  return [
    `Window of ${given.windowDays} days, ${partitions}, peak ${given.peak} × the mean`,
    `${figure(given.pageShare * 100)} % of the articles as pages, ${given.clients} live clients`,
    `texts kept for ${given.keepTextDays} days and articles for ${given.keepDays}`,
    `memory of a process ${given.residentPerHeap} × its live heap`,
    `an owner with ${figure(given.ownerHeapBytes / gigabyte)} GB of heap, ${figure(given.diskBytes / gigabyte)} GB of disk`,
    `example prices of ${given.pricePerCore} a core, ${given.pricePerGigabyteMemory} a GB of memory and ${given.pricePerGigabyteDisk} a GB of disk a month.`,
  ].join('; ');
}
