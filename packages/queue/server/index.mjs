// @ts-check
export { askRedis } from './ask-redis.mjs';
export {
  findRedisUrl,
  readRedisFile,
  redisFileOf,
  repositoryRoot,
  resolveDataDir,
} from './data-dir.mjs';
export { inspectRedis, isOlder, minimumVersion } from './inspect-redis.mjs';
export { isPortFree, redisArguments, startPrivateRedis } from './private-redis.mjs';
export { findOnPath, installWithApt, isDebianRoot, provideRedis } from './provide-redis.mjs';
export { everyNode } from './redis-cluster.mjs';
export { readConfigOrExit, runProcess } from './run-process.mjs';
export { redactor, withoutSecrets } from './secrets.mjs';
