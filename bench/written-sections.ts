import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const heading = '## ';

/** Writes the sections that were measured into the file; those that were not stay as they are. */
export function writeSections(file: string, measured: ReadonlyMap<string, string>): void {
  const sections = new Map(existsSync(file) ? sectionsIn(readFileSync(file, 'utf8')) : []);
  for (const [name, text] of measured) sections.set(name, text);
  const head = `# Benchmarks\n\nWritten by \`npm run bench -- --write ${file}\`.`;
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
