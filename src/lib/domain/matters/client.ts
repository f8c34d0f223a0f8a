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

interface WithParties {
  parties: readonly Party[];
}

/** What names a client in a filter: its number, or its name where it has none. */
export const clientKey = ({ name, document }: Pick<Party, 'name' | 'document'>): string => document ?? name;

/** Tells of a matter whether it has the client that a filter names, by a CPF or CNPJ or by a name in any spelling. */
export const hasClient = (named: string): ((matter: WithParties) => boolean) => {
  const number = taxpayerNumberOf(named);
  const isNumber = isTaxpayerNumber(number);
  const name = nameOf(named);
  const isNamed = (party: Party) => (isNumber ? party.document === number : nameOf(party.name) === name);
  return ({ parties }) => parties.some((party) => party.side === 'client' && isNamed(party));
};

/** The clients of matters by name, at most so many, in whose name and number each word of the query stands. */
export const clientsOf = (matters: Iterable<WithParties>, query: string, limit: number): ClientList => {
  const words = searchWords(query).slice(0, mostWords);
  const known = new Map<string, Client & { sorted: string }>();
  for (const { parties } of matters)
    for (const [key, party] of clientsIn(parties)) {
      const { name, document } = party;
      const sorted = `${nameOf(name)}\0${name}\0${document ?? ''}`;
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
const clientsIn = (parties: readonly Party[]): Map<string, Party> =>
  new Map(
    parties
      .filter(({ side }) => side === 'client')
      .map((party) => [party.document ?? `name ${nameOf(party.name)}`, party]),
  );

const nameOf = (name: string): string => searchWords(name).join(' ');

/** A client as a filter names it. */
export const ClientKey = z.string().min(1).max(limits.clientKey);
