import { isSameJson } from '#/lib/domain/equality.ts';
import { isTransient } from './retry.ts';

interface Steps<Given, Made> {
  /** Stores it under one key: sent again with the same content it gives what is there. */
  make: (given: Given) => Promise<Made>;
  /** Gives what is there another content. */
  change: (made: Made, given: Given) => Promise<Made>;
}

/**
 * Stores one thing however often that is tried, as it was given last. What was sent without an answer may be there: it
 * is sent again as it was, and then changed into what is given now. Throws `ApiError`.
 */
export const makeOnce = <Given, Made>({ make, change }: Steps<Given, Made>) => {
  let unanswered: { given: Given } | null = null;
  /** True once a change was sent: what is there may say something else than what was sent first. */
  let mayBeChanged = false;
  const send = async (given: Given): Promise<Made> => {
    try {
      return await make(given);
    } catch (error) {
      unanswered = isTransient(error) ? { given } : null;
      throw error;
    }
  };
  return async (given: Given): Promise<Made> => {
    const before = unanswered?.given;
    if (before === undefined || (!mayBeChanged && isSameJson(before, given))) return send(given);
    const made = await send(before).catch((error: unknown) => {
      if (isTransient(error)) throw error;
      return null;
    });
    if (made === null) return send(given);
    mayBeChanged = true;
    return change(made, given);
  };
};
