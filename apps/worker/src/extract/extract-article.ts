import { identityOf, outletOf } from '@tributary/ingest';
import type { Extracted, ToExtract } from '@tributary/store';
import type { ExtractResult } from './extract-thread.ts';

type ExtractedPage = Exclude<ExtractResult, { failure: string }>;

/** What the page says, under what the caller said: a field that was given with the POST stands. */
export const extractedFrom = (given: ToExtract, page: ExtractedPage): Extracted => {
  const url = page.canonicalUrl ?? given.url;
  const outlet = outletOf({ url, source: given.source ?? page.outletName });
  const title = given.title ?? page.title;
  return {
    identity:
      url && identityOf({ url, externalId: null, source: null, title, text: null, html: null }),
    url,
    outletId: outlet?.id ?? null,
    outletName: outlet?.name ?? null,
    title,
    text: page.text,
    publishedAt: given.publishedAt ?? page.publishedAt,
    language: given.language ?? page.language,
  };
};
