import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { commands } from './commands.ts';
import { runProgram } from './program.ts';

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const text = { out: '', err: '' };
  const sink = (name: 'out' | 'err') =>
    new Writable({
      write(chunk, _encoding, done) {
        text[name] += chunk;
        done();
      },
    });
  const code = await runProgram(args, {
    standardInput: Readable.from([]),
    standardOutput: sink('out'),
    standardError: sink('err'),
    environment: {},
  });
  return { code, ...text };
}

describe('tributary', () => {
  it('lists its commands on request and complains without one', async () => {
    const asked = await run('--help');
    expect(asked.code).toBe(0);
    for (const name of Object.keys(commands)) expect(asked.out).toContain(`  ${name} `);
    expect(await run()).toEqual({ code: 2, out: '', err: asked.out });
  });

  it('names a command that it does not know, also one that every object has', async () => {
    expect((await run('clutser')).err).toMatch(/^tributary: there is no command "clutser"\n/);
    expect((await run('constructor')).code).toBe(2);
  });

  it.each(Object.keys(commands))('explains %s', async (name) => {
    const { code, out } = await run(name, '--help');
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^Usage: tributary ${name} `));
  });
});
