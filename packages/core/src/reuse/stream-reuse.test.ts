import { describe, expect, it } from 'vitest';
import type { ArticleInput } from '../article.ts';
import { Clusterer } from '../clusterer.ts';

const BODY = [
  'GULLHAVEN — The harbour council of Gullhaven voted late on Tuesday to close the northern pier after divers found cracks in nine of its forty pillars.',
  'Engineer Mara Lindqvist told members that the concrete had lost a third of its strength since the last survey, and that storms were due within weeks.',
  'Ferries to the outer islands will leave from the fish market instead, and lorries must take the coast road until the repairs are done in spring.',
].join('\n\n');

function article(id: string, hour: number, text: string): ArticleInput {
  const publishedAt = Date.UTC(2031, 2, 4, hour, 30);
  const title = 'Gullhaven closes northern pier after divers find cracks';
  const source = `${id}.example`;
  return { id, url: null, source, title, text, publishedAt, receivedAt: null, language: 'en' };
}

describe('reuse in the stream', () => {
  it('puts edges and origins into the step and a row into the history when a root is replaced', () => {
    const clusterer = new Clusterer();
    clusterer.add(article('copy', 9, BODY));
    const step = clusterer.add(article('original', 6, BODY));
    expect(step.reuse).toMatchObject([
      { articleId: 'copy', sourceId: 'original', kind: 'verbatim', share: 1 },
    ]);
    expect(step.origins.map(({ articleId, key }) => [articleId, key])).toEqual([
      ['original', 'original'],
      ['copy', 'original'],
    ]);
    expect(step.changes).toContainEqual({
      type: 'origin',
      storyId: step.assignment.storyId,
      articleId: 'copy',
      from: 'copy',
      to: 'original',
    });
  });

  it('goes on from a snapshot with the same edges and origins', () => {
    const clusterer = new Clusterer();
    clusterer.add(article('copy', 9, BODY));
    clusterer.add(article('original', 6, BODY));
    const again = Clusterer.fromSnapshot(clusterer.snapshot());
    const next = article('third', 10, `${BODY}\n\nThe council meets again on Friday.`);
    expect(again.add(next)).toEqual(clusterer.add(next));
  });
});
