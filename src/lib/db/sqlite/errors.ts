import { JucaError } from '#/lib/domain/errors.ts';
import type { HealthReason } from '#/lib/domain/health-reasons.ts';
import type { ThreadError } from './protocol.ts';

interface Condition {
  message: string;
  reason?: HealthReason;
}

const locked: Condition = { message: 'Another process holds the database.', reason: 'locked' };
const damaged: Condition = {
  message: 'The database file is damaged. Nothing of this was stored.',
  reason: 'damaged',
};
const conditions: Record<string, Condition> = {
  SQLITE_BUSY: locked,
  SQLITE_LOCKED: locked,
  SQLITE_FULL: {
    message: 'The disk is full. Nothing of this was stored; reading goes on.',
    reason: 'disk_full',
  },
  SQLITE_READONLY: {
    message: 'The database cannot be written. Nothing of this was stored; reading goes on.',
    reason: 'read_only',
  },
  SQLITE_IOERR: { message: 'The disk did not answer. Nothing of this was stored.' },
  SQLITE_CORRUPT: damaged,
  SQLITE_NOTADB: damaged,
};

/** Every error as it crosses to the main thread; what the database said stays for the log. */
export const toThreadError = (error: unknown): ThreadError => {
  if (error instanceof JucaError) {
    return { code: error.code, message: error.message, details: error.details };
  }
  const { message, reason } = conditions[primaryCode(error)] ?? { message: 'The store could not do this.' };
  return {
    code: 'unavailable',
    message,
    details: { retryAfter: 1, ...(reason && { reason }) },
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
