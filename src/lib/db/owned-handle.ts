import type { z } from 'zod';
import { JucaError } from '#/lib/domain/errors.ts';
import type { JsonVerb, ParsedInput, VerbName, VerbOutput } from './contract.ts';
import type { Engine } from './engine.ts';
import type { JsonAnswer } from './json-answers.ts';
import { parseVerb } from './parse-verb.ts';

/** What of an engine a handle needs. */
export type Callable = Pick<Engine, 'call' | 'callForJson'>;

/** Verbs by name, as the registry lists them. */
type Table = { readonly [name: string]: { input: z.ZodType; json?: boolean } };

/** The argument may be left out where nothing in it is required. */
type Method<Input, Answer> =
  Record<string, never> extends Input
    ? (input?: Input) => Promise<Answer>
    : (input: Input) => Promise<Answer>;

/** One method for each verb, and `…AsJson` for each that can answer as JSON text. */
type Methods<T extends Table> = {
  [N in keyof T & VerbName]: Method<z.input<T[N]['input']>, VerbOutput<N>>;
} & {
  [N in keyof T & JsonVerb as `${N}AsJson`]: Method<z.input<T[N]['input']>, JsonAnswer<N>>;
};

/**
 * The class of one owner's handle on these verbs. Its methods are made once and stand on the prototype: each parses
 * its input and calls the engine with the owner. An id that no record can have is answered by `missing`.
 */
export const ownedHandle = <T extends Table>(table: T, missing: () => JucaError) => {
  class Handle {
    readonly #engine: Callable;
    readonly #owner: string;

    constructor(engine: Callable, owner: string) {
      if (!owner) throw new JucaError('unauthenticated', 'An owner is needed.');
      this.#engine = engine;
      this.#owner = owner;
    }

    static {
      for (const [name, verb] of Object.entries(table)) {
        const verbName = name as VerbName;
        define(Handle.prototype, name, async function (this: Handle, input: object = {}) {
          const parsed = parseVerb(verb, input, missing) as ParsedInput<VerbName>;
          return this.#engine.call(verbName, this.#owner, parsed);
        });
        if (!verb.json) continue;
        define(Handle.prototype, `${name}AsJson`, async function (this: Handle, input: object = {}) {
          const parsed = parseVerb(verb, input, missing) as ParsedInput<JsonVerb>;
          return this.#engine.callForJson(verbName as JsonVerb, this.#owner, parsed);
        });
      }
    }
  }
  return Handle as unknown as new (
    engine: Callable,
    owner: string,
  ) => Methods<T>;
};

const define = (prototype: object, name: string, value: (input?: object) => Promise<unknown>): void => {
  Object.defineProperty(prototype, name, { value });
};
