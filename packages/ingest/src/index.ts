export { canonicalizeUrl } from './canonical-url.ts';
export {
  type ExtractedArticle,
  type ExtractionFailure,
  extractArticle,
} from './html/extract-article.ts';
export { type Content, contentHash, type Identifiable, identityOf } from './identity.ts';
export { type Outlet, outletOf, ownerOf } from './outlet.ts';
export { parsePublishedDate } from './published-date.ts';
