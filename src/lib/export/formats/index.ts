import { JucaError } from '#/lib/domain/errors.ts';
import type { ExportedReferences } from '../checked-references.ts';
import { compose, type ExportPart, type Material, usualPart, type Wording } from '../compose/index.ts';
import { wordsOf } from '../compose/references.ts';
import type { ExportDocument } from '../document.ts';
import { documentTexts } from '../model/context.ts';
import { renderHtml } from './html.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import type { ExportFormat } from './names.ts';

export interface RenderRequest extends Wording {
  format: ExportFormat;
  /** Absent for what is usual: the document where there is one, else the session. */
  part: ExportPart | undefined;
  /** What the conference says of the references in it, for a table at the end. */
  report?: ExportedReferences | undefined;
}

export interface Rendered {
  bytes: Uint8Array<ArrayBuffer>;
  /** Of what is in it, for the name of the file. */
  title: string;
}

/** Writes a session, or a part of it, in a format. Throws `invalid` for a part of JSON, which is always whole. */
export const render = async (material: Material, request: RenderRequest): Promise<Rendered> => {
  const { format, part, now, report } = request;
  if (format === 'json') {
    if (part !== undefined && part !== 'session')
      throw new JucaError('invalid', 'part: JSON is always the whole session', { field: 'part' });
    return { bytes: Buffer.from(renderJson(material, now)), title: material.session.title };
  }
  const document = compose(material, part ?? usualPart(material), request, report);
  return { bytes: new Uint8Array(await write(format, document)), title: document.title };
};

/** The words of what would be written. */
export const exportedWords = (material: Material, { part, ...wording }: RenderRequest): string =>
  wordsOf(compose(material, part ?? usualPart(material), wording).parts);

const write = async (
  format: Exclude<ExportFormat, 'json'>,
  document: ExportDocument,
): Promise<Uint8Array> => {
  if (format === 'md') return Buffer.from(renderMarkdown(document));
  if (format === 'html') return Buffer.from(renderHtml(document));
  const t = documentTexts(document.locale);
  const pageOf = (page: number, pages: number): string =>
    t('page', { page: String(page), pages: String(pages) });
  // Loaded only by the thread that needs it: each is most of what a thread would load.
  if (format === 'pdf') return (await import('./pdf/index.ts')).renderPdf(document, pageOf);
  return (await import('./docx/index.ts')).renderDocx(document, pageOf);
};
