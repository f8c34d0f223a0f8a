import type { ImportFormat } from '#/lib/domain/library/import-report.ts';
import { type TableHead, tableHead } from './tables/table-rows.ts';
import { isWholeRuling } from './text/ruling-lines.ts';

/** Characters from which the format can be told. */
export const headLength = 32_768;
/** Characters in which the text must begin; before it there may be blanks. */
export const blankLength = 64 * 1024;

/** Formats of text, and a table that is none of those known. */
type TextFormat = Extract<
  ImportFormat,
  | 'espelhos'
  | 'temas'
  | 'stf_themes'
  | 'stj_cases'
  | 'tcu_selected'
  | 'pasted'
  | 'ruling'
  | 'html'
  | 'datajud'
  | 'djen'
>;

export interface TextHead {
  format: TextFormat | 'unknown_table' | 'unknown_file';
  table: TableHead;
}

/** The format of a text by how it begins. */
export const formatOf = (head: string): TextHead => {
  const start = head.trimStart();
  const table = tableHead(start);
  return {
    format: isBinary(start)
      ? 'unknown_file'
      : (jsonFormat(start) ?? markupFormat(start) ?? tableFormat(table, start) ?? textFormat(start)),
    table,
  };
};

/** A file of another kind is not text in any encoding. */
const isBinary = (start: string): boolean => {
  const sample = start.slice(0, 2_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted.
  const odd = sample.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g)?.length ?? 0;
  return odd > sample.length * 0.05;
};

const jsonFormat = (start: string): TextFormat | undefined => {
  if (!/^(?:\[\s*(?:[{\]]|$)|\{)/.test(start)) return undefined;
  if (/"_source"|"dataAjuizamento"|"api_publica_/.test(start)) return 'datajud';
  return /"siglaTribunal"|"numeroprocessocommascara"|"tipoComunicacao"/.test(start) ? 'djen' : 'espelhos';
};

const markupFormat = (start: string): TextFormat | undefined =>
  /^(?:<!doctype|<html|<head|<body|<div|<p[ >]|<table|<meta|<span|<\?xml[^<>]{0,200}>\s{0,9}<(?:!doctype|html))/i.test(
    start,
  )
    ? 'html'
    : undefined;

const tableFormat = (
  { columns, separator, hasSeparatorLine }: TableHead,
  start: string,
): TextHead['format'] | undefined => {
  const has = (...names: string[]) => names.some((name) => columns.includes(name));
  if (has('tipoprecedente')) {
    return has('processo', 'numeroregistro', 'ministrorelator', 'leadingcase') ? 'stj_cases' : 'temas';
  }
  if (has('numacordao') && has('anoacordao')) return 'tcu_selected';
  if (has('tema', 'numerodotema') && has('leadingcase', 'situacaodotema', 'titulo', 'tese'))
    return 'stf_themes';
  // A citation has as many semicolons as a header. A table has them in its next line too, and no numbers in its first.
  const next = start.split('\n', 3)[hasSeparatorLine ? 2 : 1] ?? '';
  const isTable =
    columns.length >= 4 &&
    columns.every((name) => name.length > 1 && name.length < 40 && !/\d{4}/.test(name));
  return isTable && next.split(separator).length >= columns.length ? 'unknown_table' : undefined;
};

const textFormat = (start: string): TextFormat => (isWholeRuling(start) ? 'ruling' : 'pasted');
