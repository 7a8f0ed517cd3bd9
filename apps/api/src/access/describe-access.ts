import { problems } from '../routes/responses.ts';
import { isProbe, neededScope } from './scope-rule.ts';

interface Operation {
  responses?: Record<string, unknown>;
  security?: Record<string, string[]>[];
  requestBody?: unknown;
}

interface OpenApiDocument {
  paths?: Record<string, object>;
  components?: object;
}

const schemes = {
  key: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'trib_ID_SECRET',
    description:
      'Needed unless the API listens on loopback only. Made with `tributary keys create`; admin includes write, write includes read.',
  },
  keyAsPassword: {
    type: 'http',
    scheme: 'basic',
    description: 'The key as password, with any name: for browsers.',
  },
};

/**
 * Says in the OpenAPI document, operation by operation, what every route has in common: the scope
 * that it needs and the answers of whatever stands before it. Written from the rule that is enforced,
 * so that the two cannot differ.
 */
export function describeAccess<T extends OpenApiDocument>(document: T): T {
  const paths = Object.entries(document.paths ?? {}).map(([path, methods]) => [
    path,
    Object.fromEntries(
      Object.entries(methods).map(([method, operation]: [string, Operation]) => [
        method,
        described(method.toUpperCase(), path, operation),
      ]),
    ),
  ]);
  return {
    ...document,
    paths: Object.fromEntries(paths),
    components: { ...document.components, securitySchemes: schemes },
  };
}

function described(method: string, path: string, operation: Operation): Operation {
  const scope = neededScope(method, path);
  const security = scope === null ? [] : [{ key: [scope] }, { keyAsPassword: [scope] }];
  const common = {
    ...problems(400, 408, 431, 503),
    ...(isProbe(path) ? {} : problems(403, 429)),
    ...(scope === null ? {} : problems(401)),
    ...(operation.requestBody === undefined ? {} : problems(413)),
  };
  return { ...operation, security, responses: { ...common, ...operation.responses } };
}
