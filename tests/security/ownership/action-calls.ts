import { z } from 'zod';
import * as briefingInputs from '#/actions/briefing-inputs.ts';
import * as inputs from '#/actions/inputs.ts';
import { newId } from '#/lib/domain/ids.ts';
import { type JsonSchema, sampleOf } from './sample.ts';
import type { Standing, Target } from './targets.ts';

/** How an action that names a session is called. */
export interface OwnedAction {
  input: (target: Target) => unknown;
  standing?: Standing;
  /** True where it names a block as well, which must be of that session. */
  namesBlock?: boolean;
  /** True for a call made up from the action's schema: in its owner's session it may meet a state that refuses it. */
  isMadeUp?: boolean;
}

const id = ({ session }: Target) => ({ id: session });
const block = ({ session, block: blockId, blockVersion }: Target) => ({ id: session, blockId, blockVersion });

/** Calls that have to succeed for their owner. An action that is not here is called by what its schema asks for. */
const knownActions: Record<string, OwnedAction> = {
  renameSession: { input: (target) => ({ ...id(target), title: 'Tomada' }) },
  pinSession: { input: (target) => ({ ...id(target), pinned: true }) },
  archiveSession: { input: (target) => ({ ...id(target), archived: true }) },
  trashSession: { input: id },
  restoreSession: { input: id, standing: 'trash' },
  purgeSession: { input: id, standing: 'trash' },
  sendMessage: { input: (target) => ({ ...id(target), blockId: newId(), text: 'Intrusa' }) },
  reviseMessage: { input: (target) => ({ ...block(target), text: 'Intrusa' }), namesBlock: true },
  removeMessage: { input: block, namesBlock: true },
  startBriefing: { input: id },
};

const schemas: Record<string, z.ZodType> = { ...inputs, ...briefingInputs };

/** What the action takes, found by its name; throws where its file of inputs has no schema of that name. */
const schemaOf = (action: string): JsonSchema => {
  const schema = schemas[action.replace(/^./, (letter) => letter.toUpperCase())];
  if (!schema) throw new Error(`No schema of inputs has the name of ${action}.`);
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
};

/** The name an action is exported by, of the name that the build lists. */
const exportOf = (name: string): string => name.split('#')[1] ?? name;

export const namesSession = (name: string): boolean => 'id' in (schemaOf(exportOf(name)).properties ?? {});

/** How any action that names a session is called, whether or not anybody has thought of it here. */
export const ownedAction = (name: string): OwnedAction => {
  const action = exportOf(name);
  const schema = schemaOf(action);
  return (
    knownActions[action] ?? {
      isMadeUp: true,
      input: (target) =>
        sampleOf(schema, (field) => ({ ...block(target), decisionId: target.decision })[field as 'id']),
    }
  );
};

/** What an action that names no session is called with. */
export const makingInput = (name: string): unknown => sampleOf(schemaOf(exportOf(name)));
