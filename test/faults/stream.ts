/** Sends articles as an importer does, again and again until they are accepted, and judges the answers. */
import type { ArticleInput } from '@tributary/core';
import type { GeneratedArticle } from '../../bench/corpus.ts';

const hangMilliseconds = 30_000;
const retryMilliseconds = 100;

export class Stream {
  readonly #apiUrl: string;
  readonly #giveUpMilliseconds: number;
  /** What was answered with 202, in that order. */
  readonly accepted: ArticleInput[] = [];
  /** Answers that no fault excuses: 500s, answers that never came, refusals without a reason. */
  readonly wrongAnswers: string[] = [];
  /** 503 and 507: how often the API said that it could not take them now. */
  refusals = 0;

  /** In turn the languages of the articles, if they are to come in several. */
  readonly #languages: readonly string[];

  constructor(apiUrl: string, giveUpMilliseconds: number, languages: readonly string[] = []) {
    this.#languages = languages;
    this.#apiUrl = apiUrl;
    this.#giveUpMilliseconds = giveUpMilliseconds;
  }

  /** The same request until it is answered: what was stored before a crash is a duplicate. */
  async send(generated: readonly GeneratedArticle[]): Promise<void> {
    const sent = this.accepted.length;
    const articles = generated.map((article, at) => ({
      ...article,
      language: this.#languages[(sent + at) % this.#languages.length] ?? null,
    }));
    const deadline = Date.now() + this.#giveUpMilliseconds;
    const body = JSON.stringify(articles);
    for (;;) {
      const ids = await this.#post(body);
      if (ids !== null) {
        articles.forEach((article, index) => {
          this.accepted.push(inputOf(article, ids[index] ?? ''));
        });
        return;
      }
      if (Date.now() > deadline) throw new Error('nothing accepted any more');
      await new Promise((wake) => setTimeout(wake, retryMilliseconds));
    }
  }

  async #post(body: string): Promise<string[] | null> {
    try {
      const answer = await fetch(`${this.#apiUrl}/v1/articles`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        signal: AbortSignal.timeout(hangMilliseconds),
      });
      const text = await answer.text();
      if (answer.status === 202) {
        return (JSON.parse(text) as { items: { id: string | null }[] }).items.map(
          ({ id }) => id ?? '',
        );
      }
      this.#judge(answer, text);
    } catch (error) {
      // The API was killed before it could answer. One that hangs is another matter.
      if (error instanceof Error && error.name === 'TimeoutError') {
        this.wrongAnswers.push(`no answer within ${hangMilliseconds / 1_000} s`);
      }
    }
    return null;
  }

  #judge(answer: Response, text: string): void {
    const isProblem = answer.headers.get('content-type')?.startsWith('application/problem+json');
    if ((answer.status === 503 || answer.status === 507) && isProblem) this.refusals += 1;
    else this.wrongAnswers.push(`${answer.status}: ${text.slice(0, 300)}`);
  }
}

const inputOf = (
  article: GeneratedArticle & { language: string | null },
  id: string,
): ArticleInput => ({
  id,
  url: null,
  source: article.source,
  title: article.title,
  text: article.text,
  publishedAt: Date.parse(article.publishedAt),
  receivedAt: null,
  language: article.language,
});
