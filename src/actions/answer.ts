import { JucaError } from '#/lib/domain/errors.ts';
import type { ActionResult, Refusal } from '#/lib/domain/result.ts';
import { runtime } from '#/lib/runtime.ts';

/**
 * Runs an action's work and turns its outcome into a value that crosses to the browser. What is not a refusal is a
 * defect: it is logged, and the browser learns nothing of it.
 */
export const answer = async <T>(work: () => Promise<T>): Promise<ActionResult<T>> => {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: refusalOf(error) };
  }
};

const refusalOf = (error: unknown): Refusal => {
  if (error instanceof JucaError)
    return { code: error.code, message: error.message, details: { ...error.details } };
  runtime().logger.error({ err: error }, 'an action failed');
  return {
    code: 'unavailable',
    message: 'Something failed on the server; nothing was confirmed.',
    details: {},
  };
};
