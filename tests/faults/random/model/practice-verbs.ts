import type { practiceVerbs } from '#/lib/db/verbs/registry.ts';
import type { ModelOf } from './verb.ts';

/** The verbs of how a lawyer signs documents. */
export const practiceModel: ModelOf<typeof practiceVerbs> = {
  getPractice: ({ practice }) => practice,
  setPractice: (world, practice) => {
    world.practice = practice;
    return practice;
  },
};
