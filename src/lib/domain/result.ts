import type { ErrorCode, ErrorDetails } from './errors.ts';

/** Why something was refused, in a form that crosses every boundary. */
export interface Refusal {
  code: ErrorCode;
  /** In English, for logs and programs; a person reads the text that belongs to the code. */
  message: string;
  details: ErrorDetails;
}

/** What a Server Action answers: it never throws to the browser. */
export type ActionResult<T> = { ok: true; value: T } | { ok: false; error: Refusal };
