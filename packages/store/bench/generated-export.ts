/**
 * A store of any size as an export of it (see `Store.exportAll`), to be taken in by `importAll`:
 * a million articles in minutes, into either database, with every table, index and word list as the
 * product makes them.
 *
 * Shapes: 400 outlets, large ones first; a fifth of the articles founds a story, a tenth goes to a
 * running story (some 500 members in the end), the rest to one of the 2,000 stories before, rather a
 * late one; three in ten take from the article before them in their story. All stories are closed
 * and the stored statistics count as taken after them, so a worker that opens the store has nothing
 * to restore. Texts are drawn from 60,000 invented words by Zipf's law; the same seed gives the same store.
 */
import { Clusterer } from '@tributary/core';
import type { Value } from '../src/database.ts';
import { articleIdOf, textHashOf } from '../src/identity.ts';
import { newestVersion } from '../src/migrations/all.ts';
import { tableShapes } from '../src/table-shapes.ts';
import { type Member, recount } from '../src/write/recount.ts';
import { chooseStory, makeText, openStories, randomNumbers, storyId } from './generated.ts';

export interface GeneratedExport {
  readonly articles: number;
  /** Length of a text. Titles have 70 characters, records 1 KB. */
  readonly characters: number;
  readonly seed?: number;
}

/** Articles are published one a second from here on. */
const firstTime = 1_700_000_000_000;

interface Plan {
  readonly articles: number;
  readonly characters: number;
  readonly seed: number;
  readonly ids: readonly string[];
  readonly storyOf: Int32Array;
  readonly outletOf: Int32Array;
  /** The article that it takes from, or -1. */
  readonly sourceOf: Int32Array;
  /** The article at the root of what it takes. */
  readonly rootOf: Int32Array;
  readonly membersOf: readonly number[][];
}

export function* generatedExport({
  articles,
  characters,
  seed = 1,
}: GeneratedExport): Generator<string> {
  yield JSON.stringify({ format: 'tributary-export', schema: newestVersion });
  const plan = makePlan({ articles, characters, seed });
  for (const { name, columns } of tableShapes) {
    const names = Object.keys(columns);
    for (const row of rowsOf[name]?.(plan) ?? []) {
      yield JSON.stringify([name, names.map((column) => row[column] ?? null)]);
    }
  }
}

function makePlan(options: Required<GeneratedExport>): Plan {
  const { articles, seed } = options;
  const random = randomNumbers(seed);
  const storyOf = new Int32Array(articles);
  const outletOf = new Int32Array(articles);
  const sourceOf = new Int32Array(articles).fill(-1);
  const rootOf = new Int32Array(articles);
  const membersOf: number[][] = [];
  const ids: string[] = [];
  for (let at = 0; at < articles; at += 1) {
    const story = chooseStory(random, membersOf.length);
    const members = membersOf[story] ?? [];
    membersOf[story] = members;
    const before = members.at(-1);
    outletOf[at] = Math.floor(400 ** random());
    rootOf[at] = at;
    if (random() < 0.3 && before !== undefined) {
      sourceOf[at] = before;
      rootOf[at] = rootOf[before] ?? before;
    }
    storyOf[at] = story;
    members.push(at);
    ids.push(articleIdOf(identityOf(at, outletOf[at] ?? 0)));
  }
  return { ...options, ids, storyOf, outletOf, sourceOf, rootOf, membersOf };
}

const outletName = (outlet: number): string => `outlet-${outlet}.example`;
const urlOf = (at: number, outlet: number): string =>
  `https://${outletName(outlet)}/articles/${at}`;
const identityOf = (at: number, outlet: number): string => `url:${urlOf(at, outlet)}`;
const timeOf = (at: number): number => firstTime + at * 1_000;
const titleOf = ({ seed }: Plan, at: number): string =>
  makeText(randomNumbers(seed + at * 2 + 1), 70);
const textOf = ({ seed, characters }: Plan, at: number): string =>
  makeText(randomNumbers(seed + at * 2), characters);
const languageOf = (at: number): string => (at % 10 === 0 ? 'de' : 'en');

type Rows = Iterable<Record<string, Value>>;

