import type { FileKind } from '#/lib/domain/file-kinds.ts';

/** How files begin that are taken for a DOCX, in Latin-1. */
const beginnings: readonly (readonly [string, FileKind])[] = [
  ['%PDF-', 'pdf'],
  // The container of Word before 2007, and of any newer one that a password protects.
  ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'old_word'],
  ['{\\rtf', 'rtf'],
  ['\u0089PNG', 'image'],
  ['\u00ff\u00d8\u00ff', 'image'],
  ['GIF8', 'image'],
];

/** What a file is that is no ZIP, by its first bytes. */
export const kindOfBytes = (bytes: Uint8Array): FileKind => {
  if (bytes.length === 0) return 'empty';
  const head = Buffer.from(bytes.subarray(0, 512));
  const latin = head.toString('latin1');
  const [, kind] = beginnings.find(([beginning]) => latin.startsWith(beginning)) ?? [];
  if (kind) return kind;
  if (latin.startsWith('PK')) return 'damaged';
  return head.includes(0) ? 'other' : 'text';
};

/** What a ZIP is by the names of its files; undefined for a document of Word. */
export const kindOfNames = (names: readonly string[]): FileKind | undefined => {
  const has = (beginning: string) => names.some((name) => name.startsWith(beginning));
  if (has('word/')) return undefined;
  if (has('xl/')) return 'spreadsheet';
  if (has('ppt/')) return 'presentation';
  return names.includes('mimetype') && names.includes('content.xml') ? 'opendocument' : 'zip';
};
