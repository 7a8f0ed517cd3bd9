import { type ApiKeyScope, newApiKey } from '@tributary/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { neededScope } from '../src/access/scope-rule.ts';
import { problem } from '../src/schemas/shared-parts.ts';
import { postJson } from './posting.ts';
import { type RunningApi, runApi } from './running-api.ts';

let api: RunningApi;
const keys: Record<ApiKeyScope, string> = { read: '', write: '', admin: '' };

beforeAll(async () => {
  api = await runApi({ API_KEYS: 'required' });
  for (const scope of ['read', 'write', 'admin'] as const) {
    const { text, row } = newApiKey({ name: scope, scope, createdAt: 0, expiresAt: null });
    await api.store.addApiKey(row);
    keys[scope] = text;
  }
});
afterAll(() => api.close());

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const ask = async (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  api.app.request(path, { method, headers });

interface Operation {
  security: Record<string, string[]>[];
  responses: Record<string, unknown>;
}

describe('where keys are required', () => {
  it('every operation of the document needs the scope that it names, and no less', async () => {
    const document = (await (await ask('/openapi.json')).json()) as {
      paths: Record<string, Record<string, Operation>>;
    };
    let locked = 0;
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const [method, { security, responses }] of Object.entries(methods)) {
        const name = `${method} ${path}`;
        const needed = security[0]?.key?.[0] ?? null;
        expect(neededScope(method.toUpperCase(), path), name).toBe(needed);
        const url = path.replaceAll(/\{\w+\}/g, 'none');
        const without = await ask(url, {}, method.toUpperCase());
        if (needed === null) {
          expect(without.status, name).not.toBe(401);
          continue;
        }
        locked += 1;
        expect(without.status, name).toBe(401);
        expect(without.headers.get('www-authenticate'), name).toContain(`scope="${needed}"`);
        expect(problem.parse(await without.json()).type).toContain('unauthorized');
        expect(Object.keys(responses), name).toEqual(expect.arrayContaining(['401', '403', '429']));
      }
    }
    expect(locked).toBeGreaterThan(12);
  });

  it('a key of too small a scope is told which one is needed', async () => {
    const refused = await postJson(api, { title: 'A ferry' }, bearer(keys.read));
    expect(refused.status).toBe(403);
    expect(problem.parse(await refused.json()).detail).toContain('scope write');
    expect((await postJson(api, { title: 'A ferry' }, bearer(keys.write))).status).toBe(202);
    expect((await ask('/v1/stories', bearer(keys.read))).status).toBe(200);
    expect((await ask('/v1/stories', bearer(keys.admin))).status).toBe(200);
  });

  it('metrics and the queue board are for admins; a browser asks for the key', async () => {
    for (const path of ['/metrics', '/admin/queues', '/admin/queues/api/queues']) {
      expect((await ask(path, bearer(keys.write))).status, path).toBe(403);
      expect((await ask(path, bearer(keys.admin))).status, path).toBe(200);
    }
    const page = await ask('/admin/queues');
    expect(page.headers.get('www-authenticate')).toMatch(/^Basic realm=/);
    const basic = Buffer.from(`anybody:${keys.admin}`).toString('base64');
    expect((await ask('/admin/queues', { authorization: `Basic ${basic}` })).status).toBe(200);
  });

  it('what is not there is not told to strangers', async () => {
    expect((await ask('/v1/nothing')).status).toBe(401);
    expect((await ask('/.env')).status).toBe(401);
    expect((await ask('/%61dmin/queues')).status).toBe(401);
  });

  it('a wrong, an expired and a revoked key are refused with the reason', async () => {
    const old = newApiKey({ name: 'old', scope: 'read', createdAt: 0, expiresAt: 1 });
    const lost = newApiKey({ name: 'lost', scope: 'read', createdAt: 0, expiresAt: null });
    await api.store.addApiKey(old.row);
    await api.store.addApiKey(lost.row);
    const detailOf = async (key: string) => {
      const answer = await ask('/v1/stats', bearer(key));
      expect([200, 401]).toContain(answer.status);
      return answer.status === 200 ? 'taken' : problem.parse(await answer.json()).detail;
    };
    expect(await detailOf('guess')).toContain('no key of Tributary');
    expect(await detailOf(`${keys.read.slice(0, -8)}00000000`)).toContain('not known');
    await expect.poll(() => detailOf(old.text)).toContain('expired');
    await expect.poll(() => detailOf(lost.text)).toBe('taken');
    await api.store.revokeApiKey(lost.row.id, Date.now());
    // "Within seconds", in a process that has just used it.
    await expect.poll(() => detailOf(lost.text), { timeout: 3_000 }).toContain('revoked');
  });

  it('notes when a key was used', async () => {
    await ask('/v1/stats', bearer(keys.read));
    await expect
      .poll(async () => (await api.store.apiKeys()).find(({ name }) => name === 'read')?.lastUsedAt)
      .toBeGreaterThan(0);
  });
});

