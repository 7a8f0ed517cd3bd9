import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runProgram } from '../program.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evaluate-reuse-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function evaluate(texts: readonly string[], ...args: string[]) {
  const file = join(folder, 'articles.jsonl');
  await writeFile(
    file,
    texts.map((text, i) => `${JSON.stringify({ id: `a${i}`, text })}\n`).join(''),
  );
  const printed = { out: '', err: '' };
  const sink = (name: 'out' | 'err') =>
    new Writable({
      write(chunk, _encoding, done) {
        printed[name] += chunk;
        done();
      },
    });
  const code = await runProgram(['evaluate-reuse', file, ...args], {
    standardInput: Readable.from([]),
    standardOutput: sink('out'),
    standardError: sink('err'),
    environment: {},
  });
  return { code, ...printed };
}

/** A text of 12 sentences of made-up words; no two texts share a run of five. */
function invented(seed: number): string {
  const syllables = ['ka', 'lo', 'mi', 'ren', 'tu', 'sol', 'va', 'ped', 'ni', 'gar', 'em', 'os'];
  let state = seed * 7919 + 1;
  const next = (count: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 16) % count;
  };
  const word = () => Array.from({ length: 2 + next(3) }, () => syllables[next(12)] ?? '').join('');
  const sentence = () => `The ${Array.from({ length: 14 }, word).join(' ')}.`;
  return Array.from({ length: 6 }, () => `${sentence()} ${sentence()}`).join('\n\n');
}

const TEXTS = Array.from({ length: 24 }, (_, i) => invented(i + 1));

describe('tributary evaluate-reuse', () => {
  it('prints every class, the peers and whether the targets are met', async () => {
    const { code, out, err } = await evaluate(TEXTS, '--peers', '--seed', '3');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const kind of [
      'verbatim',
      'dropped',
      'edited',
      'chain',
      'late',
      'rewrite',
      'independent',
    ]) {
      expect(out).toContain(`| ${kind} |`);
    }
    expect(out).toMatch(
      /\| tributary \| .*\n\| tributary, .*\n\| minhash \| .*\n\| simhash, crc32 \|/,
    );
    expect(out).toContain('All targets are met.');
  }, 60_000);

  it('says how many texts are missing', async () => {
    const { code, err } = await evaluate(TEXTS.slice(0, 3));
    expect(code).toBe(1);
    expect(err).toBe('expected at least 12 independent texts, got 3\n');
  });
});
