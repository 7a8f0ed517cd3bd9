import { ConfigError, parseConfig } from './config.ts';
import { createLog } from './log.ts';
import { startWorker } from './worker.ts';

const closeMilliseconds = 4_500;

const readConfig = () => {
  try {
    return parseConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`tributary worker: ${error.message}\n`);
    process.exit(78); // EX_CONFIG: starting again would not help
  }
};

const config = readConfig();
const log = createLog(config.LOG_LEVEL);

const started = startWorker(config, log);
let stopping = false;
let launcherIsGone = false;

/**
 * Ends the process. Once the launcher is gone nobody reads the output, and the logger's last flush,
 * on the way out, would try again for ever.
 */
function leave(code: number): void {
  if (launcherIsGone) process.kill(process.pid, 'SIGKILL');
  process.exit(code);
}

const stop = async (reason: string): Promise<void> => {
  if (stopping) return;
  stopping = true;
  log.info({ reason }, 'worker stops');
  const timer = setTimeout(() => {
    log.error('could not stop in time; unfinished jobs come back by themselves');
    leave(1);
  }, closeMilliseconds);
  timer.unref();
  await (await started).close();
  log.info('worker stopped');
  leave(0);
};
const fail = (error: Error): void => {
  log.fatal({ err: error }, error.message);
  leave(1);
};

process.on('SIGTERM', () => stop('SIGTERM').catch(fail));
process.on('SIGINT', () => stop('SIGINT').catch(fail));
// The launcher is gone: whoever started this worker cannot stop it any more.
if (process.channel) {
  process.on('disconnect', () => {
    launcherIsGone = true;
    log.level = 'silent';
    stop('the launcher is gone').catch(fail);
  });
}
started.then(() => process.send?.('ready'), fail);
