import { parseArgs } from 'node:util';
import {
  type ArticleInput,
  BoilerplateMemory,
  type CleanArticle,
  type CleanSource,
  Clusterer,
  deriveStream,
  independentSources,
  normalize,
  type ReuseEdge,
  StandingEdges,
  scoreReuse,
} from '@tributary/core';
import { readArticleFile } from '../article-file.ts';
import { BadLines } from '../bad-lines.ts';
import { type Command, type CommandContext, UsageError } from '../command.ts';
import { tableAgainstPeers } from '../evaluate-reuse/against-peers.ts';
import { INDEPENDENTS } from '../evaluate-reuse/independents.ts';
import type { CleanStream } from '../evaluate-reuse/methods.ts';
import { totalOf } from '../evaluate-reuse/peer-scores.ts';
import { missedTargets, tableOf } from '../evaluate-reuse/report.ts';
import { REWRITES } from '../evaluate-reuse/rewrites.ts';
import { REWRITES_BY_WAY } from '../evaluate-reuse/rewrites-by-way.ts';
import { writeMarkedSection } from '../marked-section.ts';

export const evaluateReuseCommand: Command = {
  help: `
Usage: tributary evaluate-reuse FILE… [--articles N] [--seed N] [--peers] [--write DOCUMENT]

Derives copies with known truth from the texts of article files (verbatim in another wrapper,
paragraphs dropped, sentences reordered, light edits, own text mixed in, two sources spliced, copies
of copies, late originals, shared quotations, stock phrases, our own rewrites, independent
reports of one event), sends the stream
through the clustering that the worker runs, and prints how well its reuse edges match, by class.

  --articles N  most texts taken from each file (default: 1000)
  --seed N      another seed derives another stream (default: 1)
  --peers       also run the npm packages minhash and simhash, at our precision; their speed and
                ours on the stream and on all articles of the files as one active window
  --write DOCUMENT  also put the tables into the section "reuse" of this Markdown file

Exit code 1 when a target is missed or a line is bad. Texts shorter than 80 words are left out.
`,
  run,
};

const MIN_SOURCES = 12;
const WRITTEN = { rewrites: [...REWRITES, ...REWRITES_BY_WAY], independents: INDEPENDENTS };

async function run(args: readonly string[], context: CommandContext): Promise<number> {
  const options = parseOptions(args);
  const complain = (line: string) => void context.standardError.write(`${line}\n`);
  const badLines = new BadLines(complain);
  const sources: CleanSource[] = [];
  const articles: ArticleInput[] = [];
  for (const file of options.files) {
    for (const { article, clean } of await cleaned(file, options.articles, badLines, context)) {
      sources.push({ title: clean.title, text: clean.text });
      articles.push({ ...article, id: `${file} ${article.id}` });
    }
  }
  const independent = independentSources(sources);
  if (independent.length < MIN_SOURCES) {
    complain(`expected at least ${MIN_SOURCES} independent texts, got ${independent.length}`);
    return 1;
  }
  const stream = deriveStream(independent, WRITTEN, options.seed);
  const { edges, derived, configVersion } = clustered(stream.articles);
  const scores = scoreReuse(stream, edges);
  const lines: string[] = [];
  const out = (line: string) => {
    lines.push(line);
    context.standardOutput.write(`${line}\n`);
  };
  out(`${stream.articles.length} articles, configuration ${configVersion}\n`);
  out(tableOf(scores));
  if (options.peers) {
    const window = clustered(articles, { closeStories: false }).derived;
    out('');
    const own = totalOf(scores);
    for await (const line of tableAgainstPeers({ stream, derived, window, own })) out(line);
  }
  const missed = missedTargets(scores);
  if (options.write !== null) {
    await writeMarkedSection(options.write, { name: 'reuse', content: lines.join('\n') });
  }
  out(missed.length === 0 ? '\nAll targets are met.' : `\nMissed: ${missed.join('; ')}.`);
  return missed.length + badLines.count > 0 ? 1 : 0;
}

/** Sends articles through the clustering that the worker runs. */
function clustered(
  inputs: readonly ArticleInput[],
  options: { readonly closeStories?: boolean } = {},
): { edges: ReuseEdge[]; derived: CleanStream; configVersion: string } {
  const clusterer = new Clusterer(options);
  const standing = new StandingEdges();
  const near = new Map<string, readonly string[]>();
  const articles: CleanArticle[] = [];
  for (const input of inputs) {
    const step = clusterer.add(input);
    standing.take(step);
    articles.push(step.article);
    const likely = step.assignment.nearest.filter(({ score }) => score >= 0.5);
    near.set(
      input.id,
      likely.map(({ articleId }) => articleId),
    );
  }
  return {
    edges: standing.edges,
    derived: { articles, near },
    configVersion: clusterer.configVersion,
  };
}

async function cleaned(
  file: string,
  most: number,
  badLines: BadLines,
  { standardInput }: CommandContext,
): Promise<{ article: ArticleInput; clean: CleanArticle }[]> {
  const memory = new BoilerplateMemory();
  const found: { article: ArticleInput; clean: CleanArticle }[] = [];
  for await (const { article } of badLines.filter(readArticleFile(file, { standardInput }))) {
    if (found.length >= most) break;
    const clean = normalize(article, memory);
    if (clean.text !== '') found.push({ article, clean });
  }
  return found;
}

function parseOptions(args: readonly string[]): {
  files: readonly string[];
  articles: number;
  seed: number;
  peers: boolean;
  write: string | null;
} {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      articles: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      peers: { type: 'boolean', default: false },
      write: { type: 'string' },
    },
  });
  if (positionals.length === 0) throw new UsageError('expected at least one FILE, got 0');
  const whole = (name: 'articles' | 'seed'): number => {
    const value = Number(values[name]);
    if (Number.isInteger(value) && value > 0) return value;
    throw new UsageError(`--${name}: expected a whole number from 1, got ${values[name]}`);
  };
  return {
    files: positionals,
    articles: whole('articles'),
    seed: whole('seed'),
    peers: values.peers,
    write: values.write ?? null,
  };
}
