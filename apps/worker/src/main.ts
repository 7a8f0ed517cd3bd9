import { readConfigOrExit, runProcess } from '@tributary/queue/server';
import { parseConfig } from './config.ts';
import { createLog } from './log.ts';
import { startWorker } from './worker.ts';

const config = readConfigOrExit('worker', () => parseConfig(process.env));
const log = createLog(config.LOG_LEVEL);
runProcess({ name: 'worker', log, started: startWorker(config, log), closeMilliseconds: 4_500 });
