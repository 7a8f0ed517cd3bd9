import type { z } from '@hono/zod-openapi';
import type { FieldError } from './problem.ts';

type Issue = z.core.$ZodIssue;

const longestActual = 120;

/** Names a value without repeating all of it: `"a short text"`, `number 5`, `array of 3`. */
export function nameValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') {
    const quoted = JSON.stringify(value.slice(0, longestActual));
    return value.length > longestActual ? `${quoted}… (${value.length} characters)` : quoted;
  }
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  return `${typeof value} ${String(value)}`;
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'too_big':
      return `at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
    case 'too_small':
      return `at least ${issue.minimum}${issue.origin === 'string' ? ' characters' : ''}`;
    case 'invalid_value':
      return `one of ${issue.values.join(', ')}`;
    case 'unrecognized_keys':
      return 'a known name';
    case 'invalid_format':
      return issue.format === 'regex' ? issue.message : `a valid ${issue.format}`;
    default:
      return issue.message;
  }
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** Turns what the schema found into errors that name the field, the expected and the actual. */
export function fieldErrors(issues: readonly Issue[], input: unknown): FieldError[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        field: [...issue.path, key].join('.'),
        expected: 'a known name',
        actual: nameValue(key),
        message: `${JSON.stringify(key)} is not known here`,
      }));
    }
    const field = issue.path.join('.') || 'body';
    const expected = expectation(issue);
    const actual = nameValue(valueAt(input, issue.path));
    return [{ field, expected, actual, message: `expected ${expected}, got ${actual}` }];
  });
}
