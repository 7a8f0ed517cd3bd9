/** What must be true of every answer, whatever was asked. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Answer, Exchange } from './exchange.ts';
import { type FuzzRequest, isWhole } from './request.ts';
import type { OpenApi, Operation } from './requests.ts';

/** What stands before the routes may answer on any path, described or not. */
const generalStatuses = new Set([400, 401, 403, 404, 405, 408, 413, 415, 417, 429, 431]);

/** Traces of what is inside: stack frames, paths, SQL, parts and their error codes. */
const internals =
  /node_modules|\/dist\/|\bat [\w.<>]+ \(|\.m?[jt]s:\d+|sqlite|kysely|ioredis|bullmq|\bzod|\bhono\b|postgres|\bpg_|\bE(?:CONN|NOENT|ACCES|PIPE|INVAL)|\/tmp\/|\/home\/|\/root\/|\bselect .+ from\b/i;

interface Described {
  readonly pattern: RegExp;
  readonly method: string;
  readonly operation: Operation;
}

export class Judge {
  readonly #ajv: Ajv2020;
  readonly #operations: readonly Described[];
  readonly #validators = new Map<unknown, ValidateFunction>();

  constructor(document: OpenApi) {
    // Formats are promises to people; `uri` here is what WHATWG calls a URL.
    this.#ajv = new Ajv2020({ strict: false, validateFormats: false });
    this.#ajv.addSchema({ $id: 'doc', components: document.components });
    this.#operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
        method: method.toUpperCase(),
        operation,
      })),
    );
  }

  /** Null when all is well, else what is wrong. */
  faultOf(request: FuzzRequest, result: Exchange): string | null {
    if ('failure' in result) {
      // Whoever breaks the rules of HTTP may be hung up on, but nobody may be kept waiting.
      if (result.failure === 'hang') return 'hang: no whole answer in time';
      return isWhole(request) && !breaksHttp(request) ? result.failure : null;
    }
    const { answer } = result;
    const operation = this.#operationOf(request);
    if (answer.status >= 500) return `status ${answer.status}: ${textOf(answer)}`;
    if (answer.status >= 400) return this.#problemFault(request, answer, operation);
    if (operation === null || request.method === 'HEAD') return null;
    return this.#successFault(answer, operation);
  }

  #operationOf({ method, target }: FuzzRequest): Operation | null {
    const path = target.split(/[?#]/, 1)[0] ?? '';
    const verb = method === 'HEAD' ? 'GET' : method;
    const found = this.#operations.find((one) => one.method === verb && one.pattern.test(path));
    return found?.operation ?? null;
  }

  #problemFault(
    { method, target }: FuzzRequest,
    answer: Answer,
    operation: Operation | null,
  ): string | null {
    const { status, headers } = answer;
    const leak = internals.exec(`${textOf(answer)} ${[...headers.values()].join(' ')}`);
    if (leak !== null) return `the answer tells of what is inside: ${JSON.stringify(leak[0])}`;
    // The queue board's page and its server have words of their own.
    if (target.startsWith('/admin/queues/')) return null;
    const documented = generalStatuses.has(status) || operation?.responses[status] !== undefined;
    if (!documented) return `status ${status} is not documented here: ${textOf(answer)}`;
    if (headers.get('content-type') !== 'application/problem+json') {
      return `status ${status} is ${headers.get('content-type')}, no problem: ${textOf(answer)}`;
    }
    if (method === 'HEAD') return null;
    const problem = parsed(answer.body.toString('utf8'));
    if ((problem as { status?: unknown } | undefined)?.status !== status) {
      return `the problem does not name its status ${status}: ${textOf(answer)}`;
    }
    return this.#mismatch({ $ref: 'doc#/components/schemas/Problem' }, problem);
  }

  #successFault(answer: Answer, operation: Operation): string | null {
    const { status, headers, body } = answer;
    const described = operation.responses[status];
    if (described === undefined) return `status ${status} is not documented here`;
    const type = headers.get('content-type')?.split(';', 1)[0] ?? '';
    const schema = described.content?.[type]?.schema;
    if (schema === undefined) return `status ${status} is ${type}, which is not documented here`;
    const text = body.toString('utf8');
    if (type === 'application/json') return this.#mismatch(schema, parsed(text));
    if (type !== 'application/x-ndjson') return null;
    const lines = text.trimEnd().split('\n').map(parsed);
    if (typeof (lines.at(-1) as { done?: unknown } | undefined)?.done !== 'boolean') {
      return 'the NDJSON answer has no last line';
    }
    for (const line of lines) {
      const fault = this.#mismatch(schema, line);
      if (fault !== null) return fault;
      const end = line as { problem?: { status: number } | null };
      if ((end.problem?.status ?? 0) >= 500) return `NDJSON broke off: ${JSON.stringify(end)}`;
    }
    return null;
  }

  #mismatch(schema: object, value: unknown): string | null {
    const validate = this.#validators.get(schema) ?? this.#ajv.compile(rooted(schema));
    this.#validators.set(schema, validate);
    if (validate(value)) return null;
    const [error] = validate.errors ?? [];
    return `the answer is not as described: ${error?.instancePath} ${error?.message}`;
  }
}

/** References as they stand in the document lead to the document. */
const rooted = (schema: object): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"doc#/components')) as object;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const textOf = ({ body }: Answer): string => body.toString('utf8', 0, 300);

/** Requests that a parser may refuse without a word: then both sides only agree to part. */
const breaksHttp = ({ method, headers }: FuzzRequest): boolean =>
  method === 'CONNECT' || headers.some(([name]) => /^(?:Transfer-Encoding|Upgrade)$/.test(name));
