import { JucaError } from '#/lib/domain/errors.ts';
import type { FileKind } from '#/lib/domain/file-kinds.ts';

/** The refusal of a file that is no DOCX, or none that can be read; `found` says what it is. */
export const noDocx = (found: FileKind, cause?: unknown): JucaError =>
  new JucaError(
    'invalid',
    `The file is no DOCX that can be read: ${found}.`,
    { field: 'file', found },
    { cause },
  );

/** The refusal of a DOCX that unpacks to more than is read, or has more than a document may hold. */
export const tooLong = (what: string): JucaError =>
  new JucaError('too_large', `The DOCX has too much: ${what}.`, { limit: 'importDocument' });
