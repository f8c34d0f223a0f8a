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

  /** The names of the matters that were found. */
  const named = async (handles: Handles, query: string, filters: SearchFilters = {}) =>
    (await handles.search.searchMatters({ query, filters })).found.map(({ matter }) => matter.name);

  rule('Q-35', 'finds a matter by all that it says, and nothing of another owner', async () => {
    const { ana, carla } = newCast();
    const own = of(ana);
    const { id, name } = await make(own, knownMatter);
    await make(own, { name: 'Audiência', state: 'closed' });
    for (const query of [
      'prados operadoras',
      'LUCIA',
      'exemplo',
      '0000902-05.2017.5.09.0026',
      '00009020520175090026',
      '52998224725',
      '11.222.333/0001-81',
      'vara cível',
      'porto alegre',
      'consumidores',
      'urgentes',
      '"plano de saude"',
      'bruno',
      '"audiência marcada"',
      'marcada -sentença',
    ])
      expect(await named(own, query), query).toEqual([name]);
    expect(await named(own, 'audiências')).toEqual(['Audiência', name]);
    for (const query of ['prado sentença', '"alegre porto"', 'prado -urgente', '"saúde bruno"', '', '-prado'])
      expect(await named(own, query), query).toEqual([]);
    expect(await named(of(carla), 'prado')).toEqual([]);
    expect(await named(of(carla), '', { matter: id })).toEqual([]);
  });

  rule('Q-35', 'keeps matters to the filters by matter and client', async () => {
    const own = of(newCast().ana);
    const prado = await make(own, knownMatter);
    await make(own, { name: 'Prado e outros' });
    expect(await named(own, 'prado', { matter: prado.id })).toEqual([prado.name]);
    expect(await named(own, '', { client: cpf })).toEqual([prado.name]);
    expect(await named(own, 'outros', { client: cpf })).toEqual([]);
    expect(await named(own, 'prado', { client: cpf, kind: 'title' })).toEqual([]);
  });

  rule(
    'Q-35',
    'shows the words in the name and where else they stand, and says that there are more',
    async () => {
      const own = of(newCast().ana);
      await make(own, knownMatter);
      const {
        found: [hit],
      } = await own.search.searchMatters({ query: 'prado marcada' });
      const words = (snippet: { text: string; highlights: [number, number][] } | null | undefined) =>
        snippet?.highlights.map(([start, end]) => snippet.text.slice(start, end));
      expect([words(hit?.name), words(hit?.text)]).toEqual([['Prado'], ['Prado', 'marcada']]);
      const {
        found: [byCourt],
      } = await own.search.searchMatters({ query: '"vara cível" urgente' });
      expect([byCourt?.matter.court, byCourt?.text]).toEqual([knownMatter.court, null]);
      expect((await own.search.searchMatters({ query: '×' })).found).toEqual([]);
      for (let made = 0; made < 21; made += 1) await make(own, { name: `Inventário ${made}` });
      const { found: many, more } = await own.search.searchMatters({ query: 'inventário' });
      expect([many.length, more]).toEqual([20, true]);
      expect(many[0]?.text).toBeNull();
    },
  );

  rule('Q-36', 'finds a matter by what it says now', async () => {
    const own = of(newCast().ana);
    const key = newId();
    const made = await own.matters.createMatter({ key, name: 'Despejo' });
    expect(await named(own, 'despejo')).toEqual(['Despejo']);
    await own.matters.changeMatter({ id: made.id, ifVersion: 1, name: 'Renovatória' });
    expect(await named(own, 'despejo')).toEqual([]);
    expect(await named(own, 'renovatória')).toEqual(['Renovatória']);
    await own.matters.deleteMatter({ id: made.id });
    expect(await named(own, 'renovatória')).toEqual([]);
    await own.matters.createMatter({ key, name: 'Usucapião' });
    expect(await named(own, 'usucapião')).toEqual(['Usucapião']);
  });

  rule('Q-36', 'looks at a bounded part of very many notes at once, and goes on from there', async () => {
    const own = of(newCast().ana);
    const notes = 'Anotação longa sobre a partilha. '.repeat(100);
    for (let made = 0; made < 60; made += 1) await make(own, { name: `Partilha ${made}`, notes });
    const first = await own.search.searchMatters({ query: 'partilha' });
    expect([first.complete, first.found.length]).toEqual([false, 20]);
    for (let left = 20; left > 0; left -= 1)
      if ((await own.search.searchMatters({ query: 'partilha' })).complete) return;
    expect.fail('The searches never looked at all matters.');
  });

  rule(
    'Q-35',
    'compares the texts of all that may be meant before it says that there are no more',
    async () => {
      const own = of(newCast().ana);
      const party = (name: string) => [{ name, side: 'opposing', kind: 'company' }];
      await make(own, { name: 'Execução Alfa', parties: party('Banco Alfa') });
      for (let made = 0; made < 150; made += 1)
        await make(own, { name: `Execução ${made}`, parties: party('Banco do Brasil') });
      const {
        found: alfa,
        more,
        complete,
      } = await own.search.searchMatters({ query: 'banco -"banco do brasil"' });
      expect([alfa.map(({ matter }) => matter.name), more, complete]).toEqual([
        ['Execução Alfa'],
        false,
        true,
      ]);
      await make(own, { name: 'Execução Beta', parties: party('Banco Brasil') });
      expect(await named(own, '"banco brasil"')).toEqual(['Execução Beta']);
    },
  );

  rule('Q-36', 'says where it could not compare all texts with a phrase', async () => {
    const own = of(newCast().ana);
    const notes = 'Banco do Brasil. '.repeat(500);
    for (let made = 0; made < 30; made += 1) await make(own, { name: `Execução ${made}`, notes });
    // By then each reading thread has analysed all of them.
    for (let left = 30; left > 0; left -= 1)
      expect(await own.search.searchMatters({ query: '"banco brasil"' })).toEqual({
        found: [],
        more: false,
        complete: false,
      });
  });
};
