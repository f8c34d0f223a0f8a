import { z } from 'zod';
import { Count } from '../fields.ts';
import { limits } from '../limits.ts';
import { searchWords } from './matter-words.ts';
import type { Party } from './party.ts';
import { isTaxpayerNumber, taxpayerNumberOf } from './taxpayer-number.ts';

/** A client of matters. The same CPF or CNPJ is one client; without a number the same name is. */
export const Client = z
  .object({
    name: z.string(),
    document: z.string().nullable().meta({ description: 'CPF or CNPJ without marks.' }),
    matters: Count.meta({ description: 'Matters of which this is a client.' }),
  })
  .meta({ id: 'Client' });
export type Client = z.output<typeof Client>;

export const ClientList = z
  .object({
    clients: z.array(Client),
    more: z.boolean().meta({ description: 'There are more; other words find them.' }),
  })
  .meta({ id: 'ClientList' });
export type ClientList = z.output<typeof ClientList>;

/** A client of one matter, with the words of the name by which it is compared and sorted. */
export interface MatterClient {
  name: string;
  document: string | null;
  folded: string;
}

/** The clients among the parties of a matter. */
export const clientsIn = (parties: readonly Party[]): MatterClient[] =>
  parties
    .filter(({ side }) => side === 'client')
    .map(({ name, document }) => ({ name, document, folded: nameOf(name) }));

/** What names a client in a filter: its number, or its name where it has none. */
export const clientKey = ({ name, document }: Pick<Party, 'name' | 'document'>): string => document ?? name;

/** Tells whether a client is the one that a filter names, by a CPF or CNPJ or by a name in any spelling. */
export const isClient = (named: string): ((client: MatterClient) => boolean) => {
  const number = taxpayerNumberOf(named);
  if (isTaxpayerNumber(number)) return ({ document }) => document === number;
  const name = nameOf(named);
  return ({ folded }) => folded === name;
};

/** The clients of matters by name, at most so many, in whose name and number each word of the query stands. */
export const clientList = (
  matters: Iterable<readonly MatterClient[]>,
  query: string,
  limit: number,
): ClientList => {
  const words = searchWords(query).slice(0, mostWords);
  const known = new Map<string, Client & { sorted: string }>();
  for (const clients of matters)
    for (const [key, { name, document, folded }] of eachOnce(clients)) {
      const sorted = `${folded}\0${name}\0${document ?? ''}`;
      const before = known.get(key);
      const first = before && before.sorted <= sorted ? before : { name, document, sorted };
      known.set(key, { ...first, matters: (before?.matters ?? 0) + 1 });
    }
  const found = [...known.values()]
    .filter(({ sorted }) => words.every((word) => sorted.includes(word)))
    .sort((one, other) => (one.sorted < other.sorted ? -1 : 1));
  return {
    clients: found.slice(0, limit).map(({ sorted: _, ...client }) => client),
    more: found.length > limit,
  };
};

/** Words of a query that count. */
const mostWords = 12;

/** Each client of one matter once. */
const eachOnce = (clients: readonly MatterClient[]): Map<string, MatterClient> =>
  new Map(clients.map((client) => [client.document ?? `name ${client.folded}`, client]));

const nameOf = (name: string): string => searchWords(name).join(' ');

/** A client as a filter names it. */
export const ClientKey = z.string().min(1).max(limits.clientKey);
