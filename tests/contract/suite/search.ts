import { expect } from 'vitest';
import type { OwnedSearch } from '#/lib/db/search.ts';
import { newId } from '#/lib/domain/ids.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { SearchFilters } from '#/lib/domain/search/filters.ts';
import type { NewBlock } from '#/lib/domain/session.ts';
import { message, newCast } from '../../support/factories.ts';
import { precedentBlock } from '../../support/precedent-block.ts';
import type { Context } from './context.ts';
import { expectRefusal } from './reading.ts';

/** What was found, as positions: 0 is the title. */
const found = async (search: OwnedSearch, query: string, filters: SearchFilters = {}) =>
  (await search.searchSessions({ query, filters })).hits.map(({ block }) => block?.position ?? 0);

/** The positions of those that have every word. */
const withAll = async (search: OwnedSearch, query: string) =>
  (await search.searchSessions({ query })).hits
    .filter(({ matching }) => matching === 'all')
    .map(({ block }) => block?.position ?? 0);

const answerBlock = (text: string): NewBlock => message(text, { role: 'assistant' });

export const searchRules = ({ rule, store, search }: Context): void => {
  /** A new owner with one session of these blocks, and the search over it. */
  const having = async (...blocks: NewBlock[]) => {
    const { ana, carla } = newCast();
    const sessions = store().for(ana);
    const { session } = await sessions.create({ title: 'Consulta', blocks });
    return { ana, carla, sessions, session, search: search().for(ana) };
  };
  const saying = (...texts: string[]) => having(...texts.map((text) => message(text)));

  rule('Q-01', 'finds nothing of another owner, and gives no places in a session of one', async () => {
    const { search: own, carla, session } = await saying('Servidão de passagem');
    expect(await found(own, 'servidão')).toEqual([1]);
    const other = search().for(carla);
    expect(await other.searchSessions({ query: 'servidão' })).toMatchObject({ hits: [], nextCursor: null });
    for (const id of [session.id, newId(), 'nenhuma'])
      await expectRefusal(other.findInSession({ id, query: 'servidão' }), 'not_found');
  });

  rule('Q-10', 'finds words however they are written, in messages, answers, cards and titles', async () => {
    const {
      sessions,
      session,
      search: own,
    } = await having(
      message('A recusa de cobertura pelo plano de saúde.'),
      answerBlock('As prisões preventivas exigem fundamento.'),
      precedentBlock({ number: 'REsp 1.700.001/SP', thesis: 'É abusiva a recusa indevida.' }),
    );
    await sessions.rename({ id: session.id, title: 'Usucapião extraordinária' });
    for (const [query, position] of [
      ['COBERTURAS', 1],
      ['prisao preventiva', 2],
      ['abusivas', 3],
      ['usucapiao', 0],
    ] as const)
      expect(await found(own, query), query).toEqual([position]);
    expect(await found(own, 'usufruto')).toEqual([]);
  });

  rule('Q-10', 'finds what a type says that this version does not know', async () => {
    const unknown: NewBlock = {
      ...message(),
      type: 'x_newer',
      content: { parts: [{ note: 'Anticrese' }], n: 3 },
    };
    const { search: own } = await having(unknown);
    const { hits } = await own.searchSessions({ query: 'anticrese' });
    expect(hits).toMatchObject([{ kind: 'card', block: { type: 'x_newer' } }]);
  });

  rule('Q-11', 'finds a number in any spelling', async () => {
    const { search: own } = await saying(
      'Processo 1000410-58.2021.8.26.0405, em segredo',
      'Como no REsp 1.234.567/SP',
      'CPF 012.345.678-90 e CNPJ 12.345.678/0001-95',
    );
    for (const [query, position] of [
      ['10004105820218260405', 1],
      ['1000410-58.2021.8.26.0405', 1],
      ['resp 1234567', 2],
      ['1.234.567', 2],
      ['01234567890', 3],
      ['12345678000195', 3],
      ['012.345.678-90', 3],
    ] as const)
      expect(await withAll(own, query), query).toEqual([position]);
  });

  rule('Q-12', 'finds a phrase where its words stand one behind the other', async () => {
    const { search: own } = await saying(
      'Houve dano moral coletivo.',
      'O dano foi de ordem moral.',
      'Danos morais e materiais.',
      'Ação de cobrança',
      'Ação e cobrança',
    );
    expect((await found(own, '"dano moral"')).sort()).toEqual([1, 3]);
    expect(await found(own, '“ação de cobrança”')).toEqual([4]);
    expect(await found(own, '"dano moral" coletivo')).toEqual([1, 3]);
    expect(await found(own, '"moral dano"')).toEqual([]);
    expect(await found(own, '"dano moral')).toHaveLength(3);
  });

  rule('Q-12', 'does not take the end of one text and the beginning of another for a phrase', async () => {
    const block = precedentBlock({ number: 'REsp 1', thesis: 'Sobre o dano', summary: 'Moral da decisão' });
    const { search: own } = await having(block);
    expect(await found(own, '"dano moral"')).toEqual([]);
    expect(await found(own, 'dano moral')).toEqual([1]);
  });

  rule('Q-13', 'leaves out what has an unwanted word or phrase', async () => {
    const { search: own } = await saying(
      'Locação comercial',
      'Locação residencial',
      'Locação de imóvel rural',
    );
    expect((await found(own, 'locação -comercial')).sort()).toEqual([2, 3]);
    expect((await found(own, 'locação -"imóvel rural"')).sort()).toEqual([1, 2]);
    expect((await found(own, 'locação -"rural imóvel"')).sort()).toEqual([1, 2, 3]);
    expect(await found(own, '-comercial')).toEqual([]);
    expect(await found(own, 'guarda-comercial')).toEqual([1]);
  });

  rule('Q-14', 'gives what has all words first, then what has some, the later of equals first', async () => {
    const { search: own } = await saying(
      'Dano ao imóvel vizinho',
      'Obra no imóvel vizinho',
      'Obra, dano e imóvel',
      'Obra no imóvel vizinho',
    );
    const { hits } = await own.searchSessions({ query: 'dano obra' });
    expect(hits.map(({ block, matching }) => [block?.position, matching])).toEqual([
      [3, 'all'],
      ...[1, 4, 2].map((position) => [position, 'some']),
    ]);
  });

  rule('Q-15', 'keeps to a kind, a verdict, a court, a time and what is said of the session', async () => {
    const {
      sessions,
      session,
      search: own,
    } = await having(
      message('Multa contratual'),
      answerBlock('Multa contratual'),
      precedentBlock({ number: 'REsp 1', court: 'STJ', summary: 'Multa', evaluation: 'useful' }),
      precedentBlock({ number: 'AI 2', court: 'TJSP', summary: 'Multa' }),
    );
    await sessions.rename({ id: session.id, title: 'Multa' });
    for (const [filters, positions] of [
      [{ kind: 'title' }, [0]],
      [{ kind: 'message' }, [1]],
      [{ kind: 'answer' }, [2]],
      [{ kind: 'precedent', court: 'stj' }, [3]],
      [{ evaluation: 'none' }, [4]],
      [{ evaluation: 'not_useful' }, []],
      [{ phase: 2 }, []],
      [{ phase: 0, status: 'open' }, [0, 1, 2, 3, 4]],
      [{ status: 'finalized' }, []],
      [{ from: '2999-01-01T00:00:00Z' }, []],
      [{ to: '2999-01-01T00:00:00Z' }, [0, 1, 2, 3, 4]],
    ] satisfies [SearchFilters, number[]][])
      expect((await found(own, 'multa', filters)).sort(), JSON.stringify(filters)).toEqual(positions);
    expect(await found(own, '', { kind: 'precedent' })).toEqual([4, 3]);
    expect(await found(own, '')).toEqual([]);
  });

  rule('Q-16', 'shows the words in the text', async () => {
    const text = `${'Consta dos autos. '.repeat(60)}A recusa de cobertura é abusiva. ${'Assim se decide. '.repeat(60)}`;
    const { search: own, session } = await saying(text);
    const [hit] = (await own.searchSessions({ query: '"recusa de cobertura" abusivas' })).hits;
    expect(hit).toMatchObject({ kind: 'message', session: { id: session.id }, matching: 'all' });
    const { snippet } = hit ?? expect.fail('Nothing was found.');
    expect(snippet.highlights.map(([start, end]) => snippet.text.slice(start, end))).toEqual([
      'recusa',
      'cobertura',
      'abusiva',
    ]);
    expect([snippet.cutBefore, snippet.cutAfter]).toEqual([true, true]);
  });

  rule('Q-16', 'shows the place of a phrase, and words far down in a long text', async () => {
    const filling = 'Consta dos autos da ação. '.repeat(1_500);
    const { search: own } = await saying(
      `O dano moral. Moral, dano. ${filling}Houve moral dano, laudêmio. ${filling}`,
    );
    const around = async (query: string) => {
      const { snippet } = (await own.searchSessions({ query })).hits[0] ?? expect.fail(query);
      return snippet.highlights.map((place) => snippet.text.slice(...place));
    };
    expect(await around('"moral dano" laudêmio')).toEqual(['dano', 'moral', 'Moral', 'dano']);
    expect(await around('"houve moral dano"')).toEqual(['Houve', 'moral', 'dano']);
    expect(await around('laudêmio')).toEqual(['laudêmio']);
  });

  rule('Q-16', 'shows a text as it is read, and finds what marks break', async () => {
    const { search: own, session } = await having(
      answerBlock(
        '# Sobre o **plano de saú**de\n\nCf. [a lei](https://example.com/abusividade) e `cláusula`.',
      ),
      answerBlock('| Prazo | Ato |\n| --- | --- |\n| **10 dias** | contestação |'),
      message('Escrevo **anotações** minhas.'),
    );
    const shown = async (query: string) => {
      const [hit] = (await own.searchSessions({ query })).hits;
      const { text = '', highlights = [] } = hit?.snippet ?? {};
      return [text.trim().replace(/\s+/g, ' '), ...highlights.map((place) => text.slice(...place))];
    };
    const lines = 'Sobre o plano de saúde Cf. a lei e cláusula.';
    expect(await shown('"plano de saúde"')).toEqual([lines, 'plano', 'saúde']);
    expect(await shown('"lei e clausula"')).toEqual([lines, 'lei', 'cláusula']);
    expect(await shown('contestações')).toEqual(['Prazo · Ato 10 dias · contestação', 'contestação']);
    expect(await shown('anotação')).toEqual(['Escrevo **anotações** minhas.', 'anotações']);
    expect((await own.searchSessions({ query: 'abusividade' })).hits).toEqual([]);
    const { blocks } = await own.findInSession({ id: session.id, query: '"plano de saúde" saúde' });
    expect(blocks.map(({ places }) => places)).toEqual([[{ path: 'text', start: 12, end: 28 }]]);
  });

  rule('Q-17', 'visits each hit once over the pages', async () => {
    const { search: own } = await saying(
      ...Array.from({ length: 23 }, (_, index) => `Fiança ${'e aval '.repeat(index % 4)}`),
    );
    for (const query of ['fiança', 'fiança aval', '"fiança e aval"', 'fiança -"aval e aval"']) {
      const seen: number[] = [];
      let cursor: string | null | undefined;
      do {
        const page = await own.searchSessions({ query, limit: 4, ...(cursor && { cursor }) });
        seen.push(...page.hits.map(({ block }) => block?.position ?? 0));
        cursor = page.nextCursor;
      } while (cursor);
      expect(new Set(seen).size, query).toBe(seen.length);
      expect(seen, query).toEqual(await found(own, query));
    }
    await expectRefusal(own.searchSessions({ query: 'fiança', cursor: 'x' }), 'invalid');
  });

  rule('Q-30', 'gives every place in a session in order, a part at a time', async () => {
    const {
      sessions,
      session,
      search: own,
    } = await saying(...Array.from({ length: 90 }, (_, index) => `Cláusula ${index}: a cláusula penal.`));
    for (let appended = 0; appended < 3; appended += 1)
      await sessions.append({
        id: session.id,
        blocks: Array.from({ length: 90 }, () => message('Nada. Cláusula penal e penal.')),
      });
    const places: string[] = [];
    for (let after: number | null = 0; after !== null; ) {
      const part: Awaited<ReturnType<OwnedSearch['findInSession']>> = await own.findInSession({
        id: session.id,
        query: 'penal "cláusula penal"',
        after,
      });
      for (const block of part.blocks)
        for (const { path, start, end } of block.places)
          places.push(`${block.position} ${path} ${start} ${end}`);
      after = part.next;
    }
    expect(places).toHaveLength(90 + 270 * 2);
    expect(places.slice(0, 2)).toEqual(['1 text 14 28', '2 text 14 28']);
    expect(places.slice(-2)).toEqual(['360 text 6 20', '360 text 23 28']);
  });

  rule('Q-30', 'gives no places in a removed block, and none for nothing', async () => {
    const { sessions, session, search: own } = await saying('Mora do devedor', 'Mora do credor');
    const [block] = (await sessions.open({ id: session.id })).blocks;
    await sessions.remove({ id: session.id, blockId: block?.id ?? '', blockVersion: block?.version ?? 0 });
    const { blocks, next } = await own.findInSession({ id: session.id, query: 'mora' });
    expect([blocks.map(({ position }) => position), next]).toEqual([[2], null]);
    expect((await own.findInSession({ id: session.id, query: 'de -mora' })).blocks).toEqual([]);
  });

  rule('Q-40', 'refuses a query that is too long, and is bounded in what it takes of one', async () => {
    const { search: own, session } = await saying('Penhora');
    for (const query of ['x'.repeat(64 * 1024), 'a\0']) {
      const code = query.length > limits.query ? 'too_large' : 'invalid';
      await expectRefusal(own.searchSessions({ query }), code);
      await expectRefusal(own.findInSession({ id: session.id, query }), code);
    }
    const words = Array.from({ length: 150 }, (_, index) => `p${index}`).join(' ');
    expect((await own.searchSessions({ query: words })).asked.words).toHaveLength(16);
    const quotes = '"a" '.repeat(240);
    expect((await own.searchSessions({ query: `${quotes}penhora` })).hits).toHaveLength(1);
    const phrases = '"mora aval" -"foro nu" '.repeat(40);
    const { asked } = await own.searchSessions({ query: phrases });
    expect([asked.phrases.length, asked.without.length]).toEqual([4, 8]);
    for (const hostile of [
      '"'.repeat(999),
      '-'.repeat(999),
      '-"-"'.repeat(240),
      "%_*\\'; drop table sessions; --",
    ])
      expect((await own.searchSessions({ query: hostile })).hits, hostile).toEqual([]);
  });
};
