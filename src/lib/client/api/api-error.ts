import { type ErrorCode, type ErrorDetails, errorCodes } from '#/lib/domain/errors.ts';

/** `offline`: no answer came, so nothing is known about what happened; the others are the server's own codes. */
export type ApiErrorCode = ErrorCode | 'offline';

/** A refusal or a failure of a call to the server. `message` is English, for logs: people read the texts of `errors`. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** HTTP status; 0 where no answer came. */
  readonly status: number;
  readonly code: ApiErrorCode;
  readonly details: ErrorDetails;

  constructor(status: number, code: ApiErrorCode, message: string, details: ErrorDetails = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

/** The error of an answer that never came. */
export const unanswered = (): ApiError => new ApiError(0, 'offline', 'The server gave no answer.');

/** The error that a refusing answer tells; `text` is its body, a problem document (RFC 9457) where the server wrote it. */
export const refusalOf = (status: number, text: string, retryAfter: string | null): ApiError => {
  const problem = parseProblem(text);
  const { limit, max, field, found, version } = problem;
  const details = Object.entries({
    limit,
    max,
    field,
    found,
    version,
    retryAfter: Number(retryAfter) || undefined,
  });
  const told = Object.fromEntries(details.filter(([, value]) => value !== undefined));
  return new ApiError(status, codeOf(status, problem.code), String(problem.detail ?? ''), told);
};

const parseProblem = (text: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text);
    return value instanceof Object ? { ...value } : {};
  } catch {
    return {};
  }
};

const codeOf = (status: number, told: unknown): ErrorCode =>
  errorCodes.find((code) => code === told) ?? (status === 401 ? 'unauthenticated' : 'unavailable');
