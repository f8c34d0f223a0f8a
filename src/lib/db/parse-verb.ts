import type { z } from 'zod';
import type { JucaError } from '#/lib/domain/errors.ts';
import { isId } from '#/lib/domain/ids.ts';
import { parseInput } from '#/lib/domain/parse.ts';

/**
 * What every door does before it calls its engine: the input is parsed once, and a malformed id is answered like a
 * missing record, by `missing`, since no record can have it. Throws what `parseInput` does.
 */
export const parseVerb = <Input extends z.ZodType>(
  { input: schema }: { input: Input },
  input: object,
  missing: () => JucaError,
): z.output<Input> => {
  if (namesImpossibleId(input as Record<string, unknown>)) throw missing();
  return parseInput(schema, input);
};

/** Fields that name a record, or a list of records. */
const naming = ['id', 'blockId', 'matter', 'sessions'] as const;

const namesImpossibleId = (input: Readonly<Record<string, unknown>>): boolean =>
  naming.some((key) => {
    const named = input[key];
    return Array.isArray(named) ? named.some(isImpossible) : isImpossible(named);
  });

const isImpossible = (id: unknown): boolean => typeof id === 'string' && !isId(id);
