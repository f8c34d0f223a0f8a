import { z } from 'zod';
import { notFound } from '#/lib/domain/errors.ts';
import type { Session } from '#/lib/domain/session.ts';
import { toSession } from '../rows.ts';
import { first, type Transaction } from '../transaction.ts';
import { defineVerb } from './define-verb.ts';
import { target } from './inputs.ts';

export const get = defineVerb({
  kind: 'read',
  input: z.strictObject(target),
  run: (transaction, { id }) => getSession(transaction, id),
});

/** Throws `not_found`. */
export const getSession = async (transaction: Transaction, session: string): Promise<Session> => {
  const row = await first(transaction, 'session', { session });
  if (!row) throw notFound();
  return toSession(row);
};
