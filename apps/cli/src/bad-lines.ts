import type { ArticleLine } from './article-file.ts';
import type { FileArticle } from './article-line.ts';

export interface GoodLine {
  readonly line: number;
  readonly article: FileArticle;
}

/** Counts the lines that are no articles and reports each; the rest goes on. */
export class BadLines {
  count = 0;
  readonly #report: (line: string) => void;

  constructor(report: (line: string) => void) {
    this.#report = report;
  }

  /** Yields the good lines and reports the others as "line 7: title: expected a string …". */
  async *filter(lines: AsyncIterable<ArticleLine>): AsyncGenerator<GoodLine> {
    for await (const line of lines) {
      if ('error' in line) this.add(line.line, line.error);
      else yield line;
    }
  }

  add(line: number, reason: string): void {
    this.count += 1;
    this.#report(`line ${line}: ${reason}`);
  }
}
