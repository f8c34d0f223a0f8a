import type { Block } from '#/lib/domain/session.ts';
import type { Opened } from '#/lib/domain/session-answers.ts';
import { answer, api, ifMatch } from '../api/client.ts';
import type { Operation } from '../replica/operation.ts';

/** A message on its way; its id makes sending it again harmless. */
export interface NewMessage {
  blockId: string;
  text: string;
}

const blocksOf = ({ blockId: id, text }: NewMessage) => [
  { id, role: 'user' as const, type: 'message', content: { text } },
];

/** Adds a message to the end of a session. */
export const appendMessage = (id: string, message: NewMessage): Operation<Opened> => ({
  scope: { kind: 'append' },
  send: () =>
    answer(api.sessions[':id'].blocks.$post({ param: { id }, json: { blocks: blocksOf(message) } })),
});

/** Creates a session that begins with a message; the same `key` again is the same session. Throws `ApiError`. */
export const startSession = (key: string, message: NewMessage): Promise<Opened> =>
  answer(api.sessions.$post({ json: { key, blocks: blocksOf(message) } }));

/** Replaces the text of a message that is still at `blockVersion`. */
export const reviseMessage = (block: Block, blockVersion: number, text: string): Operation<Opened> => ({
  scope: { kind: 'block', id: block.id },
  send: () =>
    answer(
      api.sessions[':id'].blocks[':blockId'].$patch(
        { param: { id: block.sessionId, blockId: block.id }, json: { content: { text } } },
        ifMatch(blockVersion),
      ),
    ),
});

/** Empties a message that is still as it was seen. */
export const removeMessage = (block: Block): Operation<Opened> => ({
  scope: { kind: 'block', id: block.id },
  send: () =>
    answer(
      api.sessions[':id'].blocks[':blockId'].$delete(
        { param: { id: block.sessionId, blockId: block.id } },
        ifMatch(block.version),
      ),
    ),
});
