import { parseArgs } from 'node:util';
import {
  BoilerplateMemory,
  type CleanArticle,
  type CleanSource,
  Clusterer,
  type DerivedStream,
  deriveStream,
  independentSources,
  normalize,
  type ReuseEdge,
  ReuseIndex,
  StandingEdges,
  scoreReuse,
  words,
} from '@tributary/core';
import { readArticleFile } from '../article-file.ts';
import { BadLines } from '../bad-lines.ts';
import { type Command, type CommandContext, UsageError } from '../command.ts';
import { INDEPENDENTS } from '../evaluate-reuse/independents.ts';
import {
  type CleanText,
  processorSeconds,
  runPeers,
  totalOf,
  WARM_UP_ARTICLES,
} from '../evaluate-reuse/peers.ts';
import { missedTargets, tableOf, threePlaces } from '../evaluate-reuse/report.ts';
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
  --peers       also run the npm packages minhash and simhash, at our precision
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
  for (const file of options.files) {
    sources.push(...(await cleanTexts(file, options.articles, badLines, context)));
  }
  const independent = independentSources(sources);
  if (independent.length < MIN_SOURCES) {
    complain(`expected at least ${MIN_SOURCES} independent texts, got ${independent.length}`);
    return 1;
  }
  const stream = deriveStream(independent, WRITTEN, options.seed);
  const clusterer = new Clusterer();
  const standing = new StandingEdges();
  const near = new Map<string, readonly string[]>();
  for (const article of stream.articles) {
    const step = clusterer.add(article);
    const { assignment } = step;
    standing.take(step);
    near.set(
      article.id,
      assignment.nearest.filter(({ score }) => score >= 0.5).map(({ articleId }) => articleId),
    );
  }
  const scores = scoreReuse(stream, standing.edges);
  const lines: string[] = [];
  const out = (line: string) => {
    lines.push(line);
    context.standardOutput.write(`${line}\n`);
  };
  out(`${stream.articles.length} articles, configuration ${clusterer.configVersion}\n`);
  out(tableOf(scores));
  if (options.peers) reportPeers(stream, near, out);
  const missed = missedTargets(scores);
  if (options.write !== null) {
    await writeMarkedSection(options.write, { name: 'reuse', content: lines.join('\n') });
  }
  out(missed.length === 0 ? '\nAll targets are met.' : `\nMissed: ${missed.join('; ')}.`);
  return missed.length + badLines.count > 0 ? 1 : 0;
}

async function cleanTexts(
  file: string,
  most: number,
  badLines: BadLines,
  { standardInput }: CommandContext,
): Promise<CleanSource[]> {
  const memory = new BoilerplateMemory();
  const texts: CleanSource[] = [];
  for await (const { article } of badLines.filter(readArticleFile(file, { standardInput }))) {
    if (texts.length >= most) break;
    const { title, text } = normalize(article, memory);
    if (text !== '') texts.push({ title, text });
  }
  return texts;
}

/**
 * The reuse stage and the peers, on the same cleaned texts, with their speeds. As in the stream,
 * reuse is given the nearest articles that clustering found anyway.
 */
function reportPeers(
  stream: DerivedStream,
  near: ReadonlyMap<string, readonly string[]>,
  out: (line: string) => void,
): void {
  const memory = new BoilerplateMemory();
  const clean = stream.articles.map((article) => normalize(article, memory));
  const texts = new Map(clean.map(({ id, text }) => [id, text]));
  const edgesOf = (articles: readonly CleanArticle[]): ReuseEdge[] => {
    const index = new ReuseIndex((id) => texts.get(id) ?? null);
    const standing = new StandingEdges();
    for (const article of articles) {
      const split = words(article.text);
      const step = index.add({ article, split, near: near.get(article.id) ?? [] });
      standing.take({ reuse: step.edges, withdrawn: step.withdrawn });
    }
    return standing.edges;
  };
  edgesOf(clean.slice(0, WARM_UP_ARTICLES));
  const start = processorSeconds();
  const edges = edgesOf(clean);
  const speed = clean.length / (processorSeconds() - start);
  const own = totalOf(scoreReuse(stream, edges));
  const cleanTexts: CleanText[] = clean.map(({ id, text }) => ({ id, text }));
  const peers = runPeers(cleanTexts, stream, own.precision);
  out('\n| method | precision | recall | articles per processor second |\n|---|--:|--:|--:|');
  const rows = [{ name: 'tributary', articlesPerSecond: speed, ...own }, ...peers];
  for (const { name, precision, recall, articlesPerSecond } of rows) {
    const rate = Math.round(articlesPerSecond).toLocaleString('en-GB');
    out(`| ${name} | ${threePlaces(precision)} | ${threePlaces(recall)} | ${rate} |`);
  }
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
