import { hashString } from './hash.ts';

const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * The id of the story that an article founds: 's' and 12 base-32 digits (60 bits) of the
 * article's id, so that the same stream always gives the same ids. `attempt` steps aside when the
 * id is taken, for instance by a story that this article founded and was moved out of.
 */
export function storyIdOf(articleId: string, attempt = 0): string {
  const key = attempt === 0 ? articleId : `${articleId}\u0000${attempt}`;
  const high = hashString(key, 0x1b873593);
  const low = hashString(key, 0xcc9e2d51);
  let id = 's';
  for (let i = 0; i < 6; i++) id += DIGITS[(high >>> (i * 5)) & 31];
  for (let i = 0; i < 6; i++) id += DIGITS[(low >>> (i * 5)) & 31];
  return id;
}
