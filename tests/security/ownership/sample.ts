import { newId } from '#/lib/domain/ids.ts';

/** The part of JSON Schema (2020-12) in which inputs are described. */
export interface JsonSchema {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  minItems?: number;
  minimum?: number;
  format?: string;
}

/** What to put where a property of this name stands, whatever its schema; undefined for no opinion. */
export type Named = (name: string) => unknown;

/**
 * A value that the schema accepts, as plain as can be: what is required and nothing else, first choices, short texts.
 * Texts whose names end in `id` or `key`, and lists whose names end in `Ids`, are fresh ids unless `named` knows better.
 */
export const sampleOf = (schema: JsonSchema, named: Named = () => undefined): unknown => {
  if ('const' in schema) return schema.const;
  if (schema.enum) return schema.enum[0];
  const [choice] = schema.anyOf ?? schema.oneOf ?? schema.allOf ?? [];
  if (choice) return sampleOf(choice, named);
  if (schema.type === 'object') return objectOf(schema, named);
  if (schema.type === 'array') {
    return Array.from({ length: schema.minItems ?? 0 }, () => sampleOf(schema.items ?? {}));
  }
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 1;
  if (schema.type === 'boolean') return true;
  if (schema.type === 'null') return null;
  return textOf(schema.format);
};

const objectOf = ({ properties = {}, required = [] }: JsonSchema, named: Named) =>
  Object.fromEntries(
    required.map((name) => {
      const schema = properties[name] ?? {};
      if (/Ids$/.test(name)) return [name, named(name) ?? [newId()]];
      return [name, named(name) ?? (isIdText(name, schema) ? newId() : sampleOf(schema))];
    }),
  );

const isIdText = (name: string, { type }: JsonSchema): boolean =>
  type === 'string' && /(^id|^key|Id|Key)$/.test(name);

const textOf = (format: string | undefined): string => {
  if (format === 'date') return '2024-03-14';
  if (format === 'date-time') return '2024-03-14T12:00:00.000Z';
  return format === 'uuid' ? newId() : 'Intrusa';
};
