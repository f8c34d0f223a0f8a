import { JucaError } from '#/lib/domain/errors.ts';
import type { HealthReason } from '#/lib/domain/health-reasons.ts';

/**
 * Conditions under which the server did not carry out the statement, or the connection broke before it said so
 * (https://www.postgresql.org/docs/current/errcodes-appendix.html): shutdown, recovery, a full house, a connection
 * left idle in a transaction, serialization failure, deadlock, a standby.
 */
const passing = new Set(['57P01', '57P02', '57P03', '53300', '25P03', '40001', '40P01', '25006']);
const socketCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);
/** The driver names none of these by a code. */
const brokenConnection =
  /connection terminated|connection error|timeout exceeded|timeout expired|read timeout/i;

/** A commit that was sent and not answered: the transaction may have been carried out, or not. */
export class UnknownOutcome extends Error {
  override readonly name = 'UnknownOutcome';

  constructor(cause: unknown) {
    super('The connection broke during the commit.', { cause });
  }
}

/** True where the same call may well succeed in a moment. */
export const isPassing = (error: unknown): boolean => {
  if (error instanceof UnknownOutcome) return isPassing(error.cause);
  const code = codeOf(error);
  return (
    passing.has(code) ||
    code.startsWith('08') ||
    socketCodes.has(code) ||
    (error instanceof Error && brokenConnection.test(error.message))
  );
};

/** A key that is there already. */
export const isDuplicate = (error: unknown): boolean => codeOf(error) === '23505';

/** A right that the user does not have. */
export const isDenied = (error: unknown): error is Error => codeOf(error) === '42501';

/**
 * What a code says about the database itself
 * (https://www.postgresql.org/docs/current/errcodes-appendix.html).
 */
const conditions: Readonly<Record<string, HealthReason>> = {
  '25006': 'read_only',
  '53100': 'disk_full',
  '42501': 'missing_grants',
  // A role that is missing, where a right of it is asked for.
  '42704': 'missing_grants',
  '55P03': 'locked',
  XX001: 'damaged',
  XX002: 'damaged',
};
/** Errors after which the same call may well succeed, though the server answers. */
const answered = new Set(['25P03', '40001', '40P01']);

/** What is wrong with the database where the error tells; undefined for an error of one call alone. */
export const reasonOf = (error: unknown): HealthReason | undefined => {
  if (error instanceof UnknownOutcome) return reasonOf(error.cause);
  const code = codeOf(error);
  if (isMissingRole(error)) return 'missing_grants';
  const reason = conditions[code];
  if (reason || answered.has(code)) return reason;
  return isPassing(error) ? 'database_unreachable' : undefined;
};

/** Where a connection cannot take its role. The code stands for any parameter that is wrong. */
export const isMissingRole = (error: unknown): boolean =>
  codeOf(error) === '22023' && error instanceof Error && error.message.startsWith('role "');

const messages: Partial<Record<HealthReason, string>> = {
  database_unreachable: 'The database does not answer. What was sent may be sent again.',
  read_only: 'The database takes no writes at present. Nothing of this was stored; reading goes on.',
  disk_full: 'The disk of the database is full. Nothing of this was stored; reading goes on.',
  missing_grants: 'The database refuses Juca a right that it needs. Nothing of this was stored.',
  locked: 'Another program holds the database. Nothing of this was stored.',
  damaged: 'The database is damaged. Nothing of this was stored.',
};

/** Every error of the driver as the store's callers know it; what the database said goes along for the log. */
export const toJucaError = (error: unknown): JucaError => {
  if (error instanceof JucaError) return error;
  const reason = reasonOf(error);
  const message = (reason && messages[reason]) ?? 'The store could not do this.';
  return new JucaError(
    'unavailable',
    message,
    { retryAfter: 1, ...(reason && { reason }) },
    { cause: error },
  );
};

/** What an error says. A name with several addresses fails with one error for each, and says nothing itself. */
export const textOf = (error: unknown): string => {
  if (error instanceof AggregateError) return error.errors.map(textOf).join('; ');
  return error instanceof Error ? error.message : String(error);
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
