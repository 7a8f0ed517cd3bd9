import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleItem, batches } from './article-file.ts';

async function read(text: string, chunkBytes: number, limits = { most: 3, characters: 40 }) {
  const bytes = new TextEncoder().encode(text);
  const file = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += chunkBytes) {
        controller.enqueue(bytes.slice(at, at + chunkBytes));
      }
      controller.close();
    },
  });
  const all = [];
  for await (const batch of batches(file, limits)) all.push(batch);
  return all;
}

describe('batches', () => {
  it('counts empty lines without sending them', async () => {
    const [batch] = await read('one\n\n  \ntwo', 2);
    expect(batch?.lines).toEqual([
      { number: 1, text: 'one' },
      { number: 4, text: 'two' },
    ]);
  });

  it('sends a line that is longer than a batch by itself', async () => {
    const long = 'x'.repeat(100);
    const sizes = (await read(`a\n${long}\nb`, 7)).map(({ lines }) => lines.length);
    expect(sizes).toEqual([1, 1, 1]);
  });

  it('reaches the last byte with the last batch', async () => {
    const text = 'äöü\nß\nend';
    expect((await read(text, 1)).at(-1)?.bytesRead).toBe(new TextEncoder().encode(text).length);
  });

  it('keeps every line in order, however the bytes arrive', async () => {
    const lines = fc.array(fc.string({ unit: 'grapheme' }).map((s) => s.replace(/[\r\n]/g, '')));
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({ min: 1, max: 9 }), async (expected, chunkBytes) => {
        const got = (await read(expected.join('\n'), chunkBytes)).flatMap((batch) => batch.lines);
        expect(got.map(({ text }) => text)).toEqual(expected.filter((text) => text.trim()));
      }),
    );
  });
});

describe('articleItem', () => {
  it('keeps the id of the file as external id and drops the labels', () => {
    const item = articleItem({ id: 7, title: 'A headline', story: 'gold', origin: 'x' });
    expect(JSON.parse(JSON.stringify(item))).toEqual({ externalId: '7', title: 'A headline' });
  });

  it.each([[null], [[]], ['text'], [4]])('refuses %j', (line) => {
    expect(() => articleItem(line)).toThrow('expected a JSON object');
  });
});
