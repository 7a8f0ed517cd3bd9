import { parseArgs } from 'node:util';
import { resolveDataDir } from '@tributary/queue/server';
import { type ApiKey, type ApiKeyScope, newApiKey, openStore, type Store } from '@tributary/store';
import { type Command, type CommandContext, UsageError } from '../command.ts';

const scopes: readonly ApiKeyScope[] = ['read', 'write', 'admin'];

export const keysCommand: Command = {
  help: `
Usage: tributary keys create --name NAME --scope SCOPE [--expires DATE]
       tributary keys list
       tributary keys revoke ID

Makes, lists and revokes keys of the API, in the store that DATABASE_URL or DATA_DIR names.

  --name NAME     who or what the key is for
  --scope SCOPE   read: stories, articles, the live stream; write: also submit and retry;
                  admin: also metrics and the queue board
  --expires DATE  until when it is valid: 2027-01-31, 2027-01-31T12:00:00Z, or 90d

create prints the key on standard output, once: only a hash of it is kept. A key works, and a revoked
one is refused, in every API process within seconds.
`,
  run,
};

async function run(args: readonly string[], context: CommandContext): Promise<number> {
  const [action, ...rest] = args;
  const work =
    action === undefined || !Object.hasOwn(actions, action) ? undefined : actions[action];
  if (work === undefined) {
    throw new UsageError(`expected create, list or revoke, got ${action ?? 'nothing'}`);
  }
  const perform = work(rest);
  const { DATABASE_URL: url, DATA_DIR } = context.environment;
  const store = await openStore({ url, dataDir: resolveDataDir(DATA_DIR) });
  try {
    await store.migrate();
    return await perform(store, context);
  } finally {
    await store.close();
  }
}

/** Arguments are checked before the store is opened. */
type Action = (
  args: readonly string[],
) => (store: Store, context: CommandContext) => Promise<number>;

const actions: Readonly<Record<string, Action>> = { create, list, revoke };

function create(args: readonly string[]): ReturnType<Action> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      name: { type: 'string' },
      scope: { type: 'string' },
      expires: { type: 'string' },
    },
  });
  const name = values.name?.trim() ?? '';
  if (name === '' || name.length > 100) {
    throw new UsageError('--name: expected 1 to 100 characters');
  }
  const scope = scopes.find((one) => one === values.scope);
  if (scope === undefined) {
    throw new UsageError(`--scope: expected read, write or admin, got "${values.scope ?? ''}"`);
  }
  const createdAt = Date.now();
  const expiresAt = values.expires === undefined ? null : expiryOf(values.expires, createdAt);
  return async (store, { standardOutput, standardError }) => {
    const { text, row } = newApiKey({ name, scope, createdAt, expiresAt });
    await store.addApiKey(row);
    standardError.write(
      `key ${row.id} (${scope}) for ${JSON.stringify(name)}; it is shown only now:\n`,
    );
    standardOutput.write(`${text}\n`);
    return 0;
  };
}

function expiryOf(text: string, now: number): number {
  const days = /^(\d{1,5})d$/.exec(text)?.[1];
  const isDate = /^\d{4}-\d{2}-\d{2}(T|$)/.test(text);
  const at = days ? now + Number(days) * 86_400_000 : isDate ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) {
    throw new UsageError(`--expires: expected a date such as 2027-01-31, or 90d, got "${text}"`);
  }
  if (at <= now) throw new UsageError(`--expires: ${text} has passed`);
  return at;
}

function list(args: readonly string[]): ReturnType<Action> {
  parseArgs({ args: [...args], options: {} });
  return async (store, { standardOutput }) => {
    const keys = await store.apiKeys();
    const rows = keys.map((key) => [
      key.id,
      key.scope,
      stateOf(key),
      dayOf(key.createdAt),
      key.lastUsedAt === null ? 'never' : minuteOf(key.lastUsedAt),
      key.name,
    ]);
    const table = [['id', 'scope', 'state', 'created', 'last used', 'name'], ...rows];
    standardOutput.write(inColumns(table));
    return 0;
  };
}

function revoke(args: readonly string[]): ReturnType<Action> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  const [id, ...others] = positionals;
  if (id === undefined || others.length > 0) {
    throw new UsageError(`expected one ID, got ${positionals.length}`);
  }
  return async (store, { standardOutput, standardError }) => {
    const key = await store.revokeApiKey(id, Date.now());
    if (key === null) {
      standardError.write(`tributary keys: there is no key ${JSON.stringify(id)}\n`);
      return 1;
    }
    standardOutput.write(`${key.id} (${key.name}) is revoked\n`);
    return 0;
  };
}

function stateOf({ revokedAt, expiresAt }: ApiKey): string {
  if (revokedAt !== null) return `revoked ${dayOf(revokedAt)}`;
  if (expiresAt === null) return 'valid';
  return `${expiresAt <= Date.now() ? 'expired' : 'valid until'} ${dayOf(expiresAt)}`;
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const minuteOf = (time: number): string =>
  new Date(time).toISOString().slice(0, 16).replace('T', ' ');

function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths?.[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
