import { inflateSync } from 'node:zlib';

/** Sizes of headers and of entries in the lists of tables, in bytes (WOFF 1.0, 4 and 5; OpenType, "Font Tables"). */
const woff = { signature: 0x774f4646, header: 44, entry: 20 };
const sfnt = { header: 12, entry: 16 };

interface Table {
  tag: number;
  checksum: number;
  bytes: Uint8Array;
}

/**
 * A font file as TrueType or OpenType; a WOFF file is unpacked. fontkit reads WOFF too, but unpacks the whole table of
 * outlines again for each glyph.
 */
export const unpackedFont = (file: Buffer): Buffer => {
  if (file.readUInt32BE(0) !== woff.signature) return file;
  const count = file.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => tableAt(file, woff.header + index * woff.entry));
  const font = Buffer.alloc(tables.reduce((end, { bytes }) => end + padded(bytes.length), endOfList(count)));
  font.writeUInt32BE(file.readUInt32BE(4), 0);
  font.writeUInt16BE(count, 4);
  let at = endOfList(count);
  tables.forEach(({ tag, checksum, bytes }, index) => {
    const entry = sfnt.header + index * sfnt.entry;
    for (const [field, value] of [tag, checksum, at, bytes.length].entries())
      font.writeUInt32BE(value, entry + 4 * field);
    font.set(bytes, at);
    at += padded(bytes.length);
  });
  return font;
};

const tableAt = (file: Buffer, entry: number): Table => {
  const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((field) =>
    file.readUInt32BE(entry + field),
  ) as [number, number, number, number, number];
  const bytes = file.subarray(offset, offset + packed);
  return { tag, checksum, bytes: packed < length ? inflateSync(bytes) : bytes };
};

const endOfList = (count: number): number => sfnt.header + count * sfnt.entry;

const padded = (length: number): number => Math.ceil(length / 4) * 4;
