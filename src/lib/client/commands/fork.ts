import { limits } from '#/lib/domain/limits.ts';
import type { Block } from '#/lib/domain/session.ts';
import type { Opened } from '#/lib/domain/session-answers.ts';
import { codePoints } from '#/lib/domain/text.ts';
import { answer, api } from '../api/client.ts';

/**
 * A new session with everything up to this block; the same `key` again is the same session. A title that is too long is
 * left to the server, which then takes that of the other session. Throws `ApiError`.
 */
export const forkAt = ({ sessionId: id, id: blockId }: Block, key: string, title: string): Promise<Opened> =>
  answer(
    api.sessions[':id'].blocks[':blockId'].fork.$post({
      param: { id, blockId },
      json: { key, ...(codePoints(title) <= limits.title && { title }) },
    }),
  );
