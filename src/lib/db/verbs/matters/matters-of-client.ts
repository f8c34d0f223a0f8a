import { hasClient } from '#/lib/domain/matters/client.ts';
import type { Transaction } from '../../transaction.ts';
import { PartyPage } from './party-page.ts';

/** The ids of the matters that have this client; undefined where none is asked for. */
export const mattersOfClient = async (
  transaction: Transaction,
  client: string | undefined,
): Promise<ReadonlySet<string> | undefined> => {
  if (client === undefined) return undefined;
  const matters = await PartyPage.all(transaction);
  return new Set(matters.filter(hasClient(client)).map(({ id }) => id));
};
