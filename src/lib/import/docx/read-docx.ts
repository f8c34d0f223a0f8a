import type { ReadDocument } from '#/lib/domain/briefing/read-document.ts';
import { leftOutOf } from './left-out.ts';
import { bodyOf } from './paragraphs.ts';
import { documentOf } from './read-document.ts';
import { zipParts } from './zip-parts.ts';

/** The text of a document in a DOCX, and what was left out. Throws `invalid` for another file, and `too_large`. */
export const readDocx = async (file: Uint8Array): Promise<ReadDocument> => {
  const parts = zipParts(file);
  const { paragraphs, tables } = await bodyOf(parts);
  return documentOf(paragraphs, leftOutOf(parts, tables));
};
