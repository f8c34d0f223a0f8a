import { inflateRawSync } from 'node:zlib';
import { kindOfBytes, kindOfNames } from './file-kind.ts';
import { noDocx, tooLong } from './refusal.ts';

/** Signatures and sizes of a ZIP's records in bytes (APPNOTE 6.3.10, 4.3). */
const end = { signature: 0x06054b50, size: 22, mostComment: 65_535 };
const entry = { signature: 0x02014b50, size: 46 };
const local = { signature: 0x04034b50, size: 30 };

/** What is read: the text and its notes, its styles and its numberings. Pictures, headers and macros stay packed. */
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?(?:document|styles|numbering|footnotes|endnotes)\d{0,2}\.xml(?:\.rels)?)$/u;

const most = { files: 5_000, partBytes: 24 * 1024 * 1024, bytes: 32 * 1024 * 1024 };

interface Packed {
  name: string;
  isProtected: boolean;
  isStored: boolean;
  packed: number;
  size: number;
  at: number;
}

/**
 * The parts of a DOCX that its text is read from. Sizes are taken from the central directory before anything is
 * unpacked, and no part unpacks to more than it says. Throws `invalid` for another file and `too_large` for one that
 * would unpack to too much.
 */
export const zipParts = (file: Uint8Array): Record<string, Uint8Array> => {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const entries = entriesOf(bytes);
  const kind = kindOfNames(entries.map(({ name }) => name));
  if (kind) throw noDocx(kind);
  const parts = entries.filter(({ name }) => wanted.test(name));
  if (parts.some(({ size }) => size > most.partBytes)) throw tooLong('a part');
  if (parts.reduce((sum, { size }) => sum + size, 0) > most.bytes) throw tooLong('all parts');
  return Object.fromEntries(parts.map((part) => [part.name, unpacked(bytes, part)]));
};

const entriesOf = (bytes: Buffer): Packed[] => {
  const from = Math.max(0, bytes.length - end.size - end.mostComment);
  const record = bytes.subarray(from).lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6])) + from;
  if (record < from || record + end.size > bytes.length) throw noDocx(kindOfBytes(bytes));
  const count = bytes.readUInt16LE(record + 10);
  if (count > most.files) throw tooLong('files');
  const entries: Packed[] = [];
  for (let at = bytes.readUInt32LE(record + 16); entries.length < count; ) {
    if (at + entry.size > bytes.length || bytes.readUInt32LE(at) !== entry.signature) throw noDocx('damaged');
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    entries.push({
      name: bytes.toString('utf8', at + entry.size, at + entry.size + name),
      isProtected: (bytes.readUInt16LE(at + 8) & 1) === 1,
      isStored: bytes.readUInt16LE(at + 10) === 0,
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    });
    at += entry.size + name + extra + comment;
  }
  return entries;
};

const unpacked = (bytes: Buffer, { at, packed, size, isStored, isProtected }: Packed): Uint8Array => {
  if (isProtected) throw noDocx('protected');
  if (at + local.size > bytes.length || bytes.readUInt32LE(at) !== local.signature) throw noDocx('damaged');
  const start = at + local.size + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  if (start + packed > bytes.length) throw noDocx('damaged');
  const data = bytes.subarray(start, start + packed);
  if (isStored) return data;
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
  } catch (cause) {
    throw noDocx('damaged', cause);
  }
};
