import fc from 'fast-check';
import { z } from 'zod';
import { type BlockType, blockDefinitions, blockTypes } from '#/blocks/definitions.ts';
import { isBeingWritten } from '#/lib/domain/answer-state.ts';
import type { Json, JsonObject } from '#/lib/domain/json.ts';

/** What a JSON Schema says, as far as the contents of blocks use it. */
interface Schema {
  type?: string;
  enum?: Json[];
  const?: Json;
  anyOf?: Schema[];
  oneOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  format?: string;
  pattern?: string;
  minLength?: number;
  minimum?: number;
  maximum?: number;
}

/** A short text that every engine can store. */
export const word = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .map((text) => text.toWellFormed().replaceAll('\0', ''));

/** A moment as the store writes it. */
export const time = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const jsonOf = (schema: Schema): fc.Arbitrary<Json> => {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return fc.oneof(...either.map(jsonOf));
  switch (schema.type) {
    case 'object':
      return objectOf(schema);
    case 'array':
      return fc.array(jsonOf(schema.items ?? {}), { minLength: schema.minItems ?? 0, maxLength: 3 });
    case 'string':
      return stringOf(schema);
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 1_000, 1_000) });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      throw new Error(`No values are known for ${JSON.stringify(schema)}.`);
  }
};

const objectOf = ({ properties = {}, required = [] }: Schema): fc.Arbitrary<JsonObject> => {
  const fields = Object.entries(properties).map(([name, schema]) => [name, jsonOf(schema)]);
  return fc.record(Object.fromEntries(fields), { requiredKeys: required, noNullPrototype: true });
};

const stringOf = ({ format, pattern, minLength = 0 }: Schema): fc.Arbitrary<string> => {
  if (format === 'date-time') return time;
  if (format === 'date') return time.map((iso) => iso.slice(0, 10));
  if (pattern) return fc.stringMatching(new RegExp(pattern));
  return word.filter((text) => text.length >= minLength);
};

/** Contents of a type, derived from its schema. */
export const contentOf = (type: BlockType): fc.Arbitrary<JsonObject> =>
  (jsonOf(z.toJSONSchema(blockDefinitions[type].content) as Schema) as fc.Arbitrary<JsonObject>)
    // Conditions between fields have no place in a JSON Schema.
    .filter((content) => blockDefinitions[type].content.safeParse(content).success)
    // Only a run makes a block like that.
    .filter((content) => !isBeingWritten({ type, content }));

/** Blocks of every type that there is. */
export const knownBlock: fc.Arbitrary<{ type: BlockType; content: JsonObject }> = fc.oneof(
  ...blockTypes.map((type) => contentOf(type).map((content) => ({ type, content }))),
);