describe('where keys are not required', () => {
  let open: RunningApi;
  beforeAll(async () => {
    open = await runApi();
  });
  afterAll(() => open.close());

  it('everything works without one, but a wrong one is not passed over', async () => {
    expect((await open.app.request('/v1/stats')).status).toBe(200);
    const wrong = newApiKey({ name: 'x', scope: 'read', createdAt: 0, expiresAt: null }).text;
    expect((await open.app.request('/v1/stats', { headers: bearer(wrong) })).status).toBe(401);
    const foreign = { authorization: 'Basic cHJveHk6c2VjcmV0' };
    expect((await open.app.request('/v1/stats', { headers: foreign })).status).toBe(200);
  });

  it('only names of this machine are answered to, or any page could read it', async () => {
    const host = (name: string) => ({ headers: { host: name } });
    for (const name of ['localhost:4400', '127.0.0.1', '[::1]:4400', 'desk.localhost']) {
      expect((await open.app.request('/v1/stats', host(name))).status, name).toBe(200);
    }
    for (const name of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example']) {
      expect((await open.app.request('/v1/stats', host(name))).status, name).toBe(403);
    }
    expect((await open.app.request('/healthz', host('10.0.0.7:4400'))).status).toBe(200);
  });

  it('pages of other sites change nothing', async () => {
    const from = (origin: string) => postJson(open, { title: 'A' }, { origin });
    expect((await from('https://evil.example')).status).toBe(403);
    expect((await from('null')).status).toBe(403);
    expect((await from('http://localhost')).status).toBe(202);
  });
});

describe('pages of other origins', () => {
  const preflight = {
    origin: 'https://news.example',
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'authorization, content-type',
  };

  it('are told nothing unless they are allowed', async () => {
    const answer = await ask('/v1/articles', preflight, 'OPTIONS');
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });

  it('may ask when CORS_ORIGINS names them, and only they', async () => {
    const shared = await runApi({ CORS_ORIGINS: 'https://news.example' });
    const answer = await shared.app.request('/v1/articles', {
      method: 'OPTIONS',
      headers: preflight,
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://news.example');
    expect(answer.headers.get('access-control-allow-headers')).toContain('Authorization');
    expect(answer.headers.get('access-control-allow-methods')).toContain('POST');
    expect(answer.headers.get('vary')).toContain('Origin');
    const posted = await postJson(shared, { title: 'A' }, { origin: 'https://news.example' });
    expect(posted.status).toBe(202);
    expect(posted.headers.get('access-control-allow-origin')).toBe('https://news.example');
    const other = await postJson(shared, { title: 'A' }, { origin: 'https://evil.example' });
    expect(other.status).toBe(403);
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
    await shared.close();
  });
});

describe('every answer', () => {
  it.each(['/v1/stats', '/nowhere', '/docs', '/admin/queues', '/metrics', '/openapi.json'])(
    '%s tells browsers to take it for what it is',
    async (path) => {
      const { headers } = await ask(path, bearer(keys.admin));
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/);
    },
  );
});
