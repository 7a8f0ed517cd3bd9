import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
// All of the repository's programs read their options in one place; this one loads quickest.
const program = join(root, 'test/fuzz/main.ts');

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', '--conditions=source', program, ...args], {
    cwd: root,
    encoding: 'utf8',
  });

it('a program says what it may be told, and refuses the rest', () => {
  const asked = run('--help');
  expect({ status: asked.status, stderr: asked.stderr }).toEqual({ status: 0, stderr: '' });
  expect(asked.stdout).toMatch(/^npm run fuzz -- \[OPTIONS\]\n/);
  expect(asked.stdout).toContain('\n  --requests …  (10000)\n');
  for (const [word, reason] of [
    ['--no-such-option', "Unknown option '--no-such-option'"],
    ['--requests=many', '--requests: expected a whole number, got "many"'],
  ] as const) {
    const wrong = run(word);
    expect({ status: wrong.status, stdout: wrong.stdout }).toEqual({ status: 2, stdout: '' });
    expect(wrong.stderr).toContain(`${reason}`);
    expect(wrong.stderr).toContain('[OPTIONS]');
  }
}, 60_000);
