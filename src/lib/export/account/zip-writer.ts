import { crc32, deflateRawSync } from 'node:zlib';

const wholeWord = 0xffff;
const wholeLong = 0xffff_ffff;
/** Of the readers that a file needs: 2.0 for deflate, 4.5 for ZIP64. */
const versions = { deflate: 20, zip64: 45 };
/** Names are in UTF-8. */
const utf8Flag = 0x0800;
const deflateMethod = 8;

/**
 * Writes a ZIP file piece by piece (PKWARE APPNOTE 6.3.10), with ZIP64 where there are more than 65,535 files or 4 GiB,
 * which fflate does not write. Only the list of the files is kept, about 100 bytes each. A file has less than 4 GiB.
 */
export class ZipWriter {
  readonly #time: Buffer;
  readonly #directory: Buffer[] = [];
  #offset = 0;

  /** `now` is written as the time of every file. */
  constructor(now: Date) {
    this.#time = dosTime(now);
  }

  /** The bytes that come next for a file. */
  add(name: string, content: Uint8Array): Buffer<ArrayBuffer> {
    const named = Buffer.from(name, 'utf8');
    const data = deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(versions.deflate, 0);
    common.writeUInt16LE(utf8Flag, 2);
    common.writeUInt16LE(deflateMethod, 4);
    this.#time.copy(common, 6);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(data.byteLength, 14);
    common.writeUInt32LE(content.byteLength, 18);
    common.writeUInt16LE(named.byteLength, 22);
    this.#directory.push(directoryEntry(common, named, this.#offset));
    const bytes = Buffer.concat([signature(0x0403_4b50), common, named, data]);
    this.#offset += bytes.byteLength;
    return bytes;
  }

  /** The last bytes: the list of the files. */
  end(): Buffer<ArrayBuffer> {
    const directory = Buffer.concat(this.#directory);
    const size = directory.byteLength;
    const count = this.#directory.length;
    const begin = this.#offset;
    const isLarge = count >= wholeWord || begin >= wholeLong || size >= wholeLong;
    const parts = isLarge ? [zip64End(count, size, begin), zip64Locator(begin + size)] : [];
    return Buffer.concat([directory, ...parts, usualEnd(count, size, begin)]);
  }
}

const signature = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

const directoryEntry = (common: Buffer, name: Buffer, offset: number): Buffer => {
  const isFar = offset >= wholeLong;
  const extra = Buffer.alloc(isFar ? 12 : 0);
  if (isFar) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(8, 2);
    extra.writeBigUInt64LE(BigInt(offset), 4);
  }
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(isFar ? versions.zip64 : versions.deflate);
  const rest = Buffer.alloc(16);
  rest.writeUInt16LE(extra.byteLength, 0);
  rest.writeUInt32LE(Math.min(offset, wholeLong), 12);
  // The common part ends with two bytes for the length of the extra field, which the list has in `rest`.
  return Buffer.concat([signature(0x0201_4b50), madeBy, common.subarray(0, 24), rest, name, extra]);
};

const usualEnd = (count: number, size: number, begin: number): Buffer => {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x0605_4b50, 0);
  bytes.writeUInt16LE(Math.min(count, wholeWord), 8);
  bytes.writeUInt16LE(Math.min(count, wholeWord), 10);
  bytes.writeUInt32LE(Math.min(size, wholeLong), 12);
  bytes.writeUInt32LE(Math.min(begin, wholeLong), 16);
  return bytes;
};

const zip64End = (count: number, size: number, begin: number): Buffer => {
  const bytes = Buffer.alloc(56);
  bytes.writeUInt32LE(0x0606_4b50, 0);
  bytes.writeBigUInt64LE(44n, 4);
  bytes.writeUInt16LE(versions.zip64, 12);
  bytes.writeUInt16LE(versions.zip64, 14);
  bytes.writeBigUInt64LE(BigInt(count), 24);
  bytes.writeBigUInt64LE(BigInt(count), 32);
  bytes.writeBigUInt64LE(BigInt(size), 40);
  bytes.writeBigUInt64LE(BigInt(begin), 48);
  return bytes;
};

const zip64Locator = (end: number): Buffer => {
  const bytes = Buffer.alloc(20);
  bytes.writeUInt32LE(0x0706_4b50, 0);
  bytes.writeBigUInt64LE(BigInt(end), 8);
  bytes.writeUInt32LE(1, 16);
  return bytes;
};

/** MS-DOS time and date, in UTC; both count from 1980. */
const dosTime = (time: Date): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt16LE(
    (time.getUTCHours() << 11) | (time.getUTCMinutes() << 5) | (time.getUTCSeconds() >> 1),
    0,
  );
  const years = Math.max(0, time.getUTCFullYear() - 1980);
  bytes.writeUInt16LE((years << 9) | ((time.getUTCMonth() + 1) << 5) | time.getUTCDate(), 2);
  return bytes;
};
