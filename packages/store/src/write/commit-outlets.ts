import { foldText } from '../read/words.ts';
import type { Work } from './commit.ts';
import type { TouchedStory } from './commit-stories.ts';

interface Change {
  name: string;
  articles: number;
  originated: number;
  stories: number;
  lastArticleAt: number | null;
}

/**
 * Keeps the outlets' totals by what the batch changed in them: an outlet may have a million
 * articles, so counting them anew is out of the question.
 */
export async function writeOutlets(work: Work, stories: readonly TouchedStory[]): Promise<void> {
  const changes = new Map<string, Change>();
  const changeOf = (id: string): Change => {
    let change = changes.get(id);
    if (change === undefined) {
      change = { name: id, articles: 0, originated: 0, stories: 0, lastArticleAt: null };
      changes.set(id, change);
    }
    return change;
  };
  for (const { id, before, storyId, outletId, outletName, at, origin } of work.articles.values()) {
    if (before.storyId !== null && before.outletId !== null) {
      const change = changeOf(before.outletId);
      change.articles -= 1;
      change.originated -= before.originated ? 1 : 0;
    }
    if (storyId !== null && outletId !== null) {
      const change = changeOf(outletId);
      change.name = outletName ?? change.name;
      change.articles += 1;
      change.originated += origin?.key === id ? 1 : 0;
      change.lastArticleAt = Math.max(at ?? 0, change.lastArticleAt ?? 0);
    }
  }
  await writeStoryOutlets(work, stories, changeOf);
  await work.session.insert(
    'outlets',
    {
      columns: {
        id: 'text',
        name: 'text',
        folded: 'text',
        articles: 'integer',
        originated: 'integer',
        stories: 'integer',
        last_article_at: 'integer',
      },
      rows: [...changes].map(([id, change]) => [
        id,
        change.name,
        foldText(`${change.name} ${id}`),
        change.articles,
        change.originated,
        change.stories,
        change.lastArticleAt,
      ]),
    },
    // A proper name replaces the bare domain, and then stays.
    `ON CONFLICT (id) DO UPDATE SET
      name = CASE WHEN outlets.name = outlets.id THEN excluded.name ELSE outlets.name END,
      folded = CASE WHEN outlets.name = outlets.id THEN excluded.folded ELSE outlets.folded END,
      articles = outlets.articles + excluded.articles,
      originated = outlets.originated + excluded.originated,
      stories = outlets.stories + excluded.stories,
      last_article_at = CASE
        WHEN outlets.last_article_at > excluded.last_article_at OR excluded.last_article_at IS NULL
        THEN outlets.last_article_at ELSE excluded.last_article_at END`,
  );
}

/** Which outlets report which story: written where it differs from what is stored. */
async function writeStoryOutlets(
  { session, database: { flavor } }: Work,
  stories: readonly TouchedStory[],
  changeOf: (outletId: string) => Change,
): Promise<void> {
  const stored = await session.kysely
    .selectFrom('story_outlets')
    .selectAll()
    .where('story_id', 'in', flavor.list(stories.filter(({ isNew }) => !isNew).map(({ id }) => id)))
    .execute();
  const before = new Map(stored.map((row) => [`${row.story_id} ${row.outlet_id}`, row]));
  const rows: [string, string, number][] = [];
  for (const { id, counts } of stories) {
    for (const outlet of counts.outlets) {
      const key = `${id} ${outlet.id}`;
      const known = before.get(key);
      before.delete(key);
      if (known === undefined) changeOf(outlet.id).stories += 1;
      if (known?.articles !== outlet.articles) rows.push([id, outlet.id, outlet.articles]);
    }
  }
  for (const { story_id, outlet_id } of before.values()) {
    changeOf(outlet_id).stories -= 1;
    await session.kysely
      .deleteFrom('story_outlets')
      .where('story_id', '=', story_id)
      .where('outlet_id', '=', outlet_id)
      .execute();
  }
  await session.insert(
    'story_outlets',
    { columns: { story_id: 'text', outlet_id: 'text', articles: 'integer' }, rows },
    'ON CONFLICT (story_id, outlet_id) DO UPDATE SET articles = excluded.articles',
  );
}
