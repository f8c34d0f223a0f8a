import { JucaError } from '#/lib/domain/errors.ts';
import type { ThreadError } from './protocol.ts';

const messages: Record<string, string> = {
  SQLITE_BUSY: 'Another process holds the database.',
  SQLITE_LOCKED: 'Another process holds the database.',
  SQLITE_FULL: 'The disk is full. Nothing of this was stored; reading goes on.',
  SQLITE_READONLY: 'The database cannot be written. Nothing of this was stored; reading goes on.',
  SQLITE_IOERR: 'The disk did not answer. Nothing of this was stored.',
  SQLITE_CORRUPT: 'The database file is damaged. Nothing of this was stored.',
  SQLITE_NOTADB: 'The database file is damaged. Nothing of this was stored.',
};

/** Every error as it crosses to the main thread; what the database said stays for the log. */
export const toThreadError = (error: unknown): ThreadError => {
  if (error instanceof JucaError) {
    return { code: error.code, message: error.message, details: error.details };
  }
  return {
    code: 'unavailable',
    message: messages[primaryCode(error)] ?? 'The store could not do this.',
    details: { retryAfter: 1 },
    cause: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
};

export const fromThreadError = ({ code, message, details, cause }: ThreadError): JucaError =>
  new JucaError(code, message, details, cause === undefined ? undefined : { cause });

/** SQLite's primary result code, as `SQLITE_IOERR` for `SQLITE_IOERR_WRITE`. */
const primaryCode = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.split('_').slice(0, 2).join('_');
};
