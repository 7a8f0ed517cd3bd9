import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from './filters.ts';
import {
  announcement,
  appendPage,
  enqueue,
  type LiveEvent,
  takeIn,
  type Waiting,
} from './live-list.ts';
import { storyForTest as story } from './story-for-test.ts';

const NOTHING: Waiting = new Map();
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

function event(of: LiveEvent['story'], rest: Partial<LiveEvent> = {}): LiveEvent {
  const storyId = of?.id ?? 'gone';
  return { storyId, articleId: null, type: 'joined', at: '', detail: {}, story: of, ...rest };
}

describe('live updates', () => {
  const list = [story('b', 20), story('a', 10)];

  it('bring a changed story to the top of the latest', () => {
    const waiting = enqueue(NOTHING, event(story('a', 30)), list, NO_FILTERS);
    expect(ids(takeIn(list, waiting, NO_FILTERS))).toEqual(['a', 'b']);
  });

  it('keep only the newest state of a story that changes twice', () => {
    const once = enqueue(NOTHING, event(story('a', 30, { title: 'Old' })), list, NO_FILTERS);
    const twice = enqueue(once, event(story('a', 31, { title: 'New' })), list, NO_FILTERS);
    expect(takeIn(list, twice, NO_FILTERS)[0]?.title).toBe('New');
    expect(twice.size).toBe(1);
  });

  it('take out a story that was merged into another', () => {
    const merged = event(story('b', 40), { type: 'merged', detail: { mergedStoryId: 'a' } });
    const waiting = enqueue(NOTHING, merged, list, NO_FILTERS);
    expect(ids(takeIn(list, waiting, NO_FILTERS))).toEqual(['b']);
  });

  it('leave out stories that the filters leave out', () => {
    const filters = { ...NO_FILTERS, minOrigins: 2 };
    expect(enqueue(NOTHING, event(story('c', 50)), list, filters).size).toBe(0);
  });

  it('take out a listed story that no longer fits', () => {
    const filters = { ...NO_FILTERS, status: 'active' as const };
    const closed = event(story('a', 50, { status: 'closed' }));
    const waiting = enqueue(NOTHING, closed, list, filters);
    expect(ids(takeIn(list, waiting, filters))).toEqual(['b']);
  });

  it('ignore a story that is gone', () => {
    expect(enqueue(NOTHING, event(null), list, NO_FILTERS).size).toBe(0);
  });

  it('place a story by its size when the list is sorted by size', () => {
    const filters = { ...NO_FILTERS, sort: 'size' as const };
    const sized = (id: string, articles: number) =>
      story(id, 0, { counts: { articles, outlets: 1, origins: 1 } });
    const bySize = [sized('big', 9), sized('small', 1)];
    const waiting = enqueue(NOTHING, event(sized('middle', 5)), bySize, filters);
    expect(ids(takeIn(bySize, waiting, filters))).toEqual(['big', 'middle', 'small']);
  });

  it('leave search results in their places', () => {
    const filters = { ...NO_FILTERS, q: 'story', sort: 'relevance' as const };
    const waiting = enqueue(NOTHING, event(story('a', 59)), list, filters);
    expect(ids(takeIn(list, waiting, filters))).toEqual(['b', 'a']);
  });

  it('never list a story twice, lose one, or disorder the latest, whatever arrives', () => {
    const changes = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(59)));
    fc.assert(
      fc.property(changes, (arrivals) => {
        let waiting = NOTHING;
        for (const [id, minute] of arrivals) {
          waiting = enqueue(waiting, event(story(id, minute)), list, NO_FILTERS);
        }
        const after = takeIn(list, waiting, NO_FILTERS);
        const expected = new Map(list.map((each) => [each.id, each]));
        for (const [id, each] of waiting) expected.set(id, each);
        expect(new Set(ids(after))).toEqual(new Set(expected.keys()));
        expect(after).toHaveLength(expected.size);
        const times = after.map((each) => each.updatedAt);
        expect(times).toEqual([...times].sort().reverse());
      }),
    );
  });
});

describe('appendPage', () => {
  it('leaves out what live updates have brought already', () => {
    const list = [story('a', 1)];
    expect(ids(appendPage(list, [story('a', 0), story('b', 0)]))).toEqual(['a', 'b']);
  });
});

describe('announcement', () => {
  const list = [story('a', 1), story('b', 1)];
  const waiting = (...names: string[]) => new Map(names.map((id) => [id, story(id, 2)]));

  it.each([
    [[], null],
    [['a'], '1 story updated'],
    [['a', 'b'], '2 stories updated'],
    [['c'], '1 new story'],
    [['a', 'c', 'd'], '2 new stories, 1 updated'],
  ])('says of %o: %s', (names, wording) => {
    expect(announcement(list, waiting(...names))).toBe(wording);
  });
});
