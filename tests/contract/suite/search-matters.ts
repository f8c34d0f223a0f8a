import { expect } from 'vitest';
import { indexAll } from '#/lib/db/index-all.ts';
import { newId } from '#/lib/domain/ids.ts';
import type { SearchFilters } from '#/lib/domain/search/filters.ts';
import { message, newCast } from '../../support/factories.ts';
import { knownMatter } from '../../support/matters.ts';
import type { Context } from './context.ts';

const cpf = '52998224725';

export const searchMatterRules = ({ rule, store, search, matters }: Context): void => {
  /** The handles of one owner. */
  const of = (person: { id: string }) => ({
    sessions: store().for(person),
    matters: matters().for(person),
    search: search().for(person),
  });
  type Handles = ReturnType<typeof of>;

  const make = (handles: Handles, given: object) =>
    handles.matters.createMatter({ key: newId(), ...structuredClone(given) });

  /** A session of one message in a matter, or alone. */
  const begin = async (handles: Handles, title: string, matter?: string) => {
    const blocks = [message('Multa contratual')];
    const { session } = await handles.sessions.create({ title, blocks, ...(matter && { matter }) });
    return session.id;
  };

  /** The titles of the sessions that were found. */
  const found = async (handles: Handles, query: string, filters: SearchFilters) =>
    (await handles.search.searchSessions({ query, filters })).hits.map(({ session }) => session.title).sort();

  rule('Q-15', 'keeps to a matter and to a client, whether or not it is indexed', async () => {
    const { ana, carla } = newCast();
    const own = of(ana);
    const prado = await make(own, knownMatter);
    const client = { name: 'Ana Lúcia Prado', side: 'client', kind: 'person' };
    const again = await make(own, { name: 'Inventário', parties: [{ ...client, document: cpf }] });
    const other = await make(own, { name: 'Outra', parties: [client] });
    const foreign = await make(of(carla), knownMatter);
    const ids = await Promise.all([
      begin(own, 'Prado', prado.id),
      begin(own, 'Inventário', again.id),
      begin(own, 'Homônima', other.id),
      begin(own, 'Só'),
    ]);
    await begin(of(carla), 'De Carla', foreign.id);
    const check = async () => {
      for (const [filters, titles] of [
        [{ matter: prado.id }, ['Prado']],
        [{ matter: prado.id, kind: 'answer' }, []],
        [{ client: '529.982.247-25' }, ['Inventário', 'Prado']],
        [{ client: 'ana lucia PRADO' }, ['Homônima', 'Inventário', 'Prado']],
        [{ client: cpf, matter: again.id }, ['Inventário']],
        [{ client: 'Operadora Exemplo S.A.' }, []],
        [{ client: 'Ninguém' }, []],
        [{ matter: foreign.id }, []],
        [{ matter: newId() }, []],
        [{ matter: 'x' }, []],
      ] satisfies [SearchFilters, string[]][])
        expect(await found(own, 'multa', filters), JSON.stringify(filters)).toEqual(titles);
      expect(await found(own, '', { matter: prado.id })).toEqual(['Prado', 'Prado']);
    };
    await check();
    await indexAll(own.search);
    await check();
    await own.matters.moveToMatter({ sessions: ids.slice(0, 1), matter: null });
    expect(await found(own, 'multa', { matter: prado.id })).toEqual([]);
    await own.sessions.archive({ id: ids[1] ?? '', archived: true });
    expect(await found(own, 'multa', { client: cpf })).toEqual([]);
  });
};
