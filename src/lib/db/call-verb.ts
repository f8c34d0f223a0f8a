import type { JucaError } from '#/lib/domain/errors.ts';
import { isId } from '#/lib/domain/ids.ts';
import { parseInput } from '#/lib/domain/parse.ts';
import { type ParsedInput, type VerbInput, type VerbName, type VerbOutput, verbInputs } from './contract.ts';
import type { Engine } from './engine.ts';

/**
 * How every door reaches its engine: the input is parsed once, and a malformed id is answered like a missing record,
 * by `missing`, since it cannot be one's.
 */
export const callVerb = async <N extends VerbName>(
  engine: Engine,
  owner: string,
  verb: N,
  input: VerbInput<N>,
  missing: () => JucaError,
): Promise<VerbOutput<N>> => {
  if (namesImpossibleId(input)) throw missing();
  const parsed = parseInput(verbInputs[verb], input) as ParsedInput<N>;
  return engine.call(verb, owner, parsed);
};

/** A malformed id cannot be a record's: it is answered like a missing one, not as bad input. */
const namesImpossibleId = (input: object): boolean =>
  (['id', 'blockId'] as const).some((key) => {
    const id = (input as Record<string, unknown>)[key];
    return typeof id === 'string' && !isId(id);
  });
