import { isClient } from '#/lib/domain/matters/client.ts';
import type { Transaction } from '../../transaction.ts';
import { clientsOfMatters } from './matter-clients.ts';

/** The ids of the matters that have this client; undefined where none is asked for. */
export const mattersOfClient = async (
  transaction: Transaction,
  client: string | undefined,
): Promise<ReadonlySet<string> | undefined> => {
  if (client === undefined) return undefined;
  const isMeant = isClient(client);
  const matters = [...(await clientsOfMatters(transaction))];
  return new Set(matters.filter(([, clients]) => clients.some(isMeant)).map(([id]) => id));
};
