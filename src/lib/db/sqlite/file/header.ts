import { closeSync, openSync, readSync } from 'node:fs';

/** Marks a database file as one of Juca's: "JUCA" in ASCII (https://sqlite.org/pragma.html#pragma_application_id). */
export const applicationId = 0x4a554341;

/** What the first bytes of a database file say (https://sqlite.org/fileformat2.html#the_database_header). */
export interface FileHeader {
  /** 0 where no program has set one. */
  applicationId: number;
  /** The commit sequence, see `CommitSequence`: an unsigned number of 32 bits. */
  sequence: number;
  pageBytes: number;
}

export const headerBytes = 100;
const magic = 'SQLite format 3\0';

/** The header of a file; undefined where the file is no SQLite database. Throws where it cannot be read. See `withFile`. */
export const readHeader = (path: string): FileHeader | undefined => withFile(path, readHeaderOf);

/** The same for a descriptor that is open. */
export const readHeaderOf = (file: number): FileHeader | undefined => {
  const bytes = Buffer.alloc(headerBytes);
  return readSync(file, bytes, 0, headerBytes, 0) < headerBytes ? undefined : parseHeader(bytes);
};

/** The header at the start of page 1. */
export const parseHeader = (page: Buffer): FileHeader | undefined => {
  if (page.toString('latin1', 0, magic.length) !== magic) return undefined;
  const pageBytes = page.readUInt16BE(16);
  return {
    applicationId: page.readUInt32BE(68),
    sequence: page.readUInt32BE(60),
    // 65,536 does not fit into the two bytes, and is written as 1.
    pageBytes: pageBytes === 1 ? 65_536 : pageBytes,
  };
};

/**
 * Opens a file for reading alone, and closes it again. Never for a database that this process has open: POSIX ends all
 * locks of a process on a file once the process closes any descriptor of it
 * (https://sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_).
 */
export const withFile = <T>(path: string, read: (file: number) => T): T => {
  const file = openSync(path, 'r');
  try {
    return read(file);
  } finally {
    closeSync(file);
  }
};
