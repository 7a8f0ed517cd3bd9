import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runProgram } from '../program.ts';

const SOURCE = [
  'The harbour council of Gullhaven voted late on Tuesday to close the northern pier after divers found cracks in nine of its forty pillars.',
  'Engineer Mara Lindqvist told members that the concrete had lost a third of its strength since the last survey, and that storms were due.',
  '“Nobody will lose a berth while the pier is being mended,” the mayor promised.',
].join('\n\n');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compare-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function compare(copy: string, ...args: string[]) {
  return compareWith(SOURCE, copy, ...args);
}

async function compareWith(source: string, copy: string, ...args: string[]) {
  const files = [join(folder, 'copy.txt'), join(folder, 'source.txt')];
  await writeFile(files[0] ?? '', copy);
  await writeFile(files[1] ?? '', source);
  let out = '';
  const sink = new Writable({
    write(chunk, _encoding, done) {
      out += chunk;
      done();
    },
  });
  const code = await runProgram(['compare', ...files, ...args], {
    standardInput: Readable.from([]),
    standardOutput: sink,
    standardError: sink,
    environment: {},
  });
  return { code, out };
}

describe('tributary compare', () => {
  it('marks what was taken and what is quotation, side by side', async () => {
    const copy = `Bad news for Gullhaven, where many people live from the sea.\n\n${SOURCE.replace('late on Tuesday', 'on Tuesday night')}`;
    const { code, out } = await compare(copy, '--width', '143');
    expect(code).toBe(0);
    expect(out).toMatch(/^verbatim: 8\d % of .*copy\.txt, 9\d % of .*source\.txt\n/);
    expect(out).toContain('[The harbour council of Gullhaven voted]');
    expect(out).toMatch(
      /\{Nobody will lose a berth while the pier is being mended\}.* │ .*\{Nobody/,
    );
    for (const line of out.split('\n').slice(2)) {
      if (line !== '') expect([...line].indexOf('│')).toBe(71);
    }
  });

  it('sets the paragraphs of a rewrite beside those of its source', async () => {
    const source = [
      'The town of Eastmere will close its tram line in March after 91 years. Mayor Ida Kolb said on Monday that the repair of two bridges would cost 14 million crowns.',
      'Buses will run every twelve minutes on the old route to Westgate. About 6,300 passengers use the line on a working day.',
      'A group of pensioners has collected 2,100 signatures against the plan. The last tram will leave the depot on the thirtieth of March with a brass band.',
    ].join('\n\n');
    const rewrite = [
      'After 91 years Eastmere is going to shut down its tram line in March. To repair two bridges would cost 14 million crowns, Mayor Ida Kolb said Monday.',
      'The old route to Westgate will be served by buses every twelve minutes. On working days the line has about 6,300 passengers.',
      'Pensioners gathered 2,100 signatures in protest at the plan. With a brass band aboard, the final tram leaves the depot on 30 March.',
    ].join('\n\n');
    const { out } = await compareWith(source, rewrite, '--width', '160');
    expect(out).toMatch(/^rewritten: \d+ % of the sentences of /);
    expect(out).toMatch(/Pensioners gathered.* │ .*A group of pensioners/);
  });

  it('says when nothing was taken', async () => {
    const { out } = await compare('A short text about something else entirely.');
    expect(out).toMatch(/^no reuse: 0 % of /);
  });

  it('prints the comparison as JSON', async () => {
    const { out } = await compare(SOURCE, '--json');
    expect(JSON.parse(out)).toMatchObject({ kind: 'verbatim', share: 1, sourceShare: 1 });
  });

  it('refuses anything but two files', async () => {
    const { code, out } = await compare(SOURCE, 'third.txt');
    expect(code).toBe(2);
    expect(out).toContain('expected COPY and SOURCE, got 3 files');
  });
});
