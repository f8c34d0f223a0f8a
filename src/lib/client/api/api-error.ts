import type { ErrorCode, ErrorDetails } from '#/lib/domain/errors.ts';

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
