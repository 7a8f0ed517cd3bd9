/** What a command gets from the outside: tests pass their own. */
export interface CommandContext {
  readonly standardInput: AsyncIterable<Buffer>;
  readonly standardOutput: NodeJS.WritableStream;
  /** Progress and complaints; a progress bar is drawn only when it is a terminal. */
  readonly standardError: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** One command of the `tributary` program. */
export interface Command {
  /** Printed by `--help`: a usage line, then the options with their defaults. */
  readonly help: string;
  /**
   * Runs the command and answers the exit code: 0 done, 1 done with bad input, or failed.
   * Throw a `UsageError` for wrong arguments (exit code 2, with the help).
   */
  run(args: readonly string[], context: CommandContext): Promise<number>;
}

/** Wrong arguments: the message names the option, the expected and the actual value. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
