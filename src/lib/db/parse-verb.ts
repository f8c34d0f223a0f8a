import type { JucaError } from '#/lib/domain/errors.ts';
import { isId } from '#/lib/domain/ids.ts';
import { parseInput } from '#/lib/domain/parse.ts';
import { type ParsedInput, type VerbInput, type VerbName, verbInputs } from './contract.ts';

/**
 * What every door does before it calls its engine: the input is parsed once, and a malformed id is answered like a
 * missing record, by `missing`, since it cannot be one's. Throws what `parseInput` does.
 */
export const parseVerb = <N extends VerbName>(
  verb: N,
  input: VerbInput<N>,
  missing: () => JucaError,
): ParsedInput<N> => {
  if (namesImpossibleId(input)) throw missing();
  return parseInput(verbInputs[verb], input) as ParsedInput<N>;
};

/** A malformed id cannot be a record's: it is answered like a missing one, not as bad input. */
const namesImpossibleId = (input: object): boolean =>
  (['id', 'blockId'] as const).some((key) => {
    const id = (input as Record<string, unknown>)[key];
    return typeof id === 'string' && !isId(id);
  });
