/** Values for JSON schemas: what fits, what nearly fits, and what nobody should send. */
import fc, { type Arbitrary } from 'fast-check';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

export type Schemas = Readonly<Record<string, Schema>>;

const words =
  'harbour ferry storm pier council bridge Norwick Selden mayor vote flood rail strike inquiry library Werft Bürgschaft Überschwemmung Ελλάδα Москва 東京 مدينة'.split(
    ' ',
  );

const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 })
  .map((chosen) => `${chosen.join(' ')}.`);

/** Texts that break things: lone surrogates, controls, bidirectional marks, markup, and no text. */
export const wildText: Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\u202e\u200f\u2066',
    '\ufeff',
    '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}',
    'e'.concat('\u0301'.repeat(200)),
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' OR 1=1 --",
    '"; DROP TABLE articles; --',
    '%',
    '_%\\',
    '* NEAR( "',
    '{{7*7}}',
    '<%= 7*7 %>',
    '__proto__',
    'constructor',
    'null',
    'NaN',
    '-0',
    '\r\nX-Injected: 1',
    'x'.repeat(70_000),
  ),
);

const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    'https://harbour-courier.example/2026/03/ferry',
    'http://user:pass@harbour-courier.example:8080/a?utm_source=x#y',
    'javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'file:///etc/passwd',
    'https://',
    'https://[::1]/',
    'http://169.254.169.254/latest/meta-data/',
    `https://harbour-courier.example/${'a/'.repeat(3_000)}`,
    'https://xn--a.example/%ff%00',
    'https://127.0.0.1.nip.example/',
  ),
);

const date = fc.oneof(
  fc.date({ noInvalidDate: true }).map((value) => value.toISOString()),
  fc.constantFrom(
    '2026-03-02',
    'Mon, 02 Mar 2026 07:40:00 GMT',
    '0000-00-00',
    '9999-12-31T23:59:59Z',
    '-271821-04-20T00:00:00Z',
    '+275760-09-13T00:00:00Z',
    '+275760-09-14T00:00:00Z',
    '2026-02-30T25:61:61Z',
    'yesterday',
    '1e9',
  ),
);

const html = sentence.map(
  (text) =>
    `<html><body><article><h1>${text.slice(0, 60)}</h1><p>${text}</p></article></body></html>`,
);

/** By name, where the name says more than the schema does. */
const byName: Readonly<Record<string, Arbitrary<unknown>>> = {
  url: address,
  text: sentence,
  title: sentence,
  html: fc.oneof(html, wildText, fc.constantFrom('<p>'.repeat(500), '<svg onload=alert(1)>')),
  source: fc.constantFrom('harbour-courier.example', 'Fjordposten', 'a.b.c.co.uk', 'localhost'),
  publishedAt: date,
  from: date,
  to: date,
  language: fc.constantFrom('en', 'de', 'pt-BR', 'zh-Hans-CN', 'xx', 'en_US', 'i-klingon', 'e'),
};

export const wildValue: Arbitrary<unknown> = fc.oneof(
  wildText,
  fc.constantFrom(null, true, false, 0, -0, -1, 1e308, 5e-324, 2 ** 53, -(2 ** 63), 1.5),
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom([], {}, [[]], [null], { toString: 1 }),
);

/** A value of the schema; `name` is that of the property or parameter. */
export function valueFor(schema: Schema, schemas: Schemas, name = ''): Arbitrary<unknown> {
  if (schema.$ref !== undefined) {
    const target = schemas[schema.$ref.split('/').at(-1) ?? ''];
    return target === undefined ? wildValue : valueFor(target, schemas, name);
  }
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map((one) => valueFor(one, schemas, name)));
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? ['string']);
  return fc.oneof(
    ...types.map((type) => ({
      weight: type === 'null' ? 1 : 9,
      arbitrary: valueOfType(type, schema, schemas, name),
    })),
  );
}

function valueOfType(
  type: string,
  schema: Schema,
  schemas: Schemas,
  name: string,
): Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number': {
      const { minimum = -1_000, maximum = 1_000_000 } = schema;
      const edges = fc.constantFrom(minimum, maximum, minimum - 1, maximum + 1);
      return fc.oneof({ weight: 4, arbitrary: fc.integer({ min: minimum, max: maximum }) }, edges);
    }
    case 'array':
      return fc.array(valueFor(schema.items ?? {}, schemas), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 5, 5),
      });
    case 'object':
      return objectOf(schema, schemas);
    default:
      return fc.oneof(
        { weight: 6, arbitrary: byName[name] ?? sentence },
        { weight: 1, arbitrary: wildText },
        { weight: 1, arbitrary: edgeText(schema) },
      );
  }
}

/** Just within and just beyond the longest that is allowed. */
function edgeText({ minLength = 0, maxLength = 64 }: Schema): Arbitrary<string> {
  return fc
    .constantFrom(minLength, Math.max(0, minLength - 1), maxLength, maxLength + 1)
    .map((length) => 'ü'.repeat(length));
}

function objectOf(schema: Schema, schemas: Schemas): Arbitrary<unknown> {
  const properties = Object.entries(schema.properties ?? {});
  const model = Object.fromEntries(
    properties.map(([name, property]) => [name, valueFor(property, schemas, name)]),
  );
  return fc.record(model, { requiredKeys: [...(schema.required ?? [])] });
}

/** One thing wrong with a good value: a field too many, too few, or of another kind. */
export function nearly(value: Arbitrary<unknown>): Arbitrary<unknown> {
  const change = fc.record({
    kind: fc.constantFrom('add', 'drop', 'replace', 'wrap'),
    name: fc.constantFrom('titel', '__proto__', 'id', 'toString', 'story'),
    at: fc.nat(20),
    wild: wildValue,
  });
  return fc.tuple(value, change).map(([good, { kind, name, at, wild }]) => {
    if (kind === 'wrap') return [[good]];
    const object = Array.isArray(good) ? good[at % Math.max(1, good.length)] : good;
    if (typeof object !== 'object' || object === null) return wild;
    const entries = Object.entries(object);
    if (kind === 'add' || entries.length === 0) entries.push([name, wild]);
    else if (kind === 'drop') entries.splice(at % entries.length, 1);
    else entries[at % entries.length] = [entries[at % entries.length]?.[0] ?? name, wild];
    const changed = Object.fromEntries(entries);
    return Array.isArray(good) ? [...good, changed] : changed;
  });
}
