import type { ReuseKind } from '@tributary/core';
import { foldedOrigins } from '@tributary/core/origin-folding';
import type { SourceCounts, StoryRow } from '../store.ts';

/** What a member adds to its story's counts. */
export interface Member {
  readonly at: number;
  readonly outletId: string | null;
  readonly outletName: string | null;
  readonly originKey: string;
  readonly reuseKind: ReuseKind | null;
}

/** All figures of a story that follow from its members. */
export interface Recount {
  readonly counts: SourceCounts;
  /** Origin keys that stand for another one in this story. */
  readonly foldedOrigins: ReadonlyMap<string, string>;
  readonly kinds: StoryRow['kinds'];
  /** Every outlet, most members first; the story row shows the first few. */
  readonly outlets: StoryRow['outlets'];
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  readonly velocity: number;
  readonly arrivals: readonly number[];
}

/** A story's row names so many of its outlets. */
export const shownOutlets = 8;

const velocityHours = 6;
const arrivalParts = 24;
const hour = 3_600_000;

/**
 * Counts a story anew from its members, in one pass and without keeping anything between commits:
 * no drift is possible. `members` in order of time, not empty. `beganAt`: when a story began whose
 * first members have been dropped.
 */
export function recount(members: readonly Member[], beganAt: number | null = null): Recount {
  const firstSeenAt = Math.min(members[0]?.at ?? 0, beganAt ?? Number.MAX_SAFE_INTEGER);
  const lastSeenAt = members.at(-1)?.at ?? 0;
  const life = lastSeenAt - firstSeenAt + 1;
  const kinds = { original: 0, credited: 0, rewritten: 0, adapted: 0, verbatim: 0 };
  const arrivals = new Array<number>(arrivalParts).fill(0);
  const origins = new Set<string>();
  const folded = foldedOrigins(members);
  const outlets = new Map<string, { id: string; name: string; articles: number }>();
  let recent = 0;
  for (const { at, outletId, outletName, originKey, reuseKind } of members) {
    kinds[reuseKind ?? 'original'] += 1;
    const part = Math.floor(((at - firstSeenAt) * arrivalParts) / life);
    arrivals[part] = (arrivals[part] ?? 0) + 1;
    origins.add(folded.get(originKey) ?? originKey);
    if (at > lastSeenAt - velocityHours * hour) recent += 1;
    if (outletId === null) continue;
    const outlet = outlets.get(outletId);
    if (outlet === undefined) {
      outlets.set(outletId, { id: outletId, name: outletName ?? outletId, articles: 1 });
    } else outlet.articles += 1;
  }
  return {
    counts: { articles: members.length, outlets: outlets.size, origins: origins.size },
    foldedOrigins: folded,
    kinds,
    outlets: [...outlets.values()].sort(
      (one, other) => other.articles - one.articles || (one.id < other.id ? -1 : 1),
    ),
    firstSeenAt,
    lastSeenAt,
    velocity: recent / velocityHours,
    arrivals,
  };
}
