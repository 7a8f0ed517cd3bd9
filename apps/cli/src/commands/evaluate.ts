import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { Clusterer, evaluateStream, evaluationTable, mainLanguage } from '@tributary/core';
import type { Command, CommandContext } from '../command.ts';
import { readLabelledFiles } from '../labelled-file.ts';
import { writeMarkedSection } from '../marked-section.ts';

export const evaluateCommand: Command = {
  help: `
Usage: tributary evaluate FILE… [--write DOCUMENT]

Replays labelled article files through the clustering and prints how well the stories agree with
the labels: BCubed and pairwise precision, recall and F1, adjusted Rand index, clusters against
gold, per file, language and length of text; decisions on arrival beside those after repair.

  --write DOCUMENT  also put the table into this Markdown file, with commit and configuration
`,
  run,
};

async function run(args: readonly string[], context: CommandContext): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { write: { type: 'string' } },
  });
  const files = await readLabelledFiles(positionals);
  const rows = files.flatMap(({ name, articles }) => {
    const main = mainLanguage(articles);
    const whole = evaluateStream(name, articles);
    return main === null
      ? whole
      : [...whole, ...evaluateStream(`${name} in ${main[0]?.language} alone`, main).slice(0, 1)];
  });
  const table = evaluationTable(rows);
  context.standardOutput.write(`${table}\n`);
  if (values.write !== undefined) {
    const made = `Configuration ${new Clusterer().configVersion}, commit ${commit()}.`;
    const command = `\`tributary evaluate ${files.map(({ name }) => `${name}.jsonl`).join(' ')}\``;
    const content = `${made} Made by ${command} with \`--write\`.\n\n${table}`;
    await writeMarkedSection(values.write, { name: 'clustering', content });
  }
  return 0;
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown (not a git checkout)';
  }
}
