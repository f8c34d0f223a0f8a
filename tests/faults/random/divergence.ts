import type { ModelledVerb } from './modelled.ts';

/** The store did what the model does not say. */
export class Divergence extends Error {
  override readonly name = 'Divergence';

  constructor(verb: ModelledVerb, input: unknown, what: string) {
    super(`${verb} ${JSON.stringify(input)?.slice(0, 600)}: ${what.slice(0, 3_000)}`);
  }
}
