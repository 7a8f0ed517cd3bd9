import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArticleLine, readArticleFile } from './article-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'article-file-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function all(lines: AsyncIterable<ArticleLine>): Promise<ArticleLine[]> {
  const read: ArticleLine[] = [];
  for await (const line of lines) read.push(line);
  return read;
}

function piped(...chunks: Buffer[]): Promise<ArticleLine[]> {
  return all(readArticleFile('-', { standardInput: Readable.from(chunks) }));
}

const full = {
  id: 'a1',
  url: 'https://harbour-courier.example/a1',
  source: 'Harbour Courier',
  title: 'Ferry aground',
  text: 'The ferry ran aground.\n\nNobody was hurt.',
  publishedAt: '2026-03-04T09:30:00+01:00',
  language: 'en',
  story: 'ferry',
  origin: 'a1',
  from: 'a0',
  kind: 'verbatim',
};

describe('readArticleFile', () => {
  it('reads every field, with times in milliseconds', async () => {
    const path = join(folder, 'full.jsonl');
    await writeFile(path, `${JSON.stringify(full)}\n`);
    expect(await all(readArticleFile(path))).toEqual([
      {
        line: 1,
        article: { ...full, publishedAt: Date.UTC(2026, 2, 4, 8, 30), receivedAt: null },
      },
    ]);
  });

  it('turns absent and blank fields into null, and numeric ids and labels into strings', async () => {
    const [line] = await piped(Buffer.from('{"id":7,"title":" ","text":"Words.","story":3}'));
    expect(line).toEqual({
      line: 1,
      article: {
        id: '7',
        url: null,
        source: null,
        title: null,
        text: 'Words.',
        publishedAt: null,
        receivedAt: null,
        language: null,
        story: '3',
        origin: null,
        from: null,
        kind: null,
      },
    });
  });

  it('numbers bad lines, says what was expected and goes on', async () => {
    const lines = [
      '{"id":"a","title":"A"}',
      '',
      '{"id":"b","title":',
      '["c"]',
      '{"title":"no id"}',
      '{"id":"d"}',
      '{"id":"e","title":["E"]}',
      '{"id":"f","title":"F","publishedAt":"yesterday"}',
      '{"id":"g","title":"G"}',
    ];
    const read = await piped(Buffer.from(`\uFEFF${lines.join('\r\n')}`));
    expect(read.map((line) => ('error' in line ? line.error : line.article.id))).toEqual([
      'a',
      expect.stringMatching(/^not JSON: /),
      'expected a JSON object, got an array',
      'id: expected a string, got nothing',
      'title, text: expected at least one of them, got neither',
      'title: expected a string or null, got an array',
      'publishedAt: expected an ISO 8601 date, got "yesterday"',
      'g',
    ]);
    expect(read.map((line) => line.line)).toEqual([1, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('reads gzip by its content, and reports a file that is cut short', async () => {
    const packed = gzipSync(`${JSON.stringify(full)}\n`.repeat(3));
    expect(await piped(packed)).toHaveLength(3);
    await expect(piped(packed.subarray(0, 40))).rejects.toThrow(/unexpected end of file/);
  });

  it('throws when the file is missing', async () => {
    await expect(all(readArticleFile(join(folder, 'missing.jsonl')))).rejects.toThrow(/ENOENT/);
  });

  it('counts the bytes that it read', async () => {
    const path = join(folder, 'counted.jsonl');
    const content = `${JSON.stringify(full)}\n`.repeat(100);
    await writeFile(path, content);
    let bytes = 0;
    await all(
      readArticleFile(path, {
        onBytes: (read) => {
          bytes = read;
        },
      }),
    );
    expect(bytes).toBe(content.length);
  });

  it('does not depend on where the chunks are cut', async () => {
    const content = Buffer.from(
      ['{"id":"ä","title":"Fähre 🚢"}', '{"id":"b","title":"路"}', ''].join('\n'),
    );
    const whole = await piped(content);
    const cuts = fc.array(fc.nat({ max: content.length }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(cuts, async (at) => {
        const edges = [0, ...at.sort((a, b) => a - b), content.length];
        const chunks = edges.slice(1).map((end, i) => content.subarray(edges[i], end));
        expect(await piped(...chunks)).toEqual(whole);
      }),
    );
  });
});
