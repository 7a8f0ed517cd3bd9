import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import {
  arrivalTable,
  Clusterer,
  type EvaluationRow,
  evaluateArrival,
  evaluateStream,
  evaluationTable,
  mainLanguage,
} from '@tributary/core';
import { type Command, type CommandContext, UsageError } from '../command.ts';
import { readLabelledFiles } from '../labelled-file.ts';
import { writeMarkedSection } from '../marked-section.ts';

export const evaluateCommand: Command = {
  help: `
Usage: tributary evaluate FILE… [--shuffle TIMES] [--write DOCUMENT]

Replays labelled article files through the clustering and prints how well the stories agree with
the labels: BCubed and pairwise precision, recall and F1, adjusted Rand index, clusters against
gold, per file, language and length of text; decisions on arrival beside those after repair.

  --shuffle TIMES   replay each file as often again, with arrival shuffled within each hour
                    of publication, and show how much the scores change (0 to 20)
  --write DOCUMENT  also put the tables into this Markdown file, with commit and configuration
`,
  run,
};

async function run(args: readonly string[], context: CommandContext): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { write: { type: 'string' }, shuffle: { type: 'string', default: '0' } },
  });
  const times = Number(values.shuffle);
  if (!Number.isInteger(times) || times < 0 || times > 20) {
    throw new UsageError(`--shuffle: expected a whole number from 0 to 20, got ${values.shuffle}`);
  }
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
  const arrivals =
    times === 0
      ? null
      : arrivalTable(
          files.map(({ name, articles }) => {
            const whole = rows.find((row) => row.name === name) as EvaluationRow;
            return evaluateArrival(whole, articles, times);
          }),
        );
  if (arrivals !== null) context.standardOutput.write(`\n${arrivals}\n`);
  if (values.write !== undefined) {
    const made = `Configuration ${new Clusterer().configVersion}, commit ${commit()}.`;
    const command = `\`tributary evaluate ${files.map(({ name }) => `${name}.jsonl`).join(' ')}\``;
    const content = `${made} Made by ${command} with \`--write\`.\n\n${table}`;
    await writeMarkedSection(values.write, { name: 'clustering', content });
    if (arrivals !== null) {
      const shown = `${made} Each stream ${times} times again, by \`--shuffle ${times}\`.`;
      const section = { name: 'arrival', content: `${shown}\n\n${arrivals}` };
      await writeMarkedSection(values.write, section);
    }
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
