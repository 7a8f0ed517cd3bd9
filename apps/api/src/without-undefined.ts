type WithoutUndefined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Drops keys that hold undefined: an absent query parameter is absent, not undefined. */
export function withoutUndefined<T extends object>(
  value: T,
): Partial<WithoutUndefined<T>> & { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } {
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries) as ReturnType<typeof withoutUndefined<T>>;
}
