/** What a program of the repository may be told: `--help` prints it, and a wrong word ends it. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

export interface Program<Options extends OptionsConfig> {
  /** How it is called, and what it does. */
  readonly usage: string;
  readonly options: Options;
}

const wrongUsage = 2;

function listed(options: OptionsConfig): string {
  return Object.entries(options)
    .map(([name, { type, default: given, multiple }]) => {
      const value = type === 'boolean' ? '' : ' …';
      const preset = typeof given === 'string' ? `  (${given})` : '';
      return `  --${name}${value}${multiple ? ' [--…]' : ''}${preset}`;
    })
    .join('\n');
}

/**
 * The values of the options, and a way to refuse one of them. Ends the process with code 0 after
 * `--help`, with code 2 after what it does not know.
 */
export function readOptions<const Options extends OptionsConfig>({
  usage,
  options,
}: Program<Options>) {
  const help = `${usage.trim()}\n\nOptions, and what they are if not given:\n${listed(options)}\n`;
  const refuse = (message: string): never => {
    process.stderr.write(`${message}\n\n${help}`);
    process.exit(wrongUsage);
  };
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    process.stdout.write(help);
    process.exit(0);
  }
  const read = () => parseArgs<{ options: Options }>({ options }).values;
  const reasonOf = (error: unknown): string => {
    if (error instanceof Error && 'code' in error) return error.message;
    throw error;
  };
  let values: ReturnType<typeof read>;
  try {
    values = read();
  } catch (error) {
    return refuse(reasonOf(error));
  }
  return { values, refuse };
}
