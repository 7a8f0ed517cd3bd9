import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import {
  Clusterer,
  type EvaluationRow,
  evaluateStream,
  evaluationTable,
  fitPairWeights,
  type PairWeights,
  sourcePairs,
  type TrainedOn,
  type WeightedPairs,
} from '@tributary/core';
import type { Command, CommandContext } from '../command.ts';
import { type LabelledFile, readLabelledFiles } from '../labelled-file.ts';
import { writeMarkedSection } from '../marked-section.ts';

export const trainCommand: Command = {
  help: `
Usage: tributary train FILE… [--weights FILE] [--version NAME] [--write DOCUMENT]

Fits the pair score to labelled article files and prints the weights. Beside them stands a table
in which every file is clustered with weights trained on the other files alone.

  --weights FILE    write the weights there (packages/core/src/cluster/weights.ts is in use)
  --version NAME    version of the configuration (default: the one in use)
  --write DOCUMENT  also put the table into this Markdown file
`,
  run,
};

async function run(args: readonly string[], context: CommandContext): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      weights: { type: 'string' },
      version: { type: 'string' },
      write: { type: 'string' },
    },
  });
  const files = await readLabelledFiles(positionals);
  const version = values.version ?? new Clusterer().configVersion;
  const pairs = files.map(({ articles }) => sourcePairs(articles));
  const rows = files.length > 1 ? leftOutRows(files, pairs, version) : [];
  const trainedOn = files.map(({ name, sha256, articles }, i): TrainedOn => {
    const count = pairs[i]?.[0]?.labels.length ?? 0;
    const scores = rows[i]?.repaired;
    const leftOut =
      scores === undefined
        ? null
        : { bcubed: thousandths(scores.bcubed.f1), pairwise: thousandths(scores.pairwise.f1) };
    return { file: name, sha256, articles: articles.length, pairs: count, leftOut };
  });
  const weights = { ...fitPairWeights(pairs.flat(), version), trainedOn };
  context.standardOutput.write(`${JSON.stringify(weights, null, 2)}\n`);
  if (values.weights !== undefined) await writeFile(values.weights, moduleOf(weights));

  if (rows.length > 0) {
    const table = evaluationTable(rows);
    context.standardOutput.write(`\nEach file with weights of the others:\n\n${table}\n`);
    if (values.write !== undefined) {
      const content = `Each stream clustered with weights that never saw it.\n\n${table}`;
      await writeMarkedSection(values.write, { name: 'left-out', content });
    }
  }
  return 0;
}

/** Every file, clustered with weights that were trained on the others. */
function leftOutRows(
  files: readonly LabelledFile[],
  pairs: readonly WeightedPairs[][],
  version: string,
): EvaluationRow[] {
  return files.flatMap(({ name, articles }, left) => {
    const others = pairs.filter((_, i) => i !== left).flat();
    return evaluateStream(name, articles, { model: fitPairWeights(others, version) }).slice(0, 1);
  });
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function moduleOf(weights: PairWeights): string {
  return `import type { PairWeights } from './pair-weights.ts';

/** Written by \`npm run train\`; docs/evaluation.md tells how it scores. */
export const PAIR_WEIGHTS: PairWeights = ${JSON.stringify(weights, null, 2)};
`;
}
