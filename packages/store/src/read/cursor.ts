import { InvalidCursorError } from '../errors.ts';

type Part = string | number;
type PartType = 'string' | 'number';

/** A place in a list: the list's name and the sort key of the last item, as base64url JSON. */
export const encodeCursor = (list: string, parts: readonly Part[]): string =>
  Buffer.from(JSON.stringify([list, ...parts])).toString('base64url');

/** Null without a cursor; throws InvalidCursorError for one that this list did not make. */
export function decodeCursor(
  cursor: string | undefined,
  list: string,
  types: readonly PartType[],
): Part[] | null {
  if (cursor === undefined) return null;
  const [name, ...parts] = parse(cursor);
  const fits =
    name === list &&
    parts.length === types.length &&
    parts.every((part, at) => typeof part === types[at]);
  if (!fits) {
    throw new InvalidCursorError(
      `The cursor does not belong to this list: expected one that "${list}" gave as nextCursor, got "${cursor.slice(0, 80)}".`,
    );
  }
  return parts as Part[];
}

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
