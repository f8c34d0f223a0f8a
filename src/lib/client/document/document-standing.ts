import { type FieldDraft, hasFailed } from '../typed/field.ts';
import { documentFrom, type EditedDocument } from './edited.ts';

/** How an edited document stands: nothing changed yet, changed, on its way, not stored, or stored otherwise meanwhile. */
export type DocumentStanding = 'same' | 'changed' | 'saving' | 'failed' | 'conflict';

/** `stored` is the JSON of the document as it is stored now, and the draft's `base` that of when editing began. */
export const documentStanding = (
  draft: Pick<FieldDraft, 'base' | 'state'> | undefined,
  document: EditedDocument | undefined,
  stored: string,
): DocumentStanding => {
  if (!draft || !document) return 'same';
  if (draft.state === 'saving') return 'saving';
  if (JSON.stringify(documentFrom(document)) === stored) return 'same';
  if (draft.base !== stored) return 'conflict';
  return hasFailed(draft) ? 'failed' : 'changed';
};
