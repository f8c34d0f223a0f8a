import { newId } from '#/lib/domain/ids.ts';
import type { Standing, Target } from './targets.ts';

/** An action that names a session, and so must reach only its owner's. */
export interface OwnedAction {
  input: (target: Target) => Record<string, unknown>;
  standing?: Standing;
  /** True where it names a block as well, which must be of that session. */
  namesBlock?: boolean;
}

const id = ({ session }: Target) => ({ id: session });
const block = ({ session, block: blockId, blockVersion }: Target) => ({ id: session, blockId, blockVersion });

/** How each action that names a session is called, by file and export as the build lists it. */
export const ownedActions: Record<string, OwnedAction> = {
  'src/actions/session.ts#renameSession': { input: (target) => ({ ...id(target), title: 'Tomada' }) },
  'src/actions/session.ts#pinSession': { input: (target) => ({ ...id(target), pinned: true }) },
  'src/actions/session.ts#archiveSession': { input: (target) => ({ ...id(target), archived: true }) },
  'src/actions/session.ts#trashSession': { input: id },
  'src/actions/session.ts#restoreSession': { input: id, standing: 'trash' },
  'src/actions/session.ts#purgeSession': { input: id, standing: 'trash' },
  'src/actions/message.ts#sendMessage': {
    input: (target) => ({ ...id(target), blockId: newId(), text: 'Intrusa' }),
  },
  'src/actions/message.ts#reviseMessage': {
    input: (target) => ({ ...block(target), text: 'Intrusa' }),
    namesBlock: true,
  },
  'src/actions/message.ts#removeMessage': { input: block, namesBlock: true },
};

/** Actions that name no session and make one of the caller's own. */
export const makingActions: Record<string, () => Record<string, unknown>> = {
  'src/actions/session.ts#createSession': () => ({ key: newId() }),
  'src/actions/message.ts#startSession': () => ({ key: newId(), blockId: newId(), text: 'Minha' }),
};