const rowsOf: Partial<Record<string, (plan: Plan) => Rows>> = {
  articles: function* (plan) {
    for (const [at, id] of plan.ids.entries()) {
      const outlet = plan.outletOf[at] ?? 0;
      yield {
        num: at + 1,
        id,
        identity: identityOf(at, outlet),
        partition: 'all',
        status: 'assigned',
        version: 1,
        url: urlOf(at, outlet),
        source: outletName(outlet),
        outlet_id: outletName(outlet),
        outlet_name: `Outlet ${outlet}`,
        title: titleOf(plan, at),
        language: languageOf(at),
        published_at: timeOf(at),
        received_at: timeOf(at),
        assigned_at: timeOf(at),
        at: timeOf(at),
        version_num: at + 1,
        position: at + 1,
        config_version: 'bench',
        assignment: assignmentOf(plan, at),
        ...placeOf(plan, at),
      };
    }
  },
  versions: function* (plan) {
    for (const at of plan.ids.keys()) {
      yield {
        num: at + 1,
        article_num: at + 1,
        version: 1,
        status: 'assigned',
        seq: at + 1,
        partition: 'all',
        content_hash: `hash-${at}`,
        text_hash: textHashOf(null, String(at)),
        received_at: timeOf(at),
        since: timeOf(at),
        published_at: timeOf(at),
        request_id: 'bench',
      };
    }
  },
  raw_texts: function* (plan) {
    for (const at of plan.ids.keys()) {
      const outlet = plan.outletOf[at] ?? 0;
      yield {
        version_num: at + 1,
        url: urlOf(at, outlet),
        source: outletName(outlet),
        title: titleOf(plan, at),
        language: languageOf(at),
        text: textOf(plan, at),
      };
    }
  },
  clean_texts: function* (plan) {
    for (const at of plan.ids.keys()) {
      yield {
        version_num: at + 1,
        title: titleOf(plan, at),
        credits: '[]',
        removed: JSON.stringify([{ line: 'Share this article', rule: 'share' }]),
        text: textOf(plan, at),
      };
    }
  },
  records: function* ({ ids }) {
    const record = Buffer.alloc(1_024, 7).toString('base64');
    for (const at of ids.keys()) yield { article_num: at + 1, record };
  },
  stories: storyRows,
  story_outlets: function* (plan) {
    for (const [story, members] of plan.membersOf.entries()) {
      const counts = new Map<number, number>();
      for (const at of members) {
        const outlet = plan.outletOf[at] ?? 0;
        counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
      }
      for (const [outlet, articles] of counts) {
        yield { story_id: storyId(story), outlet_id: outletName(outlet), articles };
      }
    }
  },
  reuse: function* ({ ids, sourceOf }) {
    const spans = JSON.stringify(
      Array.from({ length: 10 }, (_, at) => [
        at * 50,
        at * 50 + 40,
        at * 60,
        at * 60 + 40,
        0,
      ]).flat(),
    );
    for (const [at, source] of sourceOf.entries()) {
      const [article_id, source_id] = [ids[at], ids[source]];
      if (article_id === undefined || source_id === undefined) continue;
      yield {
        article_id,
        source_id,
        article_version: 1,
        source_version: 1,
        kind: 'adapted',
        share: 0.5,
        source_share: 0.4,
        spans,
      };
    }
  },
  events: function* ({ ids, storyOf, membersOf }) {
    for (const [at, article_id] of ids.entries()) {
      const story = storyOf[at] ?? 0;
      const type = membersOf[story]?.[0] === at ? 'created' : 'joined';
      const story_id = storyId(story);
      yield { id: at + 1, type, story_id, article_id, at: timeOf(at), detail: '{}' };
    }
    for (const story of membersOf.keys()) {
      yield {
        id: ids.length + story + 1,
        type: 'closed',
        story_id: storyId(story),
        at: timeOf(ids.length),
        detail: '{}',
      };
    }
  },
  outlets: function* ({ outletOf, sourceOf, membersOf }) {
    const totals = new Map<number, { articles: number; originated: number; stories: number }>();
    const totalOf = (outlet: number) => {
      const total = totals.get(outlet) ?? { articles: 0, originated: 0, stories: 0 };
      totals.set(outlet, total);
      return total;
    };
    for (const [at, outlet] of outletOf.entries()) {
      totalOf(outlet).articles += 1;
      totalOf(outlet).originated += sourceOf[at] === -1 ? 1 : 0;
    }
    for (const members of membersOf) {
      for (const outlet of new Set(members.map((at) => outletOf[at] ?? 0))) {
        totalOf(outlet).stories += 1;
      }
    }
    for (const [outlet, total] of totals) {
      yield {
        id: outletName(outlet),
        name: `Outlet ${outlet}`,
        folded: `outlet ${outlet} ${outletName(outlet)}`,
        last_article_at: timeOf(outletOf.length),
        ...total,
      };
    }
  },
  engines: function* ({ ids }) {
    const engine = new Clusterer();
    yield {
      partition: 'all',
      statistics: Buffer.from(engine.statistics()).toString('base64'),
      position: ids.length,
      config_version: engine.configVersion,
      saved_at: timeOf(ids.length),
    };
  },
  counters: function* ({ ids, membersOf }) {
    yield { name: 'seq', value: ids.length };
    yield { name: 'articles', value: ids.length };
    yield { name: 'tick', value: ids.length };
    yield { name: 'event', value: ids.length + membersOf.length };
    yield { name: 'trimmed', value: 0 };
    yield { name: 'closed stories', value: membersOf.length };
  },
};

