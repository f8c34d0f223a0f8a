import { limits } from '#/lib/domain/limits.ts';
import { answer, api } from '../api/client.ts';

/** What the conference says of the references of a text; of a longer one, of those in its beginning. */
export const checkReferences = (text: string, signal: AbortSignal) =>
  answer(
    api.references.check.$post(
      { json: { text: text.slice(0, limits.checkedText).toWellFormed() } },
      { init: { signal } },
    ),
  );
