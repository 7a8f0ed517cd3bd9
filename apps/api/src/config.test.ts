import { resolveDataDir } from '@tributary/queue/server';
import { describe, expect, it } from 'vitest';
import { ConfigError, parseConfig } from './config.ts';

describe('parseConfig', () => {
  it('has a default for every setting', () => {
    expect(parseConfig({})).toEqual({
      API_HOST: '127.0.0.1',
      API_PORT: 4400,
      DATA_DIR: resolveDataDir('.data'),
      WORKER_URL: ['http://127.0.0.1:4402'],
      MAX_QUEUE_DEPTH: 50_000,
      MAX_BODY_BYTES: 33_554_432,
      MAX_ITEM_BYTES: 10_485_760,
      ANSWER_TIMEOUT_MS: 10_000,
      BODY_TIMEOUT_MS: 60_000,
      HEADERS_TIMEOUT_MS: 10_000,
      SLOW_READER_MS: 20_000,
      MAX_CONNECTIONS: 10_000,
      MAX_STREAMS: 1_000,
      MAX_STREAMS_PER_CLIENT: 1_000,
      PARTITION_BY: 'none',
      API_KEYS: 'auto',
      KEYS_REQUIRED: false,
      CORS_ORIGINS: [],
      TRUST_PROXY: 0,
      RATE_LIMIT_REQUESTS: 0,
      RATE_LIMIT_ITEMS: 0,
      RATE_LIMIT_REFUSALS: 60,
      LOG_LEVEL: 'info',
    });
  });

  it('reads sizes with a unit and takes an empty value for none', () => {
    const config = parseConfig({ MAX_ITEM_BYTES: '2MB', MAX_BODY_BYTES: '4096', API_PORT: '' });
    expect(config).toMatchObject({
      MAX_ITEM_BYTES: 2_097_152,
      MAX_BODY_BYTES: 4_096,
      API_PORT: 4400,
    });
  });

  it('takes the nodes of a Redis Cluster', () => {
    const nodes = 'redis://10.0.0.1:7000,redis://10.0.0.2:7000';
    expect(parseConfig({ REDIS_URL: nodes }).REDIS_URL).toBe(nodes);
  });

  it('takes several workers', () => {
    const { WORKER_URL } = parseConfig({ WORKER_URL: 'http://one:4402, http://two:4402' });
    expect(WORKER_URL).toEqual(['http://one:4402', 'http://two:4402']);
  });

  it.each([
    { API_HOST: '0.0.0.0' },
    { API_HOST: '::' },
    { API_HOST: 'news.example' },
    { API_KEYS: 'required' },
    { TRUST_PROXY: '1' },
  ])('requires keys and limits everybody with %j', (variables) => {
    expect(parseConfig(variables)).toMatchObject({
      KEYS_REQUIRED: true,
      RATE_LIMIT_REQUESTS: 6_000,
      RATE_LIMIT_ITEMS: 120_000,
      MAX_STREAMS_PER_CLIENT: 200,
    });
  });

  it.each(['127.0.0.1', '127.8.0.1', '::1', 'localhost'])('requires none on %s', (API_HOST) => {
    expect(parseConfig({ API_HOST }).KEYS_REQUIRED).toBe(false);
  });

  it('does not repeat the password of a malformed address', () => {
    const wrong = { REDIS_URL: 'redi://worker:p@ss/word@redis.example' };
    expect(() => parseConfig(wrong)).toThrow('redi://***@redis.example');
  });

  it.each([
    ['CORS_ORIGINS', '*'],
    ['CORS_ORIGINS', 'https://news.example/'],
    ['CORS_ORIGINS', 'news.example'],
    ['API_KEYS', 'off'],
    ['TRUST_PROXY', 'true'],
    ['API_PORT', '99999'],
    ['API_PORT', 'http'],
    ['MAX_QUEUE_DEPTH', '0'],
    ['MAX_BODY_BYTES', '1 GB'],
    ['REDIS_URL', 'localhost'],
    ['WORKER_URL', 'redis://127.0.0.1'],
    ['WORKER_URL', 'http://one:4402,'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s and names it', (name, value) => {
    expect(() => parseConfig({ [name]: value })).toThrow(ConfigError);
    expect(() => parseConfig({ [name]: value })).toThrow(name);
  });
});
