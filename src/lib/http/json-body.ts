import type { MiddlewareHandler } from 'hono';
import { z } from 'zod';
import { JucaError } from '#/lib/domain/errors.ts';
import { parseJson, readJsonBytes } from './body.ts';
import type { HttpEnv } from './router.ts';

/** JSON Schema for what has no description of its own: a record of JSON values. */
const anyObject = { type: 'object', additionalProperties: true } as const;

interface DescribedBody<S extends z.ZodType> {
  required: true;
  content: { 'application/json': { schema: z.ZodType<z.input<S>, z.input<S>> } };
}

/**
 * The JSON body of a route: `body` describes it, `read` is the middleware that reads it. `c.req.valid('json')` then
 * gives an object that has no field beside the schema's; what the fields hold is for the store to judge, so that a
 * body is walked once. A large body takes its owner's turn for all that follows, once it has arrived.
 */
export const jsonBody = <S extends z.ZodType>(schema: S) => ({
  body: describeBody(schema),
  read: reader(schema),
});

/** As JSON Schema, which the router does not parse with; its type is the schema's, from which the client's follows. */
const describeBody = <S extends z.ZodType>(schema: S): DescribedBody<S> => {
  const { $schema: _, ...described } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'custom') Object.assign(jsonSchema, anyObject);
    },
  });
  return {
    required: true,
    content: { 'application/json': { schema: described as unknown as z.ZodType<z.input<S>, z.input<S>> } },
  };
};

const reader =
  (schema: z.ZodType): MiddlewareHandler<HttpEnv> =>
  async (c, next) => {
    const bytes = await readJsonBytes(c.req);
    await c.var.largeBodies.take(
      () => c.var.user.id,
      bytes.byteLength,
      () => {
        c.req.addValidatedData('json', objectIn(bytes, schema));
        return next();
      },
    );
  };

const objectIn = (bytes: ArrayBuffer | Uint8Array<ArrayBuffer>, schema: z.ZodType): object => {
  const body = parseJson(bytes);
  if (!(body instanceof Object) || Array.isArray(body)) throw invalid('body', 'must be a JSON object');
  if (schema instanceof z.ZodObject) {
    const unknown = Object.keys(body).find((key) => !Object.hasOwn(schema.shape, key));
    if (unknown !== undefined) throw invalid(unknown.slice(0, 100), 'is not a field of this body');
  }
  return body;
};

const invalid = (field: string, message: string) =>
  new JucaError('invalid', `${field}: ${message}`, { field });
