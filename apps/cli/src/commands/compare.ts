import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { BoilerplateMemory, type CleanArticle, compareTexts, normalize } from '@tributary/core';
import { type Command, type CommandContext, UsageError } from '../command.ts';
import { BRACKETS, COLOURS, sideBySide } from '../compare/side-by-side.ts';

export const compareCommand: Command = {
  help: `
Usage: tributary compare COPY SOURCE [--width COLUMNS] [--colour WHEN] [--json]

Shows two text files side by side, cleaned as articles are, with what the first takes from the
second marked: [shared text] and {quotations that both hold}, or in colours on a terminal.

  --width COLUMNS  width of both columns together (default: the terminal's, or 120)
  --colour WHEN    auto, always or never (default: auto; NO_COLOR turns it off)
  --json           print the comparison as one JSON object: kind, share, sourceShare, spans
`,
  run,
};

async function run(args: readonly string[], context: CommandContext): Promise<number> {
  const options = parseOptions(args);
  const [copy, source] = [await cleaned(options.copy), await cleaned(options.source)];
  const comparison = compareTexts(copy, source);
  const out = context.standardOutput as NodeJS.WritableStream & {
    readonly isTTY?: boolean;
    readonly columns?: number;
  };
  if (options.json) {
    out.write(`${JSON.stringify(comparison)}\n`);
    return 0;
  }
  const inColour =
    options.colour === 'always' ||
    (options.colour === 'auto' && out.isTTY === true && !context.environment.NO_COLOR);
  const lines = sideBySide(copy.text, source.text, comparison.spans, {
    width: options.width ?? out.columns ?? 120,
    marker: inColour ? COLOURS : BRACKETS,
    rewritten: comparison.kind === 'rewritten',
  });
  const { kind, share, sourceShare } = comparison;
  const verdict = kind === null ? 'no reuse' : kind;
  const of = kind === 'rewritten' ? 'of the sentences of' : 'of';
  out.write(
    `${verdict}: ${percent(share)} ${of} ${options.copy}, ${percent(sourceShare)} ${of} ${options.source}\n\n`,
  );
  out.write(`${lines.join('\n')}\n`);
  return 0;
}

async function cleaned(file: string): Promise<CleanArticle> {
  const text = await readFile(file, 'utf8');
  const none = { url: null, source: null, title: null, publishedAt: null, receivedAt: null };
  return normalize({ ...none, id: file, text, language: null }, new BoilerplateMemory());
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function parseOptions(args: readonly string[]): {
  copy: string;
  source: string;
  width: number | null;
  colour: string;
  json: boolean;
} {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      width: { type: 'string' },
      colour: { type: 'string', default: 'auto' },
      json: { type: 'boolean', default: false },
    },
  });
  const [copy, source, ...others] = positionals;
  if (copy === undefined || source === undefined || others.length > 0) {
    throw new UsageError(`expected COPY and SOURCE, got ${positionals.length} files`);
  }
  const width = values.width === undefined ? null : Number(values.width);
  if (width !== null && !(Number.isInteger(width) && width >= 43)) {
    throw new UsageError(`--width: expected a whole number from 43, got ${values.width}`);
  }
  if (!['auto', 'always', 'never'].includes(values.colour)) {
    throw new UsageError(`--colour: expected auto, always or never, got ${values.colour}`);
  }
  return { copy, source, width, colour: values.colour, json: values.json };
}
