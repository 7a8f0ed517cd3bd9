import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, lines } from './lines.ts';

async function* cut(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let start = 0;
  for (let at = 0; start < bytes.length; at += 1) {
    const size = sizes[at % sizes.length] ?? 1;
    yield bytes.subarray(start, start + size);
    start += size;
  }
}

async function read(text: string, sizes: readonly number[], maxBytes = 1_000): Promise<Line[]> {
  const found: Line[] = [];
  for await (const line of lines(cut(Buffer.from(text), sizes), { maxBytes, milliseconds: 60_000 }))
    found.push(line);
  return found;
}

describe('lines', () => {
  it('finds the same lines as splitting the whole text, however the bytes are cut', async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
    const text = fc.array(fc.constantFrom('a', 'é', '日', '😀', '\n', '\r\n', ' ', '"'), {
      maxLength: 80,
    });
    await fc.assert(
      fc.asyncProperty(text, sizes, async (characters, pieces) => {
        const whole = characters.join('');
        const expected = whole
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '');
        expect(await read(whole, pieces)).toEqual(expected.map((line) => ({ text: line })));
      }),
    );
  });

  it('tells the length of a line that is too long and goes on behind it', async () => {
    const text = `short\n${'x'.repeat(5_000)}\nnext`;
    expect(await read(text, [700], 100)).toEqual([
      { text: 'short' },
      { tooLongBytes: 5_000 },
      { text: 'next' },
    ]);
  });

  it('drops a byte order mark', async () => {
    expect(await read('\uFEFF{"a":1}\n', [2])).toEqual([{ text: '{"a":1}' }]);
  });
});
