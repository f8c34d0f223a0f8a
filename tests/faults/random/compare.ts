import { isDeepStrictEqual } from 'node:util';
import type { ModelledVerb } from './modelled.ts';

/** Times are the engine's own. The model only knows whether there is one. */
const times = new Set([
  'createdAt',
  'updatedAt',
  'timestamp',
  'pinnedAt',
  'deletedAt',
  'removedAt',
  'revisedAt',
  'importedAt',
  'at',
]);

/** How the answers of some verbs are reduced to what the model knows, and the order to what is promised. */
const reduced: Partial<Record<ModelledVerb, (answer: never) => unknown>> = {
  searchDecisions: ({ found, ...rest }: { found: { decision: { id: string } }[] }) => ({
    ...rest,
    found: found.map(({ decision }) => decision.id).sort(),
  }),
  listDepartures: ({ departures, nextCursor }: { departures: { id: string }[]; nextCursor: unknown }) => ({
    departures: departures.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    nextCursor,
  }),
  importDecisions: ({ outcomes }: { outcomes: { outcome: string }[] }) =>
    outcomes.map(({ outcome }) => outcome),
};

/** A difference between two answers of a verb in words, or undefined where there is none. */
export const differenceOf = (verb: ModelledVerb, actual: unknown, expected: unknown): string | undefined => {
  const [found, wanted] = [comparable(verb, actual), comparable(verb, expected)];
  return isDeepStrictEqual(found, wanted) ? undefined : firstDifference('answer', found, wanted);
};

/** The innermost place in which two values differ. */
const firstDifference = (path: string, found: unknown, wanted: unknown): string => {
  if (found instanceof Object && wanted instanceof Object) {
    for (const key of new Set([...Object.keys(found), ...Object.keys(wanted)])) {
      const [one, other] = [Reflect.get(found, key), Reflect.get(wanted, key)];
      if (!isDeepStrictEqual(one, other)) return firstDifference(`${path}.${key}`, one, other);
    }
  }
  return `${path} is ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`;
};

const comparable = (verb: ModelledVerb, answer: unknown): unknown => {
  const reduce = reduced[verb] as ((answer: unknown) => unknown) | undefined;
  return JSON.parse(JSON.stringify(reduce ? reduce(answer) : answer), (key, value) =>
    times.has(key) && value !== null ? 'a time' : value,
  );
};
