import { z } from 'zod';
import { limits } from '#/lib/domain/limits.ts';
import { clientNames } from '#/lib/domain/matters/client-names.ts';
import type { NamedMatter } from '#/lib/domain/matters/named-matter.ts';
import type { Party } from '#/lib/domain/matters/party.ts';
import { defineVerb } from '../define-verb.ts';

const mostClients = 5;

/** The names of matters and of their clients; what is no matter of the owner is left out. */
export const nameMatters = defineVerb({
  kind: 'read',
  input: z.strictObject({ ids: z.array(z.string().max(40)).min(1).max(limits.page) }),
  run: async (transaction, { ids }): Promise<{ matters: NamedMatter[] }> => {
    const rows = await transaction.all('namedMatters', { ids: JSON.stringify(ids) });
    const matters = rows.map(({ id, name, parties }) => ({
      id,
      name,
      clients: clientNames(JSON.parse(parties) as Party[]).slice(0, mostClients),
    }));
    return { matters: matters.sort((one, other) => (one.id < other.id ? -1 : 1)) };
  },
});
