import { parseArgs } from 'node:util';
import { readRedisFile, resolveDataDir } from '@tributary/queue/server';
import type { Command, CommandContext } from '../command.ts';
import { databaseHelp, databaseOf } from '../database.ts';
import { checkDatabase } from '../doctor/database.ts';
import type { Finding } from '../doctor/finding.ts';
import { checkDisk, checkNode } from '../doctor/machine.ts';
import { checkService, type Service } from '../doctor/ports.ts';
import { checkRedis } from '../doctor/redis.ts';

export const doctorCommand: Command = {
  help: `
Usage: tributary doctor [--json] [--database URL]

Checks what Tributary stands on, with the settings of the environment: Node, disk, Redis and its
settings, database, integrity and migrations, clocks, queues, who owns the stream, what waits and
what failed, and whether API, worker and dashboard are ready. Changes nothing. Each line is ok, warn
or FAIL, and says how to mend it; the exit code is 1 if anything fails.

  --json          the findings as one JSON array
${databaseHelp}
`,
  run,
};

async function run(args: readonly string[], context: CommandContext): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean', default: false }, database: { type: 'string' } },
  });
  const findings = await diagnose(context, values.database);
  const text = values.json ? `${JSON.stringify(findings, null, 2)}\n` : findingLines(findings);
  context.standardOutput.write(text);
  return findings.some(({ status }) => status === 'fail') ? 1 : 0;
}

async function diagnose(context: CommandContext, database: string | undefined): Promise<Finding[]> {
  const { environment } = context;
  const dataDir = resolveDataDir(environment.DATA_DIR);
  const redisUrl = environment.REDIS_URL || (readRedisFile(dataDir)?.url ?? null);
  const parts = await Promise.all([
    checkDisk(dataDir),
    checkRedis(redisUrl),
    checkDatabase(databaseOf(context, database), Date.now()),
    ...servicesOf(environment).map(checkService),
  ]);
  return [checkNode(), ...parts.flat()];
}

const servicesOf = (environment: CommandContext['environment']): Service[] => {
  const service = (name: Service['name'], port: number, readyPath: string): Service => ({
    name,
    host: environment[`${name.toUpperCase()}_HOST`] || '127.0.0.1',
    port: Number(environment[`${name.toUpperCase()}_PORT`] || port),
    readyPath,
  });
  return [
    service('api', 4400, '/readyz'),
    service('worker', 4402, '/readyz'),
    service('dashboard', 4401, '/healthz'),
  ];
};

function findingLines(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ check }) => check.length));
  const lines = findings.map(({ check, status, found, fix }) => {
    const line = `${status === 'fail' ? 'FAIL' : status.padEnd(4)}  ${check.padEnd(width)}  ${found}`;
    return fix === null ? line : `${line}\n${' '.repeat(width + 8)}→ ${fix}`;
  });
  const count = (status: Finding['status']): number =>
    findings.filter((finding) => finding.status === status).length;
  const sum = `${count('ok')} ok, ${count('warn')} to look at, ${count('fail')} to mend`;
  return `${lines.join('\n')}\n\n${sum}\n`;
}
