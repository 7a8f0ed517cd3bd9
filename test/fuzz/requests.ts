/** Requests for every operation of an OpenAPI document: good, nearly good, and junk of every kind. */
import fc, { type Arbitrary } from 'fast-check';
import { nearly, type Schema, type Schemas, valueFor, wildText, wildValue } from './json-values.ts';
import type { Framing, FuzzRequest } from './request.ts';

export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Schemas };
}

export interface Operation {
  readonly parameters?: readonly { name: string; in: string; required?: boolean; schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema: Schema }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { schema: Schema }>> }>
  >;
}

/** What the store holds, so that requests do not only ask for what is not there. */
export interface Known {
  readonly ids: readonly string[];
  readonly cursors: readonly string[];
}

/** An operation in one of many ways, or, now and then, what belongs to no operation at all. */
export function requestsOf(document: OpenApi, known: Known): Arbitrary<FuzzRequest> {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) =>
      requestOf(method.toUpperCase(), path, operation, document, known),
    ),
  );
  const paths = Object.keys(document.paths);
  return fc.oneof(
    { weight: 9, arbitrary: fc.oneof(...operations) },
    // Submitting has the most ways to go wrong.
    { weight: 4, arbitrary: fc.oneof(...operations.slice(0, 1)) },
    { weight: 1, arbitrary: strayRequest(paths) },
  );
}

function requestOf(
  method: string,
  path: string,
  operation: Operation,
  document: OpenApi,
  known: Known,
): Arbitrary<FuzzRequest> {
  const { schemas } = document.components;
  const body =
    operation.requestBody === undefined
      ? fc.oneof({ weight: 20, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: looseBody })
      : bodyOf(operation.requestBody.content, schemas);
  return fc
    .record({
      method: fc.oneof({ weight: 20, arbitrary: fc.constant(method) }, oddMethod),
      path: pathOf(path, known),
      query: queryOf(operation, schemas, known),
      own: headersOf(operation, schemas),
      junk: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, headerJunk),
      body,
      framing,
    })
    .map(({ method: verb, path: target, query, own, junk, body: sent, framing: cut }) => ({
      method: verb,
      target: `${target}${query}`,
      headers: [...own, ...(sent === null ? [] : typeHeader(sent.type)), ...junk],
      body: sent?.text ?? null,
      framing: cut,
    }));
}

const typeHeader = (type: string): [string, string][] =>
  type === '' ? [] : [['Content-Type', type]];

const framing: Arbitrary<Framing> = fc.oneof(
  { weight: 20, arbitrary: fc.constant<Framing>('length') },
  { weight: 8, arbitrary: fc.constant<Framing>('chunked') },
  { weight: 1, arbitrary: fc.constantFrom<Framing>('short', 'long', 'broken', 'both') },
);

const oddMethod = fc.constantFrom(
  ...['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY'],
  ...['get', 'FOO', 'CONNECT'],
);

// ── Path and query ────────────────────────────────────────────────────────────────────────────

/** No URL can hold half a character. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** As a browser writes it, or as nobody should. */
const encoded = wildText.map((text) => encodeURIComponent(wellFormed(text)).slice(0, 6_000));
const pathJunk = fc.constantFrom(
  ...['%', '%zz', '%ff%fe', '%00', '%2e%2e%2f%2e%2e%2fetc%2fpasswd', '..', '.', '*', '~', '%2F'],
  ...['a;b=c', '%c0%ae', '%ED%A0%80', '%25', 'undefined', '[object Object]'.replace(' ', '%20')],
);

function pathOf(path: string, { ids }: Known): Arbitrary<string> {
  const id = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...ids) },
    { weight: 1, arbitrary: encoded },
    { weight: 1, arbitrary: pathJunk },
  );
  const ending = fc.oneof(
    { weight: 30, arbitrary: fc.constant('') },
    fc.constantFrom('/', '//', '/x', '%20', '?', '#', ';v=1', '/..', '.json'),
  );
  return fc
    .tuple(id, ending)
    .map(([chosen, tail]) => `${path.replaceAll(/\{\w+\}/g, () => chosen)}${tail}`);
}

