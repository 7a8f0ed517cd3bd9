import { validate } from '@scalar/openapi-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApi, runApi } from './running-api.ts';

interface Operation {
  summary?: string;
  description?: string;
  parameters?: { name: string; in: string }[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { description: string; content?: Record<string, Media> }>;
}
interface Media {
  schema?: unknown;
  example?: unknown;
}

let api: RunningApi;
let operations: [name: string, operation: Operation][];
let document: { paths: Record<string, Record<string, Operation>> };

beforeAll(async () => {
  api = await runApi();
  document = (await (await api.app.request('/openapi.json')).json()) as typeof document;
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [
      `${method} ${path}`,
      operation,
    ]),
  );
});
afterAll(() => api.close());

describe('/openapi.json', () => {
  it('is a valid OpenAPI 3.1 document', async () => {
    expect(await validate(document)).toMatchObject({ valid: true, errors: [] });
  });

  it('describes every route of /v1 and the system', () => {
    const routes = api.app.routes
      .filter(({ method, path }) => method !== 'ALL' && !/^\/(admin|docs|openapi|$)/.test(path))
      .map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')}`);
    expect(operations.map(([name]) => name).sort()).toEqual([...new Set(routes)].sort());
  });

  it('describes every operation in words, with an example of each body', () => {
    for (const [name, { summary, description, requestBody, responses }] of operations) {
      expect(summary, name).toBeTruthy();
      expect(description, name).toBeTruthy();
      const bodies = [requestBody, ...Object.values(responses)];
      for (const [type, media] of bodies.flatMap((body) => Object.entries(body?.content ?? {}))) {
        expect(media.schema, `${name} ${type}`).toBeDefined();
        expect(media.example, `${name} ${type}`).toBeDefined();
      }
    }
  });
});

describe('/docs', () => {
  it('loads everything from this server', async () => {
    const page = await (await api.app.request('/docs')).text();
    expect(page).not.toMatch(/(src|href)="(https?:)?\/\//);
    const [, script = ''] = /<script src="([^"]+)"/.exec(page) ?? [];
    const bundle = await api.app.request(script);
    expect(bundle.status).toBe(200);
    expect((await bundle.arrayBuffer()).byteLength).toBeGreaterThan(1_000_000);
    expect((await api.app.request('/')).headers.get('location')).toBe('/docs');
    const policy = (await api.app.request('/docs')).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'self'");
  });
});

describe('/admin/queues', () => {
  it('shows the board without asking anybody else', async () => {
    const response = await api.app.request('/admin/queues');
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toContain('Tributary queues');
    expect(page).not.toMatch(/(src|href)="https?:\/\//);
    const [script = ''] = /static\/js\/main[^"]+/.exec(page) ?? [];
    expect((await api.app.request(`/admin/queues/${script}`)).status).toBe(200);
    const queues = await api.app.request('/admin/queues/api/queues');
    expect(JSON.stringify(await queues.json())).toContain('"cluster"');
  });
});

describe('/metrics', () => {
  it('counts articles by outcome and times requests by route', async () => {
    const init = { method: 'POST', headers: { 'Content-Type': 'application/json' } };
    await api.app.request('/v1/articles', { ...init, body: '[{"title":"A"},{"titel":"B"}]' });
    await api.app.request('/v1/stories/none');
    const text = await (await api.app.request('/metrics')).text();
    expect(text).toContain('tributary_api_articles_total{outcome="queued"} 1');
    expect(text).toContain('tributary_api_articles_total{outcome="rejected"} 1');
    expect(text).toMatch(
      /request_seconds_count\{method="GET",route="\/v1\/stories\/:id",status="404"\} 1/,
    );
    expect(text).toMatch(/tributary_queue_waiting\{queue="cluster"\} 1/);
  });
});
