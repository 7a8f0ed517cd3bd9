import { StoreError, type StoreErrorKind } from '../errors.ts';

/** Primary result codes of SQLite (https://sqlite.org/rescode.html). */
const codes = { busy: 5, locked: 6, readOnly: 8, io: 10, corrupt: 11, full: 13, cantOpen: 14 };
const notADatabase = 26;

const codeOf = (error: unknown): number | null => {
  if (!(error instanceof Error) || !('errcode' in error)) return null;
  return typeof error.errcode === 'number' ? error.errcode & 0xff : null;
};

export const isBusy = (error: unknown): boolean => {
  const code = codeOf(error);
  return code === codes.busy || code === codes.locked;
};

/** Turns what an operator can mend into a StoreError that says how; gives others back as they are. */
export function explainSqliteError(error: unknown, file: string): unknown {
  const explain = (kind: StoreErrorKind, message: string) =>
    new StoreError(kind, message, { cause: error });
  switch (codeOf(error)) {
    case codes.full:
      return explain(
        'full',
        `No room left for the database ${file}. Free space on its volume; nothing accepted was lost.`,
      );
    case codes.busy:
    case codes.locked:
      return explain(
        'busy',
        `The database ${file} is locked by another process. Close other programs that write to it (a backup, an SQLite shell) and try again.`,
      );
    case codes.readOnly:
    case codes.cantOpen:
      return explain(
        'unwritable',
        `The database ${file} cannot be opened for writing. Check that its folder exists and that this user may write there, or set DATA_DIR.`,
      );
    case codes.io:
      return explain(
        'unwritable',
        `Reading or writing the database ${file} failed: ${String(error)}. Check the disk for free space and faults.`,
      );
    case codes.corrupt:
    case notADatabase:
      return explain(
        'corrupt',
        `The file ${file} is no SQLite database or is damaged. Restore a backup, or set DATA_DIR to another folder.`,
      );
    default:
      return error;
  }
}
