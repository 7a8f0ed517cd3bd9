/**
 * Which of two articles that share text was there first.
 *
 * Earlier publication, then earlier receipt, then the one that credits an outside origin (it stands
 * nearer to it), then the fuller text, then the place in the stream.
 *
 * Invariant: a total order, so edges that follow it can never form a cycle. An article without a
 * publication time takes part with its receipt, and without both comes after all that have one:
 * a page that hides its age is more often the copy. A time at midnight UTC is a bare date and
 * counts as the middle of its day, or as the receipt if that was earlier.
 */
export interface Precedence {
  /** Milliseconds since 1970, or null. */
  readonly publishedAt: number | null;
  readonly receivedAt: number | null;
  readonly creditsOutside: boolean;
  /** Words outside of quotations. */
  readonly proseWords: number;
  /** Place in the stream; unique. */
  readonly sequence: number;
}

/** The five facts alone, without whatever else `node` holds. */
export function precedenceOf(node: Precedence): Precedence {
  const { publishedAt, receivedAt, creditsOutside, proseWords, sequence } = node;
  return { publishedAt, receivedAt, creditsOutside, proseWords, sequence };
}

/** All five facts are equal. */
export function samePlace(a: Precedence, b: Precedence): boolean {
  return (
    a.sequence === b.sequence &&
    a.publishedAt === b.publishedAt &&
    a.receivedAt === b.receivedAt &&
    a.creditsOutside === b.creditsOutside &&
    a.proseWords === b.proseWords
  );
}

const DAY = 86_400_000;

/** Negative if `a` was there first. Never 0 for articles of different sequence. */
export function comparePrecedence(a: Precedence, b: Precedence): number {
  return (
    difference(timeOf(a), timeOf(b)) ||
    difference(a.receivedAt ?? Infinity, b.receivedAt ?? Infinity) ||
    Number(b.creditsOutside) - Number(a.creditsOutside) ||
    b.proseWords - a.proseWords ||
    a.sequence - b.sequence
  );
}

type Times = Pick<Precedence, 'publishedAt' | 'receivedAt'>;

/** The times of the version that was there first, and the first receipt of any. Not empty. */
export function earliest(versions: readonly Times[]): Times {
  const first = versions.reduce((one, other) => (timeOf(other) < timeOf(one) ? other : one));
  const received = Math.min(...versions.map(({ receivedAt }) => receivedAt ?? Infinity));
  return {
    publishedAt: first.publishedAt,
    receivedAt: received === Infinity ? null : received,
  };
}

function timeOf({ publishedAt, receivedAt }: Times): number {
  if (publishedAt === null) return receivedAt ?? Infinity;
  if (publishedAt % DAY !== 0) return publishedAt;
  return Math.max(publishedAt, Math.min(publishedAt + DAY / 2, receivedAt ?? Infinity));
}

/** Like subtraction, but 0 for two infinities. */
function difference(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
