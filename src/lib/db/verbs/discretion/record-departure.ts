import { z } from 'zod';
import { type Departure, type Discretion, NewDeparture } from '#/lib/domain/discretion.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { toDeparture } from '../../discretion-rows.ts';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { lockSession } from '../guards.ts';
import { target } from '../inputs.ts';
import { settingOf } from './setting.ts';

/**
 * Writes down what is about to leave. Whoever sends waits for it. A `conflict` with the field `discretion` where the
 * session's setting does not let it leave. Also for a session in the trash, where an answer is written to its end.
 */
export const recordDeparture = defineVerb({
  kind: 'write',
  repeatable: true,
  input: z.strictObject({ ...target, departure: NewDeparture }),
  run: async (transaction, { id: session, departure }): Promise<Departure> => {
    await lockSession(transaction, session);
    const { id, blockId, host, model, bytes, sha256, masked } = departure;
    const known = await first(transaction, 'departure', { departure: id });
    if (known) return sameAs(toDeparture(known), { ...departure, sessionId: session });
    refuseForbidden((await settingOf(transaction, session)).setting, departure);
    const row = await first(transaction, 'insertDeparture', {
      departure: id,
      session,
      block: blockId,
      now: transaction.now,
      host,
      model,
      bytes,
      sha256,
      masked: masked ? 1 : 0,
    });
    if (!row) throw new Error('A departure was not stored.');
    return toDeparture(row);
  },
});

/** Throws where the setting does not let this leave. */
const refuseForbidden = (setting: Discretion, { host, masked }: NewDeparture): void => {
  const isOpen = setting.discretion === 'clear' || (setting.discretion === 'masked' && masked);
  if (isOpen && setting.agreed?.host === host) return;
  throw new JucaError('conflict', 'The setting of the session does not let this leave.', {
    field: 'discretion',
  });
};

const sameAs = (known: Departure, given: Partial<Departure>): Departure => {
  const isSame = Object.entries(given).every(([name, value]) => known[name as keyof Departure] === value);
  if (isSame) return known;
  throw new JucaError('conflict', 'The ledger has another line of this id.', { field: 'departure' });
};
