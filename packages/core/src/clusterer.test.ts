import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleInput } from './article.ts';
import type { RestoredMember } from './cluster/restoring.ts';
import { Clusterer } from './clusterer.ts';
import type { Step } from './decision.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2031, 4, 1);

function article(id: string, title: string, text: string, hours: number | null): ArticleInput {
  const publishedAt = hours === null ? null : START + hours * HOUR;
  return {
    id,
    url: null,
    source: null,
    title,
    text,
    publishedAt,
    receivedAt: null,
    language: 'en',
  };
}

/** Reports of invented events: a ferry, a strike, a comet; each in four wordings. */
const EVENTS = [
  [
    'Ferry Halvard runs aground off Torsby with 212 aboard',
    'The ferry Halvard ran aground off Torsby before dawn, and all 212 passengers were taken off by lifeboats, the coastguard said.',
    'Captain Ines Moland told the coastguard that a steering fault drove the Halvard onto the Torsby reef.',
    'Divers from Torsby will inspect the hull of the Halvard, whose 212 passengers spent the night in a school.',
  ],
  [
    'Tram drivers of Lindenau strike over night shifts',
    'Tram drivers in Lindenau walked out on Tuesday after talks about night shifts failed, their union Transvia said.',
    'The union Transvia wants two drivers on every night tram in Lindenau; mayor Otto Brehm called the strike reckless.',
    'Lindenau commuters queued for buses while Transvia and mayor Otto Brehm blamed each other for the tram strike.',
  ],
  [
    'Comet Okafor-Reyes brightens ahead of June flyby',
    'Astronomers at the Quillota observatory said comet Okafor-Reyes had brightened tenfold and may be seen in June.',
    'The comet Okafor-Reyes, found last year from Quillota, passes Earth in June at 40 million kilometres.',
    'Skywatchers flock to Quillota for comet Okafor-Reyes, which brightens faster than astronomers predicted.',
  ],
] as const;

function stream(count: number): ArticleInput[] {
  return Array.from({ length: count }, (_, i) => {
    const event = EVENTS[i % 3] as (typeof EVENTS)[number];
    const first = event[1 + (Math.floor(i / 3) % 3)] as string;
    const second = event[1 + (Math.floor(i / 3 + 1) % 3)] as string;
    return article(`a${i}`, event[0], `${first} ${second}`, i);
  });
}

function storiesOf(clusterer: Clusterer, articles: readonly ArticleInput[]): Map<string, string> {
  const stories = new Map<string, string>();
  const take = (all: readonly { articleId: string; storyId: string }[]) => {
    for (const { articleId, storyId } of all) stories.set(articleId, storyId);
  };
  for (const one of articles) {
    const step = clusterer.add(one);
    take([step.assignment, ...step.reassigned]);
  }
  take(clusterer.finish().reassigned);
  return stories;
}

const groups = (stories: ReadonlyMap<string, string>) => {
  const found = new Map<string, string[]>();
  for (const [id, story] of stories) found.set(story, [...(found.get(story) ?? []), id]);
  return [...found.values()].map((ids) => ids.sort().join(' ')).sort();
};

