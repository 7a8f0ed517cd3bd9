import type { Flavor } from '../database.ts';

/** One forward step of the schema. Once released it never changes; a later one mends it. */
export interface Migration {
  /** Grows from step to step. */
  readonly version: number;
  readonly name: string;
  /** The statements, in order; all of them run in one transaction. */
  readonly statements: (flavor: Flavor) => readonly string[];
}
