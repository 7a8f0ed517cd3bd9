import { Readable, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { runProgram } from '../program.ts';

interface Line {
  readonly id: string;
  readonly story: string;
  readonly origin: string;
  readonly from: string | null;
  readonly kind: string | null;
  readonly share: number | null;
}

async function cluster(articles: readonly object[]): Promise<Line[]> {
  let out = '';
  const standardOutput = new Writable({
    write(chunk, _encoding, done) {
      out += chunk;
      done();
    },
  });
  let complaints = '';
  const standardError = new Writable({
    write(chunk, _encoding, done) {
      complaints += chunk;
      done();
    },
  });
  const standardInput = Readable.from(
    articles.map((one) => Buffer.from(`${JSON.stringify(one)}\n`)),
  );
  const context = { standardInput, standardOutput, standardError, environment: {} };
  expect(await runProgram(['cluster', '-'], context), complaints).toBe(0);
  expect(complaints).toBe('');
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

const REPORT =
  'Two ferries collided off Port Selden on Monday morning in thick fog, the coastguard said, and four crew members were hurt. Both ships reached the harbour by themselves, and divers will look at their hulls on Tuesday.';
const CREDITED =
  'PORT SELDEN (NPA) — Four sailors were injured when a pair of ferries ran into each other in fog near Port Selden early on Monday. The harbour office says both vessels could dock without help.';

it('traces a copy to its source and counts a credited agency with its own report', async () => {
  const title = 'Four hurt as two ferries collide off Port Selden';
  const lines = await cluster([
    { id: 'report', source: 'Norland Press Agency', title, text: REPORT },
    { id: 'copy', source: 'alder.example', title, text: REPORT },
    { id: 'credited', source: 'quill.example', title, text: CREDITED },
  ]);
  expect(lines).toMatchObject([
    { id: 'report', origin: 'report', from: null, kind: null, share: null },
    { id: 'copy', origin: 'report', from: 'report', kind: 'verbatim', share: 1 },
    { id: 'credited', origin: 'report', from: null, kind: 'credited', share: null },
  ]);
  expect(new Set(lines.map(({ story }) => story)).size).toBe(1);
});
