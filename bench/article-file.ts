import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ArticleInput } from '@tributary/core';

type Field = 'id' | 'url' | 'source' | 'title' | 'text' | 'publishedAt' | 'language';

/** The name of an article file without folder and endings. */
export function corpusName(file: string): string {
  return basename(file).replace(/\.jsonl(?:\.gz)?$/, '');
}

/** The articles of a file in the project's article format, one JSON object a line. */
export function readCorpus(file: string): ArticleInput[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const article = JSON.parse(line) as Partial<Record<Field, string | null>>;
      return {
        id: article.id ?? '',
        url: article.url ?? null,
        source: article.source ?? null,
        title: article.title ?? null,
        text: article.text ?? null,
        publishedAt: article.publishedAt ? Date.parse(article.publishedAt) : null,
        receivedAt: null,
        language: article.language ?? null,
      };
    });
}
