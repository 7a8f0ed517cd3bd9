import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { generatedExport } from '../bench/generated-export.ts';
import { openStore } from '../src/index.ts';

describe('a generated store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tributary-generated-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is taken in by the present schema, and reads as a store that the product made', async () => {
    const store = await openStore({ url: join(folder, 'generated.sqlite') });
    await store.migrate();
    await store.importAll(generatedExport({ articles: 300, characters: 100 }));
    const { articles, stories } = await store.stats(0);
    expect(articles.assigned).toBe(300);
    const { items } = await store.stories({ sort: 'size', limit: 300 });
    expect(stories).toEqual({ active: 0, closed: items.length, merged: 0 });
    expect(items.reduce((sum, { counts }) => sum + counts.articles, 0)).toBe(300);
    const largest = items[0]?.id ?? '';
    const members = await store.storyMembers(largest, 300);
    expect(members).toHaveLength(items[0]?.counts.articles ?? 0);
    expect((await store.storyReuse(largest, false)).length).toBe(
      members.filter(({ origin }) => origin?.parentId !== null).length,
    );
    expect(await (await store.loadEngine('all')).members[Symbol.asyncIterator]().next()).toEqual({
      done: true,
      value: undefined,
    });
    await store.close();
  });
});
