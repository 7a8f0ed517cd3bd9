import { readConfigOrExit, runProcess } from '@tributary/queue/server';
import { parseConfig } from './config.ts';
import { createLog } from './log.ts';
import { startApi } from './start-api.ts';

const config = readConfigOrExit('api', () => parseConfig(process.env));
const log = createLog(config.LOG_LEVEL);
runProcess({ name: 'api', log, started: startApi(config, log), closeMilliseconds: 3_000 });
