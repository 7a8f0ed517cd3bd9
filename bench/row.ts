/** One line of a benchmark table. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Further figures of the same thing, as columns after the first. */
  readonly p99?: number;
  /** The value over that of `baseline`, measured in the same run. */
  readonly ratio?: number;
  readonly baseline?: string;
}
