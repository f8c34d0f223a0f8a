import { z } from 'zod';
import { JucaError } from '#/lib/domain/errors.ts';
import { demandFewValues } from '#/lib/domain/json-values.ts';
import type { Fields } from './fields.ts';

/** Values in the JSON of one field; a page writes some hundred at most. */
const mostValues = 10_000;

/**
 * Makes of a form's fields what an operation takes: each field goes by the name that it has in the operation's schema,
 * `changes.area` for a field of an object, and its text becomes the number, truth value or null that the schema has there;
 * lists and whole objects are written as JSON. What the fields hold is for the operation to judge. Throws `invalid` for a field that the
 * schema lacks, or that is given both whole and in parts, and `too_large` for JSON of more than 10,000 values.
 */
export const inputFrom = <S extends z.ZodObject>(schema: S, fields: Fields): z.input<S> => {
  const input: Tree = {};
  for (const [name, text] of fields) put(input, schema, name.split('.'), text);
  return input as z.input<S>;
};

interface Tree {
  [name: string]: unknown;
}

const put = (into: Tree, schema: z.core.$ZodType, [name = '', ...path]: string[], text: string): void => {
  const inner = bare(schema);
  const field =
    inner instanceof z.ZodObject && Object.hasOwn(inner.shape, name) ? inner.shape[name] : undefined;
  if (!field) throw unknownField(name);
  if (path.length === 0) {
    into[name] = readValue(field, text);
    return;
  }
  const below = Object.hasOwn(into, name) ? into[name] : {};
  if (!isTree(below)) throw unknownField(name);
  into[name] = below;
  put(below, field, path, text);
};

/** False for a field that was given whole before, as a text or a list. */
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema within what makes it optional, nullable, defaulted or transformed. */
const bare = (schema: z.core.$ZodType): z.core.$ZodType => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return bare(schema.def.innerType);
  return schema instanceof z.ZodPipe ? bare(schema.def.in) : schema;
};

const isNullable = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodNull ||
  schema instanceof z.ZodNullable ||
  ((schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) && isNullable(schema.def.innerType));

/** A text that does not say what the schema has stays a text, which the operation refuses by the field's name. */
const readValue = (schema: z.core.$ZodType, text: string): unknown => {
  if (text === '' && isNullable(schema)) return null;
  const inner = bare(schema);
  if (inner instanceof z.ZodNumber) return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
  if (inner instanceof z.ZodBoolean) return text === 'true' || (text === 'false' ? false : text);
  if (inner instanceof z.ZodArray || inner instanceof z.ZodObject) return jsonOf(text);
  return text;
};

const jsonOf = (text: string): unknown => {
  demandFewValues(Buffer.from(text), mostValues);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const unknownField = (name: string): JucaError => {
  const field = name.slice(0, 100);
  return new JucaError('invalid', `${field}: is not a field of this form`, { field });
};
