import type { ReceivedItem } from './store.ts';

/** The one partition while nothing else is asked for. */
export const defaultPartition = 'all';

/**
 * `none`: one ordered stream for everything. `language`: one per language, so that more than one
 * core can cluster; stories then do not cross languages.
 */
export type PartitionBy = 'none' | 'language';

export type PartitionedText = Pick<ReceivedItem, 'language' | 'title' | 'text'>;

/** Decides into which partition a text belongs. */
export interface Partitioning {
  readonly by: PartitionBy;
  readonly of: (text: PartitionedText) => string;
}

export const unpartitioned: Partitioning = { by: 'none', of: () => defaultPartition };

/** Loads the language model only when it is needed: it is large. */
export async function partitioningBy(by: PartitionBy): Promise<Partitioning> {
  if (by === 'none') return unpartitioned;
  const { detectLanguage, languageCode } = await import('@tributary/core');
  return {
    by,
    of: ({ language, title, text }) =>
      languageCode(language) ?? detectLanguage(text ?? title ?? ''),
  };
}
