import { z } from 'zod';
import { Discretion, Host } from '#/lib/domain/discretion.ts';
import { defineVerb } from '../define-verb.ts';
import { lockForWrite } from '../guards.ts';
import { target } from '../inputs.ts';
import { keepSetting, settingOf } from './setting.ts';

const { discretion, answering, model } = Discretion.shape;

/**
 * Sets what of a session may leave. `agreed` is the host that the owner agrees to, having seen what goes there; null
 * takes an agreement back. Without it an agreement stands only while `discretion` stays what it was.
 */
export const setDiscretion = defineVerb({
  kind: 'write',
  repeatable: true,
  input: z.strictObject({ ...target, discretion, answering, model, agreed: Host.nullable().optional() }),
  run: async (transaction, { id, agreed, ...given }): Promise<Discretion> => {
    await lockForWrite(transaction, { id });
    const { setting: before, standIns } = await settingOf(transaction, id);
    const kept = before.discretion === given.discretion ? before.agreed : null;
    const setting = { ...given, agreed: agreementOf(agreed, kept, transaction.now) };
    await keepSetting(transaction, id, { setting, standIns });
    return setting;
  },
});

const agreementOf = (
  host: string | null | undefined,
  kept: Discretion['agreed'],
  at: string,
): Discretion['agreed'] => {
  if (host === null) return null;
  if (host === undefined || host === kept?.host) return kept;
  return { host, at };
};
