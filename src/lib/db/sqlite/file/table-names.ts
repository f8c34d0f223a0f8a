import { readSync } from 'node:fs';
import { headerBytes, readHeader, withFile } from './header.ts';

/** Page types of a table's B-tree. */
const interior = 0x05;
const leaf = 0x0d;
/** Far more pages than a schema takes; a damaged page may lead in a circle. */
const mostPages = 10_000;

/**
 * The names of a database's tables, read from the file's bytes (https://sqlite.org/fileformat2.html#b_tree_pages):
 * opening a foreign database with SQLite can make files beside it. What stands in the write-ahead log alone is not seen.
 * Throws where the schema cannot be read.
 */
export const readTableNames = (path: string): string[] => {
  const pageBytes = readHeader(path)?.pageBytes;
  if (!pageBytes) throw new Error('This is no SQLite database.');
  return withFile(path, (file) => {
    const names: string[] = [];
    const waiting = [1];
    for (let seen = 0; waiting.length > 0; seen += 1) {
      if (seen > mostPages) throw new Error('The schema leads in a circle.');
      const number = waiting.pop() ?? 1;
      const page = Buffer.alloc(pageBytes);
      readSync(file, page, 0, pageBytes, (number - 1) * pageBytes);
      readPage(page, number === 1 ? headerBytes : 0, { names, waiting });
    }
    return names;
  });
};

const readPage = (page: Buffer, at: number, into: { names: string[]; waiting: number[] }): void => {
  const type = page[at];
  if (type !== interior && type !== leaf) throw new Error('A page of the schema is damaged.');
  const cells = at + (type === interior ? 12 : 8);
  for (let index = 0; index < page.readUInt16BE(at + 3); index += 1) {
    const cell = page.readUInt16BE(cells + 2 * index);
    if (type === interior) into.waiting.push(page.readUInt32BE(cell));
    else into.names.push(...tableName(page, cell));
  }
  if (type === interior) into.waiting.push(page.readUInt32BE(at + 8));
};

/**
 * The name in a row of `sqlite_schema`, where the row is a table's. Its columns begin with type and name, which stand
 * before anything that could run over into another page.
 */
const tableName = (page: Buffer, cell: number): string[] => {
  const [, afterSize] = readVarint(page, cell);
  const [, record] = readVarint(page, afterSize);
  const [headerSize, first] = readVarint(page, record);
  const [type, second] = readVarint(page, first);
  const [name] = readVarint(page, second);
  const begin = record + headerSize;
  const [typeEnd, nameEnd] = [begin + textBytes(type), begin + textBytes(type) + textBytes(name)];
  return page.toString('utf8', begin, typeEnd) === 'table' ? [page.toString('utf8', typeEnd, nameEnd)] : [];
};

/** Length of a text by its serial type (https://sqlite.org/fileformat2.html#record_format). */
const textBytes = (serialType: number): number => Math.max(0, (serialType - 13) / 2);

/** A number of up to 9 bytes, and the place after it. */
const readVarint = (page: Buffer, at: number): [value: number, next: number] => {
  let value = 0;
  for (let index = 0; index < 8; index += 1) {
    const byte = page.readUInt8(at + index);
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return [value, at + index + 1];
  }
  return [value * 256 + page.readUInt8(at + 8), at + 9];
};
