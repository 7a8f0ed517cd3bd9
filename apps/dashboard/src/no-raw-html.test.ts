import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.(?:svelte|ts|html)$/.test(name) && !name.endsWith('.test.ts'),
);

it('renders texts from outside as text: no raw HTML anywhere', () => {
  expect(files.length).toBeGreaterThan(60);
  const raw = /\{@html|innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc/;
  const found = files.filter((name) =>
    raw.test(readFileSync(join(import.meta.dirname, name), 'utf8')),
  );
  expect(found).toEqual([]);
});

it('makes links to addresses from outside in one place alone, which checks them', () => {
  const linking = files.filter((name) =>
    /href=\{[^}]*(?:\.url|address)\b/.test(readFileSync(join(import.meta.dirname, name), 'utf8')),
  );
  expect(linking).toEqual([]);
  const link = readFileSync(
    join(import.meta.dirname, 'lib/components/ExternalLink.svelte'),
    'utf8',
  );
  expect(link).toContain('webLink(address)');
});
