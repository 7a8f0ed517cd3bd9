import { UsageError } from './command.ts';

/** The one path among the arguments. */
export function onePath(positionals: readonly string[]): string {
  const [path, ...others] = positionals;
  if (path !== undefined && others.length === 0) return path;
  throw new UsageError(`expected one FILE, got ${positionals.length}`);
}