describe('the clusterer', () => {
  test('puts reports of one event together and of others apart', () => {
    const stories = storiesOf(new Clusterer(), stream(12));
    expect(groups(stories)).toEqual(['a0 a3 a6 a9', 'a1 a10 a4 a7', 'a11 a2 a5 a8']);
  });

  test('gives the same groups in all 120 orders of five articles, look-alike included', () => {
    const [ferry] = EVENTS;
    const five = [
      article('f0', ferry[0], `${ferry[1]} ${ferry[2]} ${ferry[3]}`, null),
      article('f1', 'Halvard ferry aground off Torsby', `${ferry[2]} ${ferry[1]}`, null),
      article('f2', '212 safe after ferry hits Torsby reef', `${ferry[1]} ${ferry[3]}`, null),
      article('f3', ferry[0], `${ferry[1]} ${ferry[3]} ${ferry[2]}`, null),
      article(
        'x4',
        'Torsby ferry line asks for a new pier',
        'The ferry line of Torsby asked the county for a new pier, saying that the old one is too short for its planned ships. The county council votes in the autumn.',
        null,
      ),
    ];
    const seen = new Set(
      permutations(five).map((order) => groups(storiesOf(new Clusterer(), order)).join(' | ')),
    );
    expect([...seen]).toEqual(['f0 f1 f2 f3 | x4']);
  });

  test('the parts of every score add up to it exactly', () => {
    const clusterer = new Clusterer();
    for (const one of stream(60)) {
      const { assignment, reassigned } = clusterer.add(one);
      for (const { parts, score } of [assignment, ...reassigned]) {
        expect(parts.reduce((sum, { value }) => sum + value, 0)).toBe(score);
      }
    }
  });

  test('goes on after a restart at any cut as if it had never stopped', () => {
    const articles = stream(44);
    const options = { smallWindow: 10, repairEvery: 8, candidates: 12 };
    const whole = new Clusterer(options);
    const snapshots = [whole.snapshot()];
    const steps = articles.map((one) => {
      const step = JSON.stringify(whole.add(one));
      snapshots.push(whole.snapshot());
      return step;
    });
    const end = JSON.stringify(whole.finish());
    snapshots.forEach((snapshot, cut) => {
      const after = Clusterer.fromSnapshot(snapshot);
      const rest = articles.slice(cut).map((one) => JSON.stringify(after.add(one)));
      expect(rest, `cut at ${cut}`).toEqual(steps.slice(cut));
      expect(JSON.stringify(after.finish()), `end after a cut at ${cut}`).toBe(end);
    });
  });

  test('goes on from older statistics and the records kept since', () => {
    // A window of two days: stories close while the statistics are behind.
    const options = { windowDays: 2 };
    const articles = stream(80);
    const undisturbed = new Clusterer(options);
    const steps = articles.map((one) => JSON.stringify(undisturbed.add(one)));
    for (const [taken, cut] of [
      [0, 9],
      [20, 45],
      [31, 70],
    ] as const) {
      const before = new Clusterer(options);
      const kept = new Map<string, Kept>();
      let statistics: Uint8Array | null = null;
      articles.slice(0, cut).forEach((one, at) => {
        keep(kept, before, before.add(one), at >= taken);
        if (at + 1 === taken) statistics = before.statistics();
      });
      const after = Clusterer.restore({ options, statistics, members: kept.values() });
      const rest = articles.slice(cut).map((one) => JSON.stringify(after.add(one)));
      expect(rest, `statistics at ${taken}, cut at ${cut}`).toEqual(steps.slice(cut));
    }
  });

  test('a late report joins its old story and not a look-alike of today', () => {
    const [ferry] = EVENTS;
    const clusterer = new Clusterer();
    const old = clusterer.add(article('old', ferry[0], `${ferry[1]} ${ferry[2]}`, 0));
    const lookAlike =
      'The ferry Solbris touched ground near Torsby on Sunday evening; a tug pulled it free within the hour and its 40 passengers went home.';
    clusterer.add(article('today', 'Ferry Solbris touches ground near Torsby', lookAlike, 24 * 11));
    const late = clusterer.add(article('late', ferry[0], `${ferry[1]} ${ferry[3]}`, 1));
    expect(late.assignment.storyId).toBe(old.assignment.storyId);
    expect(clusterer.members(old.assignment.storyId)).toEqual(['old', 'late']);
  });

  test('closes stories that fall out of the window', () => {
    const clusterer = new Clusterer();
    const { assignment } = clusterer.add(article('old', 'Old news of Torsby', 'Long ago.', 0));
    const step = clusterer.add(article('new', 'Fresh news of Lindenau', 'Just now.', 24 * 16));
    expect(step.changes).toContainEqual({ type: 'closed', storyId: assignment.storyId });
    expect(clusterer.size.articles).toBe(1);
  });

  test('a dry run decides as the real one and changes nothing', () => {
    const clusterer = new Clusterer();
    for (const one of stream(9)) clusterer.add(one);
    const before = clusterer.snapshot();
    const [next] = stream(10).slice(9);
    const dry = clusterer.match(next as ArticleInput);
    expect(clusterer.snapshot()).toEqual(before);
    expect(clusterer.add(next as ArticleInput).assignment.storyId).toBe(dry?.storyId);
  });

  test('survives any text, also repeated a hundred times', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.lorem());
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
        const clusterer = new Clusterer();
        texts.forEach((one, i) => {
          clusterer.add(article(`t${i}`, one.slice(0, 40), one, i % 3 === 0 ? null : i));
        });
        clusterer.finish();
        expect(clusterer.size.articles).toBe(texts.length);
      }),
      { numRuns: 60 },
    );
    const clusterer = new Clusterer();
    for (let i = 0; i < 100; i++) clusterer.add(article(`same${i}`, 'Same', 'Same again.', i / 10));
    expect(clusterer.size.articles).toBe(100);
  });
});

