import { z } from '@hono/zod-openapi';

/** JSON Schema for what has no description of its own: a record of JSON values. */
const anyObject = { type: 'object', additionalProperties: true } as const;

/**
 * A request body for a route's description, as JSON Schema made from the schema that the store parses it with. The
 * store's parse is the only one: a body is never walked twice.
 */
export const describeBody = (schema: z.ZodType) => {
  const { $schema: _, ...described } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'custom') Object.assign(jsonSchema, anyObject);
    },
  });
  return { required: true, content: { 'application/json': { schema: described as object } } };
};