function queryOf(operation: Operation, schemas: Schemas, known: Known): Arbitrary<string> {
  const named = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');
  const pairs = named.map(({ name, schema, required }) => {
    const good = wellKnown(name, known) ?? valueFor(schema, schemas, name).map(String);
    const value = fc.oneof({ weight: 5, arbitrary: good }, { weight: 1, arbitrary: wildText });
    const chance = required === true ? 10 : name === 'cursor' ? 1 : 2;
    return fc.oneof(
      { weight: 4, arbitrary: fc.constant<[string, string][]>([]) },
      {
        weight: chance,
        arbitrary: value.map((text): [string, string][] => [[name, wellFormed(text)]]),
      },
      { weight: 1, arbitrary: value.map((text): [string, string][] => twice(name, text)) },
    );
  });
  const stray = fc.oneof(
    { weight: 15, arbitrary: fc.constant('') },
    fc.constantFrom('&', '&x=1', '&=', '&q', '&%', '&q=%ff', '&limit[]=1', '&a=1'.repeat(300)),
  );
  return fc.tuple(fc.tuple(...pairs), stray).map(([lists, tail]) => {
    const text = new URLSearchParams(lists.flat()).toString().slice(0, 9_000);
    return text === '' && tail === '' ? '' : `?${text}${tail}`;
  });
}

const twice = (name: string, text: string): [string, string][] => {
  const value = wellFormed(text);
  return [
    [name, value],
    [name, value],
  ];
};

function wellKnown(name: string, { ids, cursors }: Known): Arbitrary<string> | null {
  if (name === 'against') {
    return fc.oneof(
      fc.constantFrom(...ids),
      fc.tuple(fc.constantFrom(...ids, ''), fc.nat(3)).map(([id, at]) => `${id}@${at}`),
    );
  }
  if (name === 'cursor') {
    return fc.oneof(
      fc.constantFrom(...cursors),
      fc.tuple(fc.constantFrom(...cursors), fc.nat(40)).map(([text, at]) => text.slice(at)),
      fc.jsonValue().map((value) => Buffer.from(JSON.stringify(value)).toString('base64url')),
    );
  }
  if (name === 'lastEventId') return fc.nat(10_000).map(String);
  if (name === 'version') return fc.nat(4).map(String);
  return null;
}

// ── Headers ───────────────────────────────────────────────────────────────────────────────────

function headersOf(operation: Operation, schemas: Schemas): Arbitrary<[string, string][]> {
  const named = (operation.parameters ?? []).filter((parameter) => parameter.in === 'header');
  const pairs = named.map(({ name, schema }) =>
    fc.oneof(
      { weight: 5, arbitrary: fc.constant<[string, string][]>([]) },
      {
        weight: 1,
        arbitrary: fc
          .oneof(valueFor(schema, schemas, name).map(String), fc.constantFrom('k1', 'k2', '5'))
          .map((text): [string, string][] => [[name, inHeader(text)]]),
      },
    ),
  );
  return fc.tuple(...pairs).map((lists) => lists.flat());
}

const inHeader = (text: string): string => text.replace(/[\r\n\0]/g, ' ').slice(0, 6_000);

const headerJunk: Arbitrary<[string, string][]> = fc.oneof(
  fc.constantFrom<[string, string][]>(
    [['Content-Type', '']],
    [['Content-Type', 'application/json; charset=utf-16']],
    [['Content-Encoding', 'gzip']],
    [['Content-Encoding', 'br, gzip']],
    [['Accept', 'application/xml']],
    [['Accept-Encoding', 'identity;q=0']],
    [['X-Forwarded-For', "1.2.3.4, '; --"]],
    [['X-Request-Id', 'x'.repeat(300)]],
    [['Authorization', 'Basic Og==']],
    [['Authorization', `Bearer trib_${'0'.repeat(12)}_${'0'.repeat(64)}`]],
    [['Authorization', 'Digest username="a"']],
    [['Host', 'evil.example']],
    [['Host', '']],
    [['Origin', 'https://evil.example']],
    [['Origin', 'null']],
    [['Expect', '100-continue']],
    [['Expect', 'the impossible']],
    [['Upgrade', 'websocket']],
    [['Upgrade', 'h2c']],
    [['Transfer-Encoding', 'gzip']],
    [['Transfer-Encoding', 'gzip, chunked']],
    [['Range', 'bytes=0-0,-1']],
    [['If-None-Match', '*']],
    [['Cookie', 'a=b; '.repeat(1_000)]],
    [['X-Large', 'x'.repeat(20_000)]],
    [
      ['Access-Control-Request-Method', 'POST'],
      ['Origin', 'https://evil.example'],
    ],
    [['X-HTTP-Method-Override', 'DELETE']],
    Array.from({ length: 300 }, (_, at): [string, string] => [`X-${at}`, 'x']),
  ),
  fc
    .tuple(
      fc.constantFrom('X-Junk', 'Accept-Language', 'Idempotency-Key', 'Last-Event-ID', 'Referer'),
      wildText,
    )
    .map(([name, text]): [string, string][] => [[name, inHeader(text)]]),
  // What no client may send: the parser has to refuse it.
  fc
    .constantFrom('X Y', 'X\u0001', '', '(', 'X-Bare\n', 'é')
    .map((name): [string, string][] => [[name, 'x']]),
);