type Kept = { -readonly [Key in keyof RestoredMember]: RestoredMember[Key] };

/** What a store keeps of a step. */
function keep(
  kept: Map<string, Kept>,
  clusterer: Clusterer,
  step: Step,
  afterStatistics: boolean,
): void {
  const { article, assignment } = step;
  kept.set(article.id, {
    record: clusterer.record(article.id) as Uint8Array,
    storyId: assignment.storyId,
    text: article.text,
    title: article.title,
    origin: { articleId: article.id, key: article.id, parentId: null, kind: null, share: null },
    afterStatistics,
    active: true,
  });
  for (const articleId of step.relinked) {
    const one = kept.get(articleId);
    if (one !== undefined) one.record = clusterer.record(articleId) ?? one.record;
  }
  for (const { articleId, storyId } of step.reassigned) place(kept, articleId, storyId);
  for (const change of step.changes) {
    if (change.type === 'moved') place(kept, change.articleId, change.storyId);
    if (change.type === 'merged' || change.type === 'split') {
      for (const id of change.articleIds) place(kept, id, change.storyId);
    }
    if (change.type !== 'closed') continue;
    for (const one of kept.values()) if (one.storyId === change.storyId) one.active = false;
  }
  for (const origin of step.origins) {
    const one = kept.get(origin.articleId);
    if (one !== undefined) one.origin = origin;
  }
}

function place(kept: Map<string, Kept>, articleId: string, storyId: string): void {
  const one = kept.get(articleId);
  if (one !== undefined) one.storyId = storyId;
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, i) =>
    permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]),
  );
}

describe('a window that holds almost nothing', () => {
  const ferry = {
    ...article(
      'ferry',
      'Norwick ferry sails again',
      'The ferry link between Norwick and the mainland reopened on Tuesday after nine days of storm repairs. Harbour master Ilse Brandvik said the new pier had passed every inspection.',
      null,
    ),
    url: 'https://harbour-post.example/ferry',
  };
  const library = article(
    'library',
    'Developer pulls out of Mill Street library sale',
    'The developer who was to buy the library in Mill Street has withdrawn, eleven days before the contract was due to be signed. Basalt Homes told the council on Monday that it no longer wanted the building. Hanna Esk, who won the mayoralty last week after campaigning against the sale, was at the issue desk.',
    null,
  );

  test('keeps two reports of two events apart, though each is the nearest that the other has', () => {
    for (const articles of [
      [ferry, library],
      [library, ferry],
    ]) {
      expect(new Set(storiesOf(new Clusterer(), articles).values()).size).toBe(2);
    }
  });

  test('joins two reports of one event', () => {
    const second = article(
      'second',
      'Ferry to Norwick reopens after storm',
      'Ferries between Norwick and the mainland run again since Tuesday. The new pier has passed inspection, harbour master Ilse Brandvik said, nine days after the storm.',
      null,
    );
    for (const articles of [
      [ferry, second],
      [second, library, ferry],
    ]) {
      const stories = storiesOf(new Clusterer(), articles);
      expect(stories.get('second')).toBe(stories.get('ferry'));
      expect(stories.get('library')).not.toBe(stories.get('ferry'));
    }
  });
});

test("a dateline that the article's own date contradicts sets nothing apart", () => {
  const [title, first, second] = EVENTS[0];
  const hours = 245 * 24;
  const dated = article('dated', title, `TORSBY, May 1 (Coastal) — ${first}`, hours);
  const other = article('other', title, second, hours + 5);
  const stories = storiesOf(new Clusterer(), [dated, other]);
  expect(stories.get('dated')).toBe(stories.get('other'));
});
