import type { z } from 'zod';
import type { Transaction } from '../transaction.ts';

/** Where a verb runs, and whether the engine may run a call of it again. */
export type VerbKind<Input> =
  /** On a reader, which sees the last commit. It changes nothing, so that any call may be run again. */
  | { kind: 'read' }
  /**
   * On the one writer. `repeatable` says of a call whether a second run, after a first one of which nobody knows whether
   * it was committed, leaves the same and answers as a success.
   */
  | {
      kind: 'write';
      repeatable: boolean | ((input: Input) => boolean);
      /** True where it deletes what nobody may find in the files afterwards; the engine then clears its traces. */
      erases?: true;
    };

export type VerbDefinition<Input extends z.ZodType, Output> = VerbKind<z.output<Input>> & {
  /** What a caller gives. Parsed at the door, so that `run` can trust it. */
  input: Input;
  /** What the verb does within one transaction. A refusal is a `JucaError`, and then nothing is stored. */
  run: (transaction: Transaction, input: z.output<Input>) => Promise<Output>;
};

/**
 * An operation of the store, described once: the handles of `SessionsDB` and `LibraryDB`, the HTTP routes and the
 * engines follow from it. `json` is true for one of which the handle also gives the answer as JSON text (S-35).
 */
export const defineVerb = <Input extends z.ZodType, Output, Json extends boolean = false>(
  definition: VerbDefinition<Input, Output> & { json?: Json },
): VerbDefinition<Input, Output> & { json?: Json } => definition;

/** Whether the engine may run a call again of which nobody knows whether it was committed. */
export const isRepeatable = <Input>(verb: VerbKind<Input>, input: Input): boolean => {
  if (verb.kind === 'read') return true;
  return typeof verb.repeatable === 'function' ? verb.repeatable(input) : verb.repeatable;
};
