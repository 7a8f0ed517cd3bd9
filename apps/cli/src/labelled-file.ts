import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { readArticleFile } from './article-file.ts';
import type { FileArticle } from './article-line.ts';
import { UsageError } from './command.ts';

/** A labelled article file, read whole. */
export interface LabelledFile {
  /** File name without its endings. */
  readonly name: string;
  readonly file: string;
  readonly articles: readonly FileArticle[];
  readonly sha256: string;
}

/** What to do when no labelled file is at hand. */
export const LABELLED_DATA_HINT = `Labelled files are NDJSON, one article a line in order of arrival:
{"id","url","source","title","text","publishedAt","language","story"}, "story" being the true one.
Public sets that convert easily: OG2021 (github.com/E3-JSI/dataset-OG2021), ECB+
(github.com/cltl/ecbPlus), FNC-1 (github.com/FakeNewsChallenge/fnc-1), BASIL
(github.com/launchnlp/BASIL), UCI News Aggregator (archive.ics.uci.edu/dataset/359).`;

/** @throws UsageError when a file cannot be read, has a bad line or no labels. */
export async function readLabelledFiles(paths: readonly string[]): Promise<LabelledFile[]> {
  if (paths.length === 0) throw new UsageError(`expected FILES. ${LABELLED_DATA_HINT}`);
  const files: LabelledFile[] = [];
  for (const file of paths) files.push(await readLabelledFile(file));
  return files;
}

async function readLabelledFile(file: string): Promise<LabelledFile> {
  const articles: FileArticle[] = [];
  const digest = createHash('sha256');
  try {
    for await (const chunk of createReadStream(file)) digest.update(chunk as Buffer);
    for await (const line of readArticleFile(file)) {
      if ('error' in line) throw new UsageError(`${file}, line ${line.line}: ${line.error}`);
      articles.push(line.article);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new UsageError(`${file}: no such file. ${LABELLED_DATA_HINT}`);
  }
  if (articles.every(({ story }) => story === null)) {
    throw new UsageError(`${file}: no line has a "story". ${LABELLED_DATA_HINT}`);
  }
  const name = basename(file)
    .replace(/\.gz$/, '')
    .replace(/\.[^.]+$/, '');
  return { name, file, articles, sha256: digest.digest('hex') };
}