function placeOf({ ids, storyOf, sourceOf, rootOf }: Plan, at: number): Record<string, Value> {
  const source = sourceOf[at] ?? -1;
  return {
    story_id: storyId(storyOf[at] ?? 0),
    origin_key: ids[rootOf[at] ?? at] ?? null,
    parent_id: ids[source] ?? null,
    reuse_kind: source < 0 ? null : 'adapted',
    reuse_share: source < 0 ? null : 0.5,
  };
}

/** An explained decision of the usual size, some 1 KB. */
function assignmentOf(plan: Plan, at: number): string {
  const story = plan.storyOf[at] ?? 0;
  const evidence = titleOf(plan, at).split(' ').slice(0, 6);
  return JSON.stringify({
    articleId: plan.ids[at],
    storyId: storyId(story),
    founded: plan.membersOf[story]?.[0] === at,
    score: 2.5,
    confidence: 0.92,
    parts: ['names', 'terms', 'title', 'time', 'reuse', 'size'].map((name) => ({
      name,
      value: 0.417,
      evidence,
    })),
    nearest: (plan.membersOf[story] ?? [])
      .slice(0, 3)
      .map((other) => ({ articleId: plan.ids[other], score: 0.7 })),
    runnerUp: { storyId: storyId(Math.max(0, story - 1)), score: 0.4, reason: 'other names' },
  });
}

/** A story's number is the place of its first article, its tick that of its last one. */
function* storyRows(plan: Plan): Rows {
  for (const [story, members] of plan.membersOf.entries()) {
    const first = members[0] ?? 0;
    const last = members.at(-1) ?? 0;
    const counts = recount(members.map((at) => memberOf(plan, at)));
    const random = randomNumbers(plan.seed + story);
    const related = Array.from({ length: 3 }, () => ({
      storyId: storyId(Math.max(0, story - Math.floor(openStories * random()))),
      score: -1,
    }));
    yield {
      num: first + 1,
      id: storyId(story),
      partition: 'all',
      status: 'closed',
      retained: 0,
      folded_origins: '{}',
      dropped_articles: 0,
      ...counts.counts,
      velocity: counts.velocity,
      first_seen_at: counts.firstSeenAt,
      last_seen_at: counts.lastSeenAt,
      updated_at: timeOf(last),
      tick: last + 1,
      title: titleOf(plan, first),
      title_article_id: plan.ids[first] ?? '',
      languages: JSON.stringify([...new Set(members.map(languageOf))]),
      kinds: JSON.stringify(counts.kinds),
      top_outlets: JSON.stringify(counts.outlets.slice(0, 8)),
      arrivals: JSON.stringify(counts.arrivals),
      related: JSON.stringify(related),
      entities: JSON.stringify([{ name: 'Lindholm', articles: 2 }]),
      summary: JSON.stringify([
        { sentence: makeText(random, 250), articleId: plan.ids[first] ?? '' },
      ]),
    };
  }
}

const memberOf = (plan: Plan, at: number): Member => {
  const outlet = plan.outletOf[at] ?? 0;
  return {
    at: timeOf(at),
    outletId: outletName(outlet),
    outletName: `Outlet ${outlet}`,
    originKey: plan.ids[plan.rootOf[at] ?? at] ?? '',
    reuseKind: (plan.sourceOf[at] ?? -1) < 0 ? null : 'adapted',
  };
};
