import { join } from 'node:path';
import { repositoryRoot } from '@tributary/queue/server';
import { describe, expect, it } from 'vitest';
import { ConfigError, parseConfig } from './config.ts';

describe('the settings of the worker', () => {
  it('have a default for everything, and empty values count as not set', () => {
    const config = parseConfig({ DATA_DIR: '', BATCH_SIZE: '' });
    expect(config.DATA_DIR).toBe(join(repositoryRoot, '.data'));
    expect(config.BATCH_SIZE).toBe(128);
    expect(config.REDIS_URL).toBeUndefined();
  });

  it('name every variable that is malformed, with what was expected and what came', () => {
    const parse = () =>
      parseConfig({ WORKER_PORT: '99999', LEASE_SECONDS: 'ten', LOG_LEVEL: 'loud' });
    expect(parse).toThrow(ConfigError);
    expect(parse).toThrow(/WORKER_PORT: .*65535.*"99999"/);
    expect(parse).toThrow(/LEASE_SECONDS: expected a whole number \(is "ten"\)/);
    expect(parse).toThrow(/LOG_LEVEL: .*"loud"/);
  });

  it('take the nodes of a Redis Cluster, and nothing that is no Redis address', () => {
    const nodes = 'redis://one:6379,redis://two:6379';
    expect(parseConfig({ REDIS_URL: nodes }).REDIS_URL).toBe(nodes);
    expect(() => parseConfig({ REDIS_URL: 'localhost' })).toThrow('REDIS_URL: expected redis://');
  });
});
