import { notFound } from '#/lib/domain/errors.ts';
import { type StoredDiscretion, toDiscretion } from '../../discretion-rows.ts';
import { first, type Transaction } from '../../transaction.ts';

/** What holds of a session. Throws `not_found`. */
export const settingOf = async (transaction: Transaction, session: string): Promise<StoredDiscretion> => {
  const row = await first(transaction, 'discretion', { session });
  if (!row && !(await first(transaction, 'session', { session }))) throw notFound();
  return toDiscretion(row);
};

export const keepSetting = async (
  transaction: Transaction,
  session: string,
  { setting, standIns }: StoredDiscretion,
): Promise<void> => {
  const { discretion, answering, model, agreed } = setting;
  await transaction.all('putDiscretion', {
    session,
    discretion,
    answering: answering ? 1 : 0,
    model,
    agreedHost: agreed?.host ?? null,
    agreedAt: agreed?.at ?? null,
    standIns: JSON.stringify(standIns),
  });
};
