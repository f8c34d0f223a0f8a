import { readSync } from 'node:fs';
import { parseHeader, withFile } from './header.ts';

/** What a write-ahead log says of the database that it belongs to. */
export interface LogSequences {
  /** Of the first page 1 in the log, see `CommitSequence`. */
  first: number;
  last: number;
}

const headerSize = 32;
const frameHeaderSize = 24;
/** The lowest bit of the magic number tells the byte order of the checksums. */
const magics = [0x377f0682, 0x377f0683];
const chunkFrames = 256;

/**
 * Reads the commit sequences in a write-ahead log from its bytes, up to the last whole transaction, as SQLite would
 * (https://sqlite.org/fileformat2.html#the_write_ahead_log). Undefined where the log holds no transaction or none of
 * them wrote page 1. Reads the file once, in constant memory.
 */
export const readLogSequences = (path: string): LogSequences | undefined =>
  withFile(path, (file) => {
    const header = Buffer.alloc(headerSize);
    if (readSync(file, header, 0, headerSize, 0) < headerSize) return undefined;
    if (!magics.includes(header.readUInt32BE(0))) return undefined;
    const checksum = new Checksum((header.readUInt32BE(0) & 1) === 1);
    checksum.add(header, 0, 24);
    if (!checksum.equals(header, 24)) return undefined;
    return scan(file, header, checksum);
  });

const scan = (file: number, header: Buffer, checksum: Checksum): LogSequences | undefined => {
  const size = frameHeaderSize + header.readUInt32BE(8);
  const chunk = Buffer.alloc(size * chunkFrames);
  const found = new Found();
  for (let at = headerSize; ; at += chunk.length) {
    const read = readSync(file, chunk, 0, chunk.length, at);
    for (let frame = 0; frame + size <= read; frame += size) {
      const hasSalts = chunk.compare(header, 16, 24, frame + 8, frame + 16) === 0;
      checksum.add(chunk, frame, frame + 8);
      checksum.add(chunk, frame + frameHeaderSize, frame + size);
      if (!hasSalts || !checksum.equals(chunk, frame + 16)) return found.committed;
      found.add(chunk.subarray(frame, frame + size));
    }
    if (read < chunk.length) return found.committed;
  }
};

/** The sequences of the transactions that are whole. */
class Found {
  committed: LogSequences | undefined;
  #pending: LogSequences | undefined;

  add(frame: Buffer): void {
    const isPageOne = frame.readUInt32BE(0) === 1;
    const sequence = isPageOne ? parseHeader(frame.subarray(frameHeaderSize))?.sequence : undefined;
    if (sequence !== undefined) this.#pending = { first: this.#pending?.first ?? sequence, last: sequence };
    // The size of the database in pages stands in the last frame of a transaction.
    if (frame.readUInt32BE(4) > 0) this.committed = this.#pending;
  }
}

/** The running checksum of a log (https://sqlite.org/fileformat2.html#checksum_algorithm). */
class Checksum {
  readonly #bigEndian: boolean;
  #one = 0;
  #two = 0;

  constructor(bigEndian: boolean) {
    this.#bigEndian = bigEndian;
  }

  /** Adds whole pairs of 32-bit words. */
  add(bytes: Buffer, begin: number, end: number): void {
    for (let at = begin; at < end; at += 8) {
      this.#one = (this.#one + this.#word(bytes, at) + this.#two) >>> 0;
      this.#two = (this.#two + this.#word(bytes, at + 4) + this.#one) >>> 0;
    }
  }

  equals(bytes: Buffer, at: number): boolean {
    return bytes.readUInt32BE(at) === this.#one && bytes.readUInt32BE(at + 4) === this.#two;
  }

  #word(bytes: Buffer, at: number): number {
    return this.#bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
  }
}
