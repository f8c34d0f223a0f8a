import { z } from 'zod';
import { briefingCommands } from '#/lib/briefing/commands.ts';
import { newId } from '#/lib/domain/ids.ts';
import { type JsonSchema, sampleOf } from './sample.ts';
import { namedIn, type Standing, type Target } from './targets.ts';

export type FormFields = Record<string, string>;

/** How an action that names a session is posted to. */
export interface OwnedForm {
  /** What the form does, where one action takes several. */
  of?: string;
  fields: (target: Target) => FormFields;
  standing?: Standing;
  /** True where it names a block as well, which must be of that session. */
  namesBlock?: boolean;
  /** True for a form made up from a schema: in its owner's session it may meet a state that refuses it. */
  isMadeUp?: boolean;
}

const id = ({ session }: Target) => ({ id: session });
const block = ({ session, block: blockId, blockVersion }: Target) => ({
  id: session,
  blockId,
  blockVersion: String(blockVersion),
});

const answer = ({ session, answer: blockId }: Target) => ({ id: session, blockId });

/** Each command of a briefing as a form, made up from what it takes. */
const commands: OwnedForm[] = Object.entries(briefingCommands).map(([type, { input }]) => ({
  of: type,
  isMadeUp: type !== 'start',
  fields: (target) => {
    const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
    const sample = sampleOf(schema, namedIn(target));
    return { session: target.session, ...asFields(sample as object) };
  },
}));

/** Actions that name a session, by the name that they are exported by, with forms that they take. */
export const ownedForms: Record<string, OwnedForm[]> = {
  loadSession: [{ fields: id }],
  forkSession: [
    { fields: ({ session, block: blockId }) => ({ id: session, blockId, key: newId() }), namesBlock: true },
  ],
  renameSession: [{ fields: (target) => ({ ...id(target), title: 'Tomada' }) }],
  pinSession: [{ fields: (target) => ({ ...id(target), pinned: 'true' }) }],
  archiveSession: [{ fields: (target) => ({ ...id(target), archived: 'true' }) }],
  deleteSession: [{ fields: id }],
  restoreSession: [{ fields: id, standing: 'trash' }],
  purgeSession: [{ fields: id, standing: 'trash' }],
  sendMessage: [{ fields: (target) => ({ ...id(target), blockId: newId(), text: 'Intrusa' }) }],
  reviseMessage: [{ fields: (target) => ({ ...block(target), text: 'Intrusa' }), namesBlock: true }],
  removeMessage: [{ fields: block, namesBlock: true }],
  sendCommand: commands,
  askAnswer: [
    {
      fields: ({ session, block }) => ({ id: session, blockId: newId(), run: newId(), question: block }),
      namesBlock: true,
    },
  ],
  askAnswerAgain: [{ fields: (target) => ({ ...answer(target), run: newId() }), namesBlock: true }],
  sendQuestionAgain: [
    {
      fields: (target) => ({
        ...answer(target),
        run: newId(),
        text: 'Intrusa',
        blockVersion: String(target.blockVersion),
      }),
      namesBlock: true,
    },
  ],
  continueAnswer: [{ fields: (target) => ({ ...answer(target), run: newId() }), namesBlock: true }],
  stopAnswer: [{ fields: answer, namesBlock: true }],
};

/** Actions that make a session. */
export const makingForms: Record<string, () => FormFields> = {
  createSession: () => ({ key: newId(), title: 'Nova' }),
  startSession: () => ({ key: newId(), blockId: newId(), text: 'Oi' }),
};

/** The name an action is exported by, of the name that the build lists. */
export const exportOf = (name: string): string => name.split('#')[1] ?? name;

/** An input as the fields of a form: objects by dotted names, lists as JSON, null as nothing. */
const asFields = (input: object, prefix = ''): FormFields =>
  Object.assign(
    {},
    ...Object.entries(input).map(([name, value]) =>
      value instanceof Object && !Array.isArray(value) && Object.keys(value).length > 0
        ? asFields(value, `${prefix}${name}.`)
        : { [prefix + name]: textOf(value) },
    ),
  );

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
};
