import type { FileKind } from './file-kinds.ts';
import type { HealthReason } from './health-reasons.ts';

/** Every way in which a request can be refused. The code crosses each boundary: worker, action, HTTP. */
export const errorCodes = [
  'unauthenticated',
  'forbidden',
  'other_account',
  'not_found',
  'conflict',
  'invalid',
  'too_large',
  'limit',
  'overloaded',
  'unavailable',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** What a refusal may tell beyond its code; each field is safe to show to the one who asked. */
export interface ErrorDetails {
  /** Which entry of `limits` was passed. */
  limit?: string;
  /** The most that limit allows, in its own unit. */
  max?: number;
  /** Path of the offending field, as in `blocks.0.content.text`. */
  field?: string;
  /** The version the record has now, for a conflict. */
  version?: number;
  /** Seconds to wait before trying again. */
  retryAfter?: number;
  /** What a file is that cannot be read. */
  found?: FileKind;
  /** What is wrong with the database, for `unavailable`. */
  reason?: HealthReason;
}

/** The one error that the domain and the store throw on purpose; anything else is a defect. */
export class JucaError extends Error {
  override readonly name = 'JucaError';
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.details = details;
  }

  /**
   * By name, since one process holds this class twice: the framework bundles a copy for pages and actions, and the
   * store throws the other.
   */
  static override [Symbol.hasInstance](value: unknown): value is JucaError {
    return value instanceof Error && value.name === 'JucaError' && 'code' in value;
  }
}

/** Someone else's record and a missing one give this same answer. */
export const notFound = () => new JucaError('not_found', 'There is no such session or block.');

/** The same for a matter, and for a session that is named together with one. */
export const matterNotFound = () => new JucaError('not_found', 'There is no such matter or session.');
