import { describe, expect, it } from 'vitest';
import { redactor, withoutSecrets } from '../server/index.mjs';

describe('what is said', () => {
  const said = redactor({
    REDIS_URL: 'redis://worker:tide%40table@redis.example:6379',
    DATABASE_URL: 'postgres://tributary:gr4nite@db.example/tributary',
    API_KEY: 'k-moss-4711',
    OTEL_EXPORTER_OTLP_HEADERS: 'x-team=pier,x-key=q-reef-0815',
    HOME: '/home/harbour',
  });

  it('shows where a server is, and not how to get in', () => {
    expect(withoutSecrets('redis://:p@ss/word@one:1,redis://user@two:2')).toBe(
      'redis://***@one:1,redis://***@two:2',
    );
    expect(withoutSecrets('http://127.0.0.1:4400/a?b=c@d')).toBe('http://127.0.0.1:4400/a?b=c@d');
    expect(said('{"url":"redis://worker:other@h:1/0","a":"x@y"}')).toBe(
      '{"url":"redis://***@h:1/0","a":"x@y"}',
    );
  });

  it('holds no password of the settings, as it stands there or as it is meant', () => {
    expect(said('AUTH worker tide@table, tide%40table, gr4nite, k-moss-4711, q-reef-0815')).toBe(
      'AUTH worker ***, ***, ***, ***, ***',
    );
  });

  it('holds no key and no Authorization', () => {
    const key = `trib_0123456789ab_${'c0de'.repeat(16)}`;
    expect(said(`key ${key}`)).toBe('key trib_0123456789ab_***');
    expect(said('authorization: Basic bWU6c2VjcmV0')).toBe('authorization: Basic ***');
    expect(said('authorization: bearer abcdefgh12345678')).toBe('authorization: bearer ***');
  });

  it('is otherwise left as it was', () => {
    const line = '{"level":30,"msg":"answered","path":"/v1/stories","key":"0123456789ab"}';
    expect(said(line)).toBe(line);
  });
});
