import type { RefusalReason } from '#/lib/domain/library/import-report.ts';
import { decoded } from '../decode.ts';
import { archiveKind, inOnePiece, isWithinBounds } from '../files/archive.ts';
import { docxText } from '../files/docx-text.ts';
import { fileKind, kindLength } from '../files/file-kind.ts';
import { htmlText } from '../files/html-text.ts';
import { pdfText } from '../files/pdf-text.ts';
import { StruckPassages } from '../files/struck-passages.ts';
import { formatOf, headLength } from '../format.ts';

/** The text of a file in lines, and what its page strikes through and was left out; or why there is none. */
export type FileText = { text: string; struck: StruckPassages } | { refusal: RefusalReason };

/** Reads text, a saved page, a PDF that has text, or a document of Word. */
export const statuteFile = async (bytes: Uint8Array): Promise<FileText> => {
  const kind = fileKind(bytes.subarray(0, kindLength));
  if (typeof kind === 'object') return { refusal: kind.unreadable };
  if (kind === 'text') return ofText(bytes);
  if (kind === 'zip') return ofDocument(bytes);
  const read = await pdfText(bytes);
  return 'text' in read ? plain(read.text) : { refusal: read.problem };
};

const plain = (text: string): FileText => ({ text, struck: new StruckPassages() });

const ofText = async (bytes: Uint8Array): Promise<FileText> => {
  let text = '';
  for await (const piece of decoded(inOnePiece(bytes))) text += piece;
  const { format } = formatOf(text.slice(0, headLength));
  if (format === 'unknown_file') return { refusal: 'unknown_file' };
  if (format !== 'html') return plain(text);
  const struck = new StruckPassages();
  return { text: htmlText(text, struck), struck };
};

const ofDocument = async (bytes: Uint8Array): Promise<FileText> => {
  const kind = archiveKind(bytes);
  if (kind === 'workbook' || kind === 'old_document') return { refusal: kind };
  // An archive may hold a statute beside others: which one is meant is not guessed.
  if (kind === 'zip') return { refusal: 'other_archive' };
  if (kind === 'broken') return { refusal: 'broken_file' };
  if (!(await isWithinBounds(bytes))) return { refusal: 'archive_too_large' };
  const text = await docxText(bytes);
  return text === undefined ? { refusal: 'broken_file' } : plain(text);
};
