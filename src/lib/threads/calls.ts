import type { ErrorCode, ErrorDetails } from '#/lib/domain/errors.ts';

/** The calls that a thread answers: by name, what each takes and gives. Both are cloned (structuredClone). */
export type Calls = Record<string, { asks: unknown; answers: unknown }>;

export interface ToThread {
  name: string;
  input: unknown;
}

export type FromThread =
  | { value: unknown }
  | { refused: { code: ErrorCode; message: string; details: ErrorDetails } }
  | { failed: string };
