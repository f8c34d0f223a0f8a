import { z } from 'zod';
import { limits } from '#/lib/domain/limits.ts';
import { clientNames } from '#/lib/domain/matters/client-names.ts';
import { searchWords } from '#/lib/domain/matters/matter-words.ts';
import type { KnownClient } from '#/lib/domain/matters/named-matter.ts';
import type { Party } from '#/lib/domain/matters/party.ts';
import { defineVerb } from '../define-verb.ts';
import { pageSize } from '../inputs.ts';

/** The clients of all matters by name, with how many matters they have; `query` is words that stand in the name. */
export const listClients = defineVerb({
  kind: 'read',
  input: z.strictObject({ query: z.string().max(limits.title).default(''), limit: pageSize }),
  run: async (transaction, { query, limit }): Promise<{ clients: KnownClient[] }> => {
    const words = searchWords(query);
    const known = new Map<string, KnownClient>();
    for (const { parties } of await transaction.all('partiesOfMatters', {})) {
      const names = clientNames(JSON.parse(parties) as Party[]);
      for (const [key, name] of new Map(names.map((each) => [searchWords(each).join(' '), each])))
        if (words.every((word) => key.includes(word)))
          known.set(key, { name: known.get(key)?.name ?? name, matters: (known.get(key)?.matters ?? 0) + 1 });
    }
    const byKey = [...known].sort(([one], [other]) => (one < other ? -1 : 1));
    return { clients: byKey.slice(0, limit).map(([, client]) => client) };
  },
});
