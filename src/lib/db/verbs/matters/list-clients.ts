import { z } from 'zod';
import { limits } from '#/lib/domain/limits.ts';
import { type ClientList, clientList } from '#/lib/domain/matters/client.ts';
import { defineVerb } from '../define-verb.ts';
import { pageSize } from '../inputs.ts';
import { clientsOfMatters } from './matter-clients.ts';

/** The clients of all matters by name. `query` is words that must all stand in a client's name or number. */
export const listClients = defineVerb({
  kind: 'read',
  input: z.strictObject({ query: z.string().max(limits.title).default(''), limit: pageSize }),
  run: async (transaction, { query, limit }): Promise<ClientList> =>
    clientList((await clientsOfMatters(transaction)).values(), query, limit),
});
