import type { Context } from 'hono';

/**
 * Answers with JSON that the store has written already. The routes' types know only values that are still to be
 * written, so that this is one of the route's answers has to be said.
 */
export const writtenJson = (
  c: Context,
  { json }: { json: string | Uint8Array<ArrayBuffer> },
  headers: Record<string, string> = {},
  status: 200 | 201 = 200,
) => c.body(json, status, { ...headers, 'Content-Type': 'application/json' }) as never;
