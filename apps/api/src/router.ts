import { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnvironment } from './environment.ts';
import { fieldErrors } from './field-errors.ts';
import { badFields } from './problem.ts';

/** A router whose schemas answer what is wrong as a problem that names the fields. */
export function createRouter(): OpenAPIHono<ApiEnvironment> {
  return new OpenAPIHono<ApiEnvironment>({
    defaultHook: (result) => {
      if (result.success) return;
      // The validator hands over what it was given, though its type does not say so.
      const given = 'data' in result ? result.data : undefined;
      throw badFields(fieldErrors(result.error.issues, given));
    },
  });
}
