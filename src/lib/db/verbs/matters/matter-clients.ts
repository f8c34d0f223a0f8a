import { clientsIn, type MatterClient } from '#/lib/domain/matters/client.ts';
import type { Party } from '#/lib/domain/matters/party.ts';
import type { Transaction } from '../../transaction.ts';
import { MatterMemory } from './matter-memory.ts';

/** Matters that are read together; between two reads others have their turn on PostgreSQL. */
const readAtOnce = 50;

const memory = new MatterMemory<MatterClient[]>((clients) =>
  clients.reduce((sum, { name, folded }) => sum + name.length + folded.length + 50, 50),
);

/** The clients of all matters of the owner, by matter. A thread reads the parties of each version of a matter once. */
export const clientsOfMatters = async (
  transaction: Transaction,
): Promise<ReadonlyMap<string, readonly MatterClient[]>> => {
  const rows = await transaction.all('matterVersions', {});
  const found = new Map<string, readonly MatterClient[]>();
  const unknown = new Map<string, (typeof rows)[number]>();
  for (const row of rows) {
    const known = memory.of(row);
    if (known) found.set(row.id, known);
    else unknown.set(row.id, row);
  }
  const ids = [...unknown.keys()];
  for (let from = 0; from < ids.length; from += readAtOnce) {
    const some = JSON.stringify(ids.slice(from, from + readAtOnce));
    for (const { id, parties } of await transaction.all('namedMatters', { ids: some })) {
      const row = unknown.get(id);
      if (row) found.set(id, memory.keep(row, clientsIn(JSON.parse(parties) as Party[])));
    }
  }
  return found;
};
