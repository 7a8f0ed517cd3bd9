// The life of a process of ours, from its start to its end: API and workers share it. It stops on
// SIGTERM, on SIGINT, and when the launcher that it was started by is gone; always within its time.
// @ts-check

/** @type {typeof import('./index.d.mts').runProcess} */
export const runProcess = ({ name, log, started, closeMilliseconds }) => {
  let stopping = false;
  let launcherIsGone = false;

  /**
   * Ends the process. Once the launcher is gone nobody reads the output, and the logger's last flush,
   * on the way out, would try again for ever.
   *
   * @param {number} code
   */
  const leave = (code) => {
    if (launcherIsGone) process.kill(process.pid, 'SIGKILL');
    process.exit(code);
  };

  /** @param {Error} error */
  const fail = (error) => {
    log.fatal({ err: error }, error.message);
    leave(1);
  };

  /** @param {string} reason */
  const stop = async (reason) => {
    if (stopping) return;
    stopping = true;
    log.info({ reason }, `${name} stops`);
    const timer = setTimeout(() => {
      log.error('could not stop in time; unfinished jobs come back by themselves');
      leave(1);
    }, closeMilliseconds);
    timer.unref();
    await (await started).close();
    log.info(`${name} stopped`);
    leave(0);
  };

  process.on('SIGTERM', () => void stop('SIGTERM').catch(fail));
  process.on('SIGINT', () => void stop('SIGINT').catch(fail));
  if (process.channel) {
    process.on('disconnect', () => {
      launcherIsGone = true;
      log.level = 'silent';
      void stop('the launcher is gone').catch(fail);
    });
  }
  started.then(
    () => process.send?.('ready'),
    (error) => {
      // One plain line for the person at the terminal, beside the log.
      process.stderr.write(`tributary ${name}: ${error.message}\n`);
      fail(error);
    },
  );
};

/** @type {typeof import('./index.d.mts').readConfigOrExit} */
export const readConfigOrExit = (name, read) => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ConfigError') throw error;
    process.stderr.write(`tributary ${name}: ${error.message}\n`);
    process.exit(78); // EX_CONFIG: starting again would not help
  }
};
