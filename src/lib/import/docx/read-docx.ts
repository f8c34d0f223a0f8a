import type { ReadDocument } from '#/lib/domain/briefing/read-document.ts';
import { paragraphsOf } from './paragraphs.ts';
import { documentOf } from './read-document.ts';
import { zipParts } from './zip-parts.ts';

/** The text of a document in a DOCX. Throws `invalid` for another file, and `too_large`. */
export const readDocx = async (file: Uint8Array): Promise<ReadDocument> =>
  documentOf(await paragraphsOf(zipParts(file)));
