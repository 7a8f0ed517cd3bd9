import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type CleanArticle, Clusterer, foldedOrigins, type Origin } from '@tributary/core';
import { readArticleFile } from '../article-file.ts';
import { BadLines } from '../bad-lines.ts';
import { type Command, type CommandContext, UsageError } from '../command.ts';
import { showProgress } from '../progress.ts';

export const clusterCommand: Command = {
  help: `
Usage: tributary cluster FILE [--online]

Clusters the articles of FILE (NDJSON, also gzipped; "-" for standard input), which arrive in the
file's order. Prints one line per article, in the same order:
{"id","story","score","origin","from","kind","share"}. Needs no Redis and no database.

  --online  print each decision as it is made, and leave out the repair at the end

Bad lines are reported on standard error and left out; the exit code is then 1.
`,
  run,
};

/** What is known of one article; later steps and the repair overwrite it. */
interface Outcome {
  readonly id: string;
  story: string;
  score: number;
  origin: Origin | null;
  /** The newest version. */
  article: CleanArticle;
}

async function run(args: readonly string[], context: CommandContext): Promise<number> {
  const { file, online } = parseOptions(args);
  const size = file === '-' ? null : (await stat(file)).size;
  const progress = showProgress(context, { label: 'Clustering', total: size });
  let bytes = 0;
  const input = readArticleFile(file, {
    standardInput: context.standardInput,
    onBytes: (read) => {
      bytes = read;
    },
  });
  const badLines = new BadLines((line) => progress.line(line));
  const clusterer = new Clusterer({ closeStories: false });
  const outcomes = new Map<string, Outcome>();
  const lines: Outcome[] = [];
  try {
    for await (const { article } of badLines.filter(input)) {
      const step = clusterer.add(article);
      const { storyId, score } = step.assignment;
      const known = outcomes.get(article.id);
      const made = { id: article.id, story: storyId, score, origin: null, article: step.article };
      const outcome = known ?? made;
      outcome.article = step.article;
      outcomes.set(article.id, outcome);
      lines.push(outcome);
      update(outcomes, [step.assignment, ...step.reassigned], step.origins);
      if (online) context.standardOutput.write(`${lineOf(outcome)}\n`);
      progress.update(bytes, `${lines.length.toLocaleString('en-GB')} articles`);
    }
    if (!online) {
      const { reassigned, origins } = clusterer.finish();
      update(outcomes, reassigned, origins);
      foldAgencies([...outcomes.values()]);
    }
  } finally {
    progress.stop();
  }
  if (!online) for (const outcome of lines) context.standardOutput.write(`${lineOf(outcome)}\n`);
  return badLines.count > 0 ? 1 : 0;
}

function update(
  outcomes: ReadonlyMap<string, Outcome>,
  assignments: readonly { articleId: string; storyId: string; score: number }[],
  origins: readonly Origin[],
): void {
  for (const { articleId, storyId, score } of assignments) {
    const outcome = outcomes.get(articleId);
    if (outcome !== undefined) Object.assign(outcome, { story: storyId, score });
  }
  for (const origin of origins) {
    const outcome = outcomes.get(origin.articleId);
    if (outcome !== undefined) outcome.origin = origin;
  }
}

/** In a story, a credited agency and the agency's own report are one origin. */
function foldAgencies(outcomes: readonly Outcome[]): void {
  const stories = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const members = stories.get(outcome.story);
    if (members === undefined) stories.set(outcome.story, [outcome]);
    else members.push(outcome);
  }
  for (const members of stories.values()) {
    const inTime = [...members].sort((a, b) => timeOf(a) - timeOf(b));
    const folded = foldedOrigins(
      inTime.map(({ id, origin, article: { outletId, outletName } }) => ({
        originKey: origin?.key ?? id,
        outletId,
        outletName,
      })),
    );
    for (const outcome of folded.size === 0 ? [] : members) {
      const key = outcome.origin === null ? undefined : folded.get(outcome.origin.key);
      if (outcome.origin !== null && key !== undefined) outcome.origin = { ...outcome.origin, key };
    }
  }
}

function timeOf({ article: { publishedAt, receivedAt } }: Outcome): number {
  return publishedAt ?? receivedAt ?? 0;
}

function lineOf({ id, story, score, origin }: Outcome): string {
  return JSON.stringify({
    id,
    story,
    score: Math.round(score * 1e4) / 1e4,
    origin: origin?.key ?? id,
    from: origin?.parentId ?? null,
    kind: origin?.kind ?? null,
    share: origin?.share == null ? null : Math.round(origin.share * 1e4) / 1e4,
  });
}

function parseOptions(args: readonly string[]): { file: string; online: boolean } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { online: { type: 'boolean', default: false } },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) {
    throw new UsageError(`expected one FILE, got ${positionals.length}`);
  }
  return { file, online: values.online };
}
