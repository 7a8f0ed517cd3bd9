export { type Words, words } from '../text/words.ts';
export { ReuseIndex } from './reuse-index.ts';
