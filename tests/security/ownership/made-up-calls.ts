import type { OwnedCall } from './api-calls.ts';
import { type JsonSchema, sampleOf } from './sample.ts';
import { namedIn, type Target } from './targets.ts';

/** The part of the API's description (OpenAPI 3.1) that says what a route takes. */
export interface ApiDescription {
  paths: Record<
    string,
    Record<string, { requestBody?: { content: Record<string, { schema?: JsonSchema }> } }>
  >;
}

/** What the id of a path names, by how the path begins; the longest one that fits counts. */
const records: readonly [start: string, of: (target: Target) => string][] = [
  ['/api/library/decisions/', ({ decision }) => decision],
  ['/api/deadlines/', ({ deadline }) => deadline],
  ['/api/calendars/', ({ calendar }) => calendar],
  ['/api/matters/', ({ matter }) => matter],
  ['/api/sessions/', ({ session }) => session],
];

export const namesRecord = (route: string): boolean => route.includes('/:');

/** Calls of a route by what the API's description says of it: one for each form that its body may have. */
export const madeUpCalls = (route: string, { paths }: ApiDescription): OwnedCall[] => {
  const [method = '', pattern = ''] = route.split(' ');
  const [, idOf] = records.find(([start]) => pattern.startsWith(start)) ?? [];
  if (!idOf) throw new Error(`Tests know no record that ${pattern} could name: add it to the targets.`);
  const described = paths[pattern.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
  if (!described) throw new Error(`${route} is not in the API's description.`);
  const schema = described.requestBody?.content['application/json']?.schema;
  const call = {
    path: (target: Target) =>
      pattern
        .replace(':id', encodeURIComponent(idOf(target)))
        .replace(':blockId', encodeURIComponent(target.block)),
    mayConflict: true,
  };
  return schema
    ? formsOf(schema).map((form) => ({ ...call, body: (target) => bodyOf(form, target) }))
    : [call];
};

const formsOf = (schema: JsonSchema): JsonSchema[] => schema.oneOf ?? schema.anyOf ?? [schema];

const bodyOf = (form: JsonSchema, target: Target): unknown => sampleOf(form, namedIn(target));
