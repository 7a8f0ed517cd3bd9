import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleInput } from '../article.ts';
import { Clusterer } from '../clusterer.ts';
import type { Origin } from '../decision.ts';
import { PAGES } from './one-agency-report-for-test.ts';
import { StandingEdges } from './standing-edges.ts';

interface Outcome {
  readonly order: string;
  /** "copy < source: kind", sorted. */
  readonly edges: readonly string[];
  /** Members of each story, sorted. */
  readonly stories: readonly (readonly string[])[];
  readonly origins: ReadonlyMap<string, Origin>;
}

/** Sends the pages through the clustering that the worker runs, in the order given. */
function outcomeOf(pages: readonly ArticleInput[]): Outcome {
  const clusterer = new Clusterer();
  const standing = new StandingEdges();
  const storyOf = new Map<string, string>();
  const origins = new Map<string, Origin>();
  for (const page of pages) {
    const step = clusterer.add(page);
    standing.take(step);
    for (const { articleId, storyId } of [step.assignment, ...step.reassigned]) {
      storyOf.set(articleId, storyId);
    }
    for (const origin of step.origins) origins.set(origin.articleId, origin);
  }
  const members = new Map<string, string[]>();
  for (const [id, story] of storyOf) members.set(story, [...(members.get(story) ?? []), id].sort());
  return {
    order: pages.map(({ id }) => id).join(', '),
    edges: standing.edges
      .map(({ articleId, sourceId, kind }) => `${articleId} < ${sourceId}: ${kind}`)
      .sort(),
    stories: [...members.values()].sort((a, b) => b.length - a.length),
    origins,
  };
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, i) =>
    permutations(items.filter((_, k) => k !== i)).map((rest) => [item, ...rest]),
  );
}

describe('one agency report at four outlets, and an earlier one by another agency', () => {
  let outcomes: readonly Outcome[];
  beforeAll(() => {
    outcomes = permutations(PAGES).map(outcomeOf);
  });

  it('gives the same edges and kinds in all 120 orders, none to or from the earlier talks', () => {
    expect(outcomes).toHaveLength(120);
    for (const { order, edges } of outcomes) {
      expect({ order, edges }).toEqual({
        order,
        edges: [
          'extended < wrapped: adapted',
          'preview < wrapped: credited',
          'rewritten < wrapped: rewritten',
        ],
      });
    }
  });

  it('makes two stories, the earlier talks one of their own', () => {
    for (const { order, stories } of outcomes) {
      expect({ order, stories }).toEqual({
        order,
        stories: [['extended', 'preview', 'rewritten', 'wrapped'], ['earlier-talks']],
      });
    }
  });

  it('counts one origin for the four, the credited agency, and another for the fifth', () => {
    for (const { order, origins } of outcomes) {
      const keys = Object.fromEntries([...origins].map(([id, { key }]) => [id, key]));
      expect({ order, keys }).toEqual({
        order,
        keys: {
          preview: 'credit:ostrapress',
          rewritten: 'credit:ostrapress',
          wrapped: 'credit:ostrapress',
          extended: 'credit:ostrapress',
          'earlier-talks': 'credit:TMK-AGENCIES',
        },
      });
    }
  });
});
