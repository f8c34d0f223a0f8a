import type { ImportFormat } from '#/lib/domain/library/import-report.ts';

/** Characters from which the format can be told. */
export const headLength = 4_096;
/** Characters in which the text must begin; before it there may be blanks. */
export const blankLength = 64 * 1024;

/** The format of a text by how it begins: JSON, the header of the table of precedents, or a page's text. */
export const formatOf = (head: string): ImportFormat => {
  const start = head.trimStart();
  if (/^(?:\[\s*(?:[{\]]|$)|\{)/.test(start)) return 'espelhos';
  const [firstLine = ''] = start.split('\n', 1);
  return firstLine.includes(';') && firstLine.includes('tipoPrecedente') ? 'temas' : 'pasted';
};
