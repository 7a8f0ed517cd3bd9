import { connect } from 'node:net';
import { type Finding, fail, ok, warn } from './finding.ts';

const patienceMilliseconds = 3_000;

export interface Service {
  readonly name: 'api' | 'worker' | 'dashboard';
  readonly host: string;
  readonly port: number;
  /** Answers 200 when it can do its work. */
  readonly readyPath: string;
}

/** Whether a service answers on its port, and whether it says that it can do its work. */
export async function checkService(service: Service): Promise<Finding> {
  const { name, port, readyPath } = service;
  const host = service.host === '0.0.0.0' || service.host === '::' ? '127.0.0.1' : service.host;
  const place = `${host}:${port}`;
  if (!(await listens(host, port))) {
    return warn(name, `nothing listens at ${place}`, 'npm start starts it; or correct its port');
  }
  try {
    const answer = await fetch(`http://${place}${readyPath}`, {
      signal: AbortSignal.timeout(patienceMilliseconds),
    });
    if (answer.ok) return ok(name, `ready at ${place}`);
    const reason = await answer.text();
    const fix = 'mend what it names; its log has more';
    if (answer.status === 503) return fail(name, `not ready at ${place}: ${reasonOf(reason)}`, fix);
    return fail(name, `${place} answers ${answer.status}: something else?`, portFix(name));
  } catch (error) {
    return fail(name, `${place} does not answer: ${(error as Error).message}`, portFix(name));
  }
}

const portFix = (name: string): string =>
  `see what listens there (ss -ltnp), or set ${name.toUpperCase()}_PORT to another port`;

function reasonOf(body: string): string {
  try {
    const { detail, missing } = JSON.parse(body) as { detail?: string; missing?: string[] };
    return detail ?? missing?.join('; ') ?? body;
  } catch {
    return body.slice(0, 200);
  }
}

const listens = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port });
    const end = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(patienceMilliseconds, () => end(false));
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
