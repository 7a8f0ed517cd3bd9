/**
 * The difference of two versions of a text, by words.
 *
 * Idea: the shortest edit script after Myers, "An O(ND) Difference Algorithm" (1986), greedy and
 * without its linear-space refinement; equal beginnings and ends are cut off first. Words carry the
 * white space that follows them. Past MOST_CHANGES differing words the middle is shown as replaced
 * whole: nobody reads such a difference word by word.
 * Invariants: the kept and removed pieces, joined, are the old text; the kept and added ones the new.
 * Cost: O((n + m) · d) time for d changes, O(d²) memory.
 */
export interface ChangePiece {
  readonly text: string;
  readonly change: 'kept' | 'removed' | 'added';
}

const MOST_CHANGES = 600;

/** The pieces that turn `before` into `after`, in reading order, neighbours of one kind joined. */
export function wordChanges(before: string, after: string): ChangePiece[] {
  const [a, b] = [words(before), words(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (
    end < a.length - start &&
    end < b.length - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  ) {
    end++;
  }
  const middle = changes(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return join([...a.slice(0, start).map(kept), ...middle, ...a.slice(a.length - end).map(kept)]);
}

function words(text: string): string[] {
  return text.match(/\s*\S+\s*|\s+/gu) ?? [];
}

const kept = (text: string): ChangePiece => ({ text, change: 'kept' });
const removed = (text: string): ChangePiece => ({ text, change: 'removed' });
const added = (text: string): ChangePiece => ({ text, change: 'added' });

function changes(a: readonly string[], b: readonly string[]): ChangePiece[] {
  const trace: Map<number, number>[] = [];
  const reach = new Map([[1, 0]]);
  for (let d = 0; d <= Math.min(a.length + b.length, MOST_CHANGES); d++) {
    trace.push(new Map(reach));
    for (let k = -d; k <= d; k += 2) {
      let x = furthest(reach, k, d);
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reach.set(k, x);
      if (x >= a.length && x - k >= b.length) return walkBack(trace, a, b);
    }
  }
  return [...a.map(removed), ...b.map(added)];
}

/** Where diagonal k starts with d edits: by an insertion from above or a removal from the left. */
function furthest(reach: ReadonlyMap<number, number>, k: number, d: number): number {
  const above = reach.get(k + 1) ?? -1;
  const left = reach.get(k - 1) ?? -1;
  return k === -d || (k !== d && left < above) ? above : left + 1;
}

function walkBack(
  trace: readonly ReadonlyMap<number, number>[],
  a: readonly string[],
  b: readonly string[],
): ChangePiece[] {
  const pieces: ChangePiece[] = [];
  let [x, y] = [a.length, b.length];
  for (let d = trace.length - 1; d >= 0; d--) {
    const reach = trace[d] ?? new Map<number, number>();
    const k = x - y;
    const inserted = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
    const previousK = inserted ? k + 1 : k - 1;
    const previousX = reach.get(previousK) ?? 0;
    const startX = d === 0 ? 0 : inserted ? previousX : previousX + 1;
    while (x > startX && y > 0) {
      x--;
      y--;
      pieces.push(kept(a[x] ?? ''));
    }
    if (d === 0) break;
    if (inserted) pieces.push(added(b[--y] ?? ''));
    else pieces.push(removed(a[--x] ?? ''));
  }
  return pieces.reverse();
}

function join(pieces: readonly ChangePiece[]): ChangePiece[] {
  const joined: { text: string; change: ChangePiece['change'] }[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.change === piece.change) last.text += piece.text;
    else joined.push({ ...piece });
  }
  return joined;
}
