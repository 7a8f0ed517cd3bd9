import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n');
const documents = tracked.filter((path) => path.endsWith('.md') && existsSync(join(root, path)));
const scripts = tracked
  .filter((path) => /(^|\/)package\.json$/.test(path))
  .flatMap((path) => {
    const { scripts = {} } = JSON.parse(readFileSync(join(root, path), 'utf8')) as {
      scripts?: object;
    };
    return Object.keys(scripts);
  });

/** Targets of Markdown links and images that point into the repository. */
const linkedPaths = (text: string): string[] =>
  [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g)].map((m) => m[1] ?? '');

/** Code spans that read as a file of ours: `packages/core/src/article.ts`. */
const namedPaths = (text: string): string[] =>
  [...text.matchAll(/`((?:packages|apps|scripts|docs|examples|test|bench)\/[\w./-]+)`/g)].map(
    (m) => m[1] ?? '',
  );

const namedScripts = (text: string): string[] =>
  [...text.matchAll(/\bnpm run (?:-s )?([a-z][\w:-]*)/g)].map((m) => m[1] ?? '');

describe('documents', () => {
  it('exist', () => {
    expect(documents).toContain('README.md');
    expect(documents).toContain('ARCHITECTURE.md');
  });

  it.each(documents)('%s links only to files that exist', (document) => {
    const text = readFileSync(join(root, document), 'utf8');
    const broken = linkedPaths(text).filter(
      (path) => !existsSync(resolve(root, dirname(document), path)),
    );
    expect(broken).toEqual([]);
  });

  it.each(documents)('%s names only files that exist', (document) => {
    const text = readFileSync(join(root, document), 'utf8');
    const missing = namedPaths(text).filter(
      (path) => !existsSync(join(root, path)) && !existsSync(join(root, dirname(document), path)),
    );
    expect(missing).toEqual([]);
  });

  it.each(documents)('%s names only npm scripts that exist', (document) => {
    const text = readFileSync(join(root, document), 'utf8');
    expect(namedScripts(text).filter((name) => !scripts.includes(name))).toEqual([]);
  });
});
