import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';

const pageBytes = 4_096;
/** Page type of a table's B-tree leaf. */
const leaf = 0x0d;

/** Destroys each page of a closed database that holds the text, so that SQLite refuses to read it. */
export const damagePagesWith = (path: string, text: string): number => {
  const bytes = readFileSync(path);
  const file = openSync(path, 'r+');
  let count = 0;
  for (let at = pageBytes; at < bytes.length; at += pageBytes) {
    const page = bytes.subarray(at, at + pageBytes);
    if (page[0] !== leaf || !page.includes(text)) continue;
    writeSync(file, Buffer.alloc(200, 0xee), 0, 200, at);
    count += 1;
  }
  closeSync(file);
  return count;
};
