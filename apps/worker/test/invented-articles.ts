import { contentHash, identityOf, outletOf } from '@tributary/ingest';
import type { ReceivedItem } from '@tributary/store';

const places = ['Marrow Bay', 'Ostrava Heights', 'Port Linden', 'Kestrel Falls', 'Dunmore', 'Vell'];
const actors = ['the harbour board', 'Mayor Ines Talvik', 'the miners union', 'Orlo Airlines'];
const events = [
  ['closed the old bridge', 'cracks were found in three of its piers', 'ferries run every hour'],
  ['signed a wage deal', 'night shifts gain four percent', 'the strike fund is wound up'],
  ['opened a tidal power plant', 'eleven turbines turn under the pier', 'engineers cheered'],
  ['recalled its smallest jets', 'a fuel valve froze twice', 'passengers were put on buses'],
] as const;
const outlets = [
  'harbour-herald.example',
  'dailyvell.example',
  'kestrelpost.example',
  'ostnews.example',
];

/** A small generator of numbers in [0, 1) from a seed (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const item = (fields: {
  index: number;
  source: string;
  title: string;
  text: string | null;
  html?: string;
  publishedAt: number;
}): ReceivedItem => {
  const { index, source, title, text, html = null, publishedAt } = fields;
  const url = `https://${source}/news/${index}`;
  const content = { title, text, html };
  const outlet = outletOf({ url, source });
  return {
    identity: identityOf({ url, externalId: null, source, ...content }),
    contentHash: contentHash(content),
    url,
    externalId: null,
    source,
    outletId: outlet?.id ?? null,
    outletName: outlet?.name ?? null,
    publishedAt,
    language: 'en',
    requestId: `request-${index}`,
    ...content,
  };
};

/** Articles about invented events, several outlets on each, in a seeded mixture. */
export const inventedArticles = (seed: number, count: number): ReceivedItem[] => {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const start = Date.UTC(2031, 2, 1);
  return Array.from({ length: count }, (_, index) => {
    const [deed, detail, outcome] = pick(events);
    const place = pick(places);
    const actor = pick(actors);
    const figure = 100 + Math.floor(random() * 900);
    return item({
      index,
      source: pick(outlets),
      title: `${actor} ${deed} in ${place}`,
      text: [
        `${place.toUpperCase()} — On Tuesday ${actor} ${deed} in ${place}, officials said.`,
        `According to a report, ${detail}; ${figure} people were affected and ${outcome}.`,
        `A further hearing on the matter will be held in ${place} on the ${1 + (index % 27)}th.`,
      ].join('\n\n'),
      publishedAt: start + index * 60_000,
    });
  });
};

/** A page of one of the invented outlets. */
export const inventedPage = (index: number, body: string): ReceivedItem => {
  const title = `The ${index}th lighthouse of Dunmore is lit again`;
  const html = `<!doctype html><html lang="en"><head><title>${title} | Daily Vell</title></head>
    <body><nav>Home</nav><article><h1>${title}</h1>${body}</article></body></html>`;
  return item({
    index,
    source: 'dailyvell.example',
    title,
    text: null,
    html,
    publishedAt: Date.UTC(2031, 2, 2),
  });
};
