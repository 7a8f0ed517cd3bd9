// Runs in a thread of the extractor's pool: taking a page apart must not hold up the owner.
import { type ExtractedArticle, type ExtractionFailure, extractArticle } from '@tributary/ingest';

export interface ExtractTask {
  readonly html: string;
  readonly url: string | null;
}

export type ExtractResult = ExtractedArticle | ExtractionFailure;

export default (task: ExtractTask): ExtractResult => extractArticle(task.html, { url: task.url });
