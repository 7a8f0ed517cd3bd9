import type { Assignment, StoryChange } from '@tributary/core';

export interface PlacementInput {
  /** Where the articles that the batch touches stand in the store. */
  readonly stored: ReadonlyMap<string, string | null>;
  readonly assignments: readonly Assignment[];
  readonly reassigned: readonly Assignment[];
  readonly changes: readonly StoryChange[];
}

/**
 * In which story each article of a batch stands at its end. The changes say it, in order; a later
 * decision (`reassigned`) without a move in the changes counts as one.
 */
export function placeArticles(input: PlacementInput): Map<string, string> {
  const { stored, assignments, reassigned, changes } = input;
  const places = new Map<string, string>();
  for (const [articleId, storyId] of stored) if (storyId !== null) places.set(articleId, storyId);
  for (const { articleId, storyId } of assignments) places.set(articleId, storyId);
  for (const { articleId, storyId } of reassigned) places.set(articleId, storyId);

  const movedByChange = new Set(changes.flatMap(movedArticles));
  const settled = new Set(
    reassigned.map(({ articleId }) => articleId).filter((id) => !movedByChange.has(id)),
  );
  for (const change of changes) {
    switch (change.type) {
      case 'created':
      case 'joined':
      case 'versioned':
        if (!settled.has(change.articleId)) places.set(change.articleId, change.storyId);
        break;
      case 'merged':
        for (const [articleId, storyId] of places) {
          if (storyId === change.mergedStoryId) places.set(articleId, change.storyId);
        }
        for (const articleId of change.articleIds) places.set(articleId, change.storyId);
        break;
      case 'moved':
      case 'split':
        for (const articleId of movedArticles(change)) places.set(articleId, change.storyId);
        break;
      case 'origin':
      case 'withdrawn':
      case 'closed':
        break;
    }
  }
  return places;
}

/** The articles that a change takes from one story to another. */
export function movedArticles(change: StoryChange): readonly string[] {
  switch (change.type) {
    case 'moved':
      return [change.articleId];
    case 'merged':
    case 'split':
      return change.articleIds;
    default:
      return [];
  }
}

/** The other story of a move, merge or split. */
export function otherStoryOf(change: StoryChange): string | null {
  if (change.type === 'merged') return change.mergedStoryId;
  return change.type === 'moved' || change.type === 'split' ? change.fromStoryId : null;
}
