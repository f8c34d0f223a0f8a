import { openSameFile } from '../open-same-file.ts';
import type { ThreadSettings } from '../protocol.ts';

/** The most problems that are listed. */
const most = 5;

/**
 * What SQLite's quick check says of the database, in its own words; empty where all is well. Reads the whole file in one
 * snapshot: while it does, the write-ahead log cannot begin anew.
 */
export const inspect = (file: Pick<ThreadSettings, 'path' | 'file'>): string[] => {
  try {
    const connection = openSameFile({ ...file, role: 'reader' });
    try {
      const lines = connection.pragma(`quick_check(${most})`) as { quick_check: string }[];
      return lines.map((line) => line.quick_check).filter((line) => line !== 'ok');
    } finally {
      connection.close();
    }
  } catch (error) {
    const code = String((error as { code?: string }).code);
    if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return [(error as Error).message];
    throw error;
  }
};