// ── Body ──────────────────────────────────────────────────────────────────────────────────────

interface SentBody {
  readonly text: string;
  readonly type: string;
}

const oddText = fc.constantFrom(
  ...['', '{', '[', 'null', '0', '"', '{"title":', '[{}', '{"title":"a",}', "{'title':'a'}", 'NaN'],
  ...['{"title":1e999}', '{"a":1,"a":2}', '\ufeff{"title":"a"}', '{"title":"\\ud800"}', '<a/>'],
  ...['['.repeat(20_000), `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`, '[1,'.repeat(9_000)],
  ...[`[${'{},'.repeat(1_000)}{}]`, `{"title":"${'x'.repeat(600_000)}"}`, '\u0000'.repeat(100)],
  ...[`{"${'k'.repeat(50_000)}":1}`, `{"title":"a","text":"${'\\u0000'.repeat(100)}"}`],
);

function bodyOf(
  content: Readonly<Record<string, { schema: Schema }>>,
  schemas: Schemas,
): Arbitrary<SentBody> {
  const declared = Object.entries(content).map(([type, { schema }]) => {
    const value = fc.oneof(
      { weight: 6, arbitrary: valueFor(schema, schemas) },
      { weight: 3, arbitrary: nearly(valueFor(schema, schemas)) },
      { weight: 1, arbitrary: wildValue },
    );
    const text = /ndjson/.test(type) ? linesOf(value) : value.map(jsonOf);
    return fc
      .tuple(fc.oneof({ weight: 8, arbitrary: text }, oddText), mediaType(type))
      .map(([sent, named]) => ({ text: sent, type: named }));
  });
  return fc.oneof(...declared);
}

const jsonOf = (value: unknown): string => JSON.stringify(value) ?? 'undefined';

/** Lines as they come in real life: good ones, broken ones, blank ones, other line ends. */
function linesOf(value: Arbitrary<unknown>): Arbitrary<string> {
  const line = fc.oneof(
    { weight: 8, arbitrary: value.map(jsonOf) },
    fc.constantFrom('', '{', '}{', '# comment', '\t', '{"title":"half'),
  );
  return fc
    .tuple(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n', '\n\n'), fc.boolean())
    .map(([all, end, last]) => all.join(end) + (last ? end : ''));
}

const mediaType = (type: string): Arbitrary<string> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constant(type) },
    fc.constantFrom(
      ...['application/json', 'application/x-ndjson', 'Application/JSON; charset=UTF-8'],
      ...['text/plain', 'application/xml', 'multipart/form-data; boundary=x', '', ';', 'a/b/c'],
      ...['application/x-www-form-urlencoded', 'application/vnd.a+json', 'application/json, a/b'],
    ),
  );

const looseBody: Arbitrary<SentBody> = fc.record({
  text: fc.oneof(oddText, wildText),
  type: mediaType('application/json'),
});

// ── What belongs to nothing ───────────────────────────────────────────────────────────────────

function strayRequest(paths: readonly string[]): Arbitrary<FuzzRequest> {
  const target = fc.oneof(
    fc.constantFrom(
      ...[
        '/',
        '*',
        '//',
        '/../..',
        '/v1',
        '/v1/',
        '/V1/stories',
        '/v1//stories',
        '/.env',
        '/docs/',
      ],
      ...[
        '/admin',
        '/admin/queues/api/queues/cluster/x',
        '/admin/queues/static/../../package.json',
      ],
      ...['/admin/queues/%2e%2e/%2e%2e/etc/passwd', '/openapi.json/', '/docs/scalar.js/..', '/\\'],
      ...[
        'http://evil.example/',
        'https://127.0.0.1/v1/stories',
        'stories',
        '?',
        '/v1/stories\u0001',
      ],
      `/${'a'.repeat(20_000)}`,
    ),
    encoded.map((text) => `/v1/${text}`),
    fc.tuple(fc.constantFrom(...paths), pathJunk).map(([path, junk]) => `${path}/${junk}`),
  );
  return fc.record({
    method: fc.oneof({ weight: 3, arbitrary: fc.constant('GET') }, oddMethod),
    target,
    headers: fc.oneof(fc.constant([]), headerJunk),
    body: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, oddText),
    framing,
  });
}
