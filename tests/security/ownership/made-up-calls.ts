import type { OwnedCall } from './api-calls.ts';
import { type JsonSchema, sampleOf } from './sample.ts';
import type { Target } from './targets.ts';

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
  ['/api/sessions/', ({ session }) => session],
];

export const namesRecord = (route: string): boolean => route.includes('/:');

/** A call of a route that nobody has thought of, by what the API's description says of it. */
export const madeUpCall = (route: string, { paths }: ApiDescription): OwnedCall => {
  const [method = '', pattern = ''] = route.split(' ');
  const [, idOf] = records.find(([start]) => pattern.startsWith(start)) ?? [];
  if (!idOf) throw new Error(`Tests know no record that ${pattern} could name: add it to the targets.`);
  const described = paths[pattern.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
  if (!described) throw new Error(`${route} is not in the API's description.`);
  const schema = described.requestBody?.content['application/json']?.schema;
  return {
    path: (target) => pattern.replace(/:\w+/, encodeURIComponent(idOf(target))),
    ...(schema && { body: () => sampleOf(schema) }),
    mayConflict: true,
  };
};
