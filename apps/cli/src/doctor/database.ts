import {
  type DatabaseReport,
  inspectDatabase,
  type StoreOptions,
  type WorkReport,
} from '@tributary/store';
import { ageText, type Finding, fail, ok, warn } from './finding.ts';
import { clockFinding } from './redis.ts';

const lateMilliseconds = 60_000;
const stuckMilliseconds = 600_000;

/** Every finding about the database and the work that stands in it. */
export async function checkDatabase(options: StoreOptions, now: number): Promise<Finding[]> {
  let report: DatabaseReport | null;
  try {
    report = await inspectDatabase(options);
  } catch (error) {
    return [
      fail('database', (error as Error).message, 'start it, or correct DATABASE_URL or DATA_DIR'),
    ];
  }
  if (report === null) {
    return [warn('database', 'there is none yet', 'npm start makes it; or correct DATA_DIR')];
  }
  const { kind, place, version, bytes, clockAheadMilliseconds, work } = report;
  const size = `${(bytes / 1_048_576).toFixed(0)} MB`;
  return [
    ok('database', `${kind} ${version}, ${size}, ${place}`),
    checkIntegrity(report),
    checkSchema(report),
    ...(clockAheadMilliseconds === null
      ? []
      : [clockFinding('clock against postgres', clockAheadMilliseconds)]),
    ...(work === null ? [] : [checkOwner(work, now), checkBacklog(work, now), checkFailures(work)]),
  ];
}

function checkIntegrity({ kind, faults }: DatabaseReport): Finding {
  if (faults.length === 0)
    return ok('integrity', kind === 'sqlite' ? 'quick check, WAL' : 'fsync on');
  const fix =
    kind === 'sqlite'
      ? 'stop everything and put the last backup back: tributary restore FILE --force'
      : 'correct postgresql.conf and restart it';
  return fail('integrity', faults.join('; '), fix);
}

function checkSchema({ schema }: DatabaseReport): Finding {
  if (schema.unknown.length > 0) {
    const found = `version ${schema.found}, this program knows ${schema.newest}`;
    return fail('migrations', found, 'run the newer program');
  }
  if (schema.missing.length > 0) {
    const found = `missing: ${schema.missing.join(', ')}`;
    return warn('migrations', found, 'the next start of API or worker makes them; back up first');
  }
  return ok('migrations', `version ${schema.found}, the newest`);
}

function checkOwner({ leases, received, ready }: WorkReport, now: number): Finding {
  const held = leases.filter(({ owner, expiresAt }) => owner !== null && expiresAt > now);
  if (held.length > 0) {
    return ok(
      'owner',
      held
        .map(
          ({ partition, owner, fencing, expiresAt }) =>
            `${owner} owns "${partition}" (fencing ${fencing}, for another ${ageText(expiresAt - now)})`,
        )
        .join('; '),
    );
  }
  const [last] = leases;
  const since =
    last?.owner == null
      ? ''
      : `; the lease of ${last.owner} ran out ${ageText(now - last.expiresAt)} ago`;
  const fix = 'start a worker, or look into its log why it does not become ready';
  return received + ready > 0
    ? fail('owner', `nobody, while ${received + ready} articles wait${since}`, fix)
    : warn('owner', `nobody${since}`, fix);
}

function checkBacklog({ received, ready, oldestUnfinishedAt }: WorkReport, now: number): Finding {
  const found = `${received} to extract, ${ready} to place`;
  if (oldestUnfinishedAt === null) return ok('backlog', found);
  const age = now - oldestUnfinishedAt;
  const oldest = `${found}; the oldest stands for ${ageText(age)}`;
  const fix = 'see queue and owner; the sweeper queues again what no queue knows';
  if (age > stuckMilliseconds) return fail('backlog', oldest, fix);
  return age > lateMilliseconds ? warn('backlog', oldest, fix) : ok('backlog', oldest);
}

function checkFailures({ failed }: WorkReport): Finding {
  if (failed === 0) return ok('failures', 'none');
  const fix = 'read the reasons on the Pipeline page or at GET /v1/failures, and retry from there';
  return warn('failures', `${failed} articles failed for good`, fix);
}
