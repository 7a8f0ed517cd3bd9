import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled, nodeProblem, root, SetupError, setUp } from './setup.mjs';

describe('the check of Node', () => {
  it('takes 20.19 and everything newer', () => {
    for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.1.0']) {
      expect(nodeProblem(version)).toBe(null);
    }
  });

  it('says in one line what an older one lacks', () => {
    for (const version of ['20.18.3', '18.20.0', '9.0.0']) {
      expect(nodeProblem(version)).toMatch(/^Node .* is too old: Tributary needs 20\.19 or newer/);
    }
  });
});

describe('the check of the installation', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tributary-setup-'));
    mkdirSync(join(folder, 'node_modules'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const write = (locked: object, installed: object): void => {
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: locked }));
    const file = join(folder, 'node_modules', '.package-lock.json');
    writeFileSync(file, JSON.stringify({ packages: installed }));
  };

  it('is content when every package has the version of the lock file', () => {
    const wanted = { 'node_modules/one': { version: '1.0.0' } };
    write({ '': {}, ...wanted }, wanted);
    expect(isInstalled(folder)).toBe(true);
  });

  it('does without what is meant for other systems', () => {
    write({ 'node_modules/for-darwin': { version: '1.0.0', optional: true } }, {});
    expect(isInstalled(folder)).toBe(true);
  });

  it('asks for an installation when a package is missing or has another version', () => {
    write({ 'node_modules/one': { version: '1.0.0' } }, {});
    expect(isInstalled(folder)).toBe(false);
    write(
      { 'node_modules/one': { version: '1.0.1' } },
      { 'node_modules/one': { version: '1.0.0' } },
    );
    expect(isInstalled(folder)).toBe(false);
  });

  it('asks for an installation when nothing was installed', () => {
    expect(isInstalled(join(folder, 'nowhere'))).toBe(false);
  });

  it('holds for this very checkout, whose tests are running', () => {
    expect(isInstalled(root)).toBe(true);
  });
});

describe('setting up', () => {
  it('shows what the build said when it fails', async () => {
    await expect(setUp({ quiet: true, only: '@tributary/no-such-room' })).rejects.toThrow(
      SetupError,
    );
  });

  it('ends what it runs when it is told to', async () => {
    const ending = new AbortController();
    const running = setUp({ quiet: true, only: '@tributary/core', signal: ending.signal });
    ending.abort();
    await expect(running).rejects.toThrow('the build failed');
  });
});
