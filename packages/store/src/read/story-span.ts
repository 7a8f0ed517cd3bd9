// Which stories were going on at some time? An index on where they end does not say where to stop:
// one that ended much later may have begun before. So stories are sorted by how long they last into
// four classes, each with a longest span, and within a class the end lies in a bounded range.
const hour = 3_600_000;

/** Longest span of each class, milliseconds; the last class has none. */
const longestSpans = [hour, 24 * hour, 7 * 24 * hour];

/** The class of a row of `stories`, as SQL; part of an index, so it never changes. */
export const storySpanClass = `CASE ${longestSpans
  .map((span, at) => `WHEN last_seen_at - first_seen_at <= ${span} THEN ${at}`)
  .join(' ')} ELSE ${longestSpans.length} END`;

/** For each class, where a story that overlaps a time may end. */
export const endRanges = (
  from: number,
  to: number,
): { spanClass: number; from: number; to: number }[] =>
  [...longestSpans, Number.MAX_SAFE_INTEGER].map((span, spanClass) => ({
    spanClass,
    from,
    to: Math.min(to + span, Number.MAX_SAFE_INTEGER),
  }));
