import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const heading = '## ';

/** Writes the sections that were measured into the file; everything else in it stays as it is. */
export function writeSections(file: string, measured: ReadonlyMap<string, string>): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '# Benchmarks\n';
  const sections = new Map(sectionsIn(before));
  for (const [name, text] of measured) sections.set(name, text);
  const head = (before.split(`\n${heading}`)[0] ?? '').trim();
  const texts = [...sections].map(([name, text]) => `${heading}${name}\n\n${text}`);
  writeFileSync(file, `${[head, ...texts].join('\n\n')}\n`);
}

function sectionsIn(text: string): [string, string][] {
  return text
    .split(`\n${heading}`)
    .slice(1)
    .map((part): [string, string] => {
      const end = part.indexOf('\n');
      return [part.slice(0, end).trim(), part.slice(end).trim()];
    });
}
