import type { VerbOutput } from '#/lib/db/contract.ts';
import type { ModelledVerb } from '../modelled.ts';
import { accountModel } from './account-verbs.ts';
import { deadlineModel } from './deadline-verbs.ts';
import { libraryModel } from './library-verbs.ts';
import { matterModel } from './matter-verbs.ts';
import { practiceModel } from './practice-verbs.ts';
import { sessionModel } from './session-verbs.ts';
import type { World } from './world.ts';

type Verb = (world: World, input: unknown) => VerbOutput<ModelledVerb>;

/** Every verb of the registry; the compiler asks for one that nobody has modelled. */
const model = {
  ...sessionModel,
  ...libraryModel,
  ...accountModel,
  ...practiceModel,
  ...matterModel,
  ...deadlineModel,
} as unknown as Readonly<Record<ModelledVerb, Verb>>;

/** What a verb must answer, and the world after it; a refusal leaves the world as it was. Throws what the store throws. */
export const predict = (
  verb: ModelledVerb,
  world: World,
  input: unknown,
): { answer: VerbOutput<ModelledVerb>; after: World } => {
  const after = structuredClone(world);
  return { answer: model[verb](after, input), after };
};
