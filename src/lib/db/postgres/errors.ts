import { JucaError } from '#/lib/domain/errors.ts';

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

/** Every error of the driver as the store's callers know it; what the database said goes along for the log. */
export const toJucaError = (error: unknown): JucaError => {
  if (error instanceof JucaError) return error;
  const message = isPassing(error)
    ? 'The database does not answer. What was sent may be sent again.'
    : 'The store could not do this.';
  return new JucaError('unavailable', message, { retryAfter: 1 }, { cause: error });
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
