/** One line of a benchmark table. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The value over that of `baseline`, measured in the same run. */
  readonly ratio?: number;
  readonly baseline?: string;
}
