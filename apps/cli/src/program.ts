import type { CommandContext } from './command.ts';
import { UsageError } from './command.ts';
import { commands } from './commands.ts';

/**
 * Runs the command that the arguments name and answers the exit code: 0 done, 1 bad input or a
 * failure, 2 wrong arguments.
 */
export async function runProgram(
  args: readonly string[],
  context: CommandContext,
): Promise<number> {
  const [name, ...rest] = args;
  const { standardOutput: out, standardError: err } = context;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    (name === undefined ? err : out).write(overview());
    return name === undefined ? 2 : 0;
  }
  const registered = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!registered) {
    err.write(`tributary: there is no command "${name}"\n\n${overview()}`);
    return 2;
  }
  const command = await registered.load();
  if (rest.includes('--help') || rest.includes('-h')) {
    out.write(`${command.help.trim()}\n`);
    return 0;
  }
  try {
    return await command.run(rest, context);
  } catch (error) {
    if (isUsageError(error)) {
      err.write(`tributary ${name}: ${error.message}\n\n${command.help.trim()}\n`);
      return 2;
    }
    err.write(`tributary ${name}: ${(error as Error).message}\n`);
    if (context.environment.TRIBUTARY_DEBUG) err.write(`${(error as Error).stack}\n`);
    return 1;
  }
}

/** Our own usage errors, and those of `parseArgs` from node:util. */
function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS');
}

function overview(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(
    ([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`,
  );
  return `Usage: tributary COMMAND [ARGUMENTS]\n\n${lines.join('\n')}\n\ntributary COMMAND --help says more about a command.\n`;
}
