import { expect } from 'vitest';
import type { OwnedLibrary } from '#/lib/db/library.ts';
import type { NewDecision } from '#/lib/domain/library/decision.ts';
import type { DecisionFilters } from '#/lib/domain/library/filters.ts';
import { limits } from '#/lib/domain/limits.ts';
import { decision, decisions } from '../../support/decisions.ts';
import { run } from '../../support/run-statement.ts';
import type { Context } from './context.ts';
import { expectRefusal } from './reading.ts';

const put = (library: OwnedLibrary, ...given: NewDecision[]) => library.importDecisions({ decisions: given });

const numbers = async (library: OwnedLibrary, query: string, filters: DecisionFilters = {}) =>
  (await library.searchDecisions({ query, filters })).found.map(({ decision: { number } }) => number);

/** Those that have every word. */
const withAll = async (library: OwnedLibrary, query: string) =>
  (await library.searchDecisions({ query })).found
    .filter(({ matching }) => matching === 'all')
    .map(({ decision: { number } }) => number);

/** A small library with known search results, equal on every engine. */
const shelf: NewDecision[] = [
  decision({
    number: 'REsp 1.700.001/SP',
    summary: 'Plano de saúde. Recusa indevida de cobertura. Dano moral.',
  }),
  decision({
    number: 'REsp 1.700.002/RJ',
    summary: `Dano moral. ${'Contrato de seguro. '.repeat(60)} Recusa.`,
  }),
  decision({
    number: 'REsp 1.700.003/MG',
    summary: 'Locação. Despejo.',
    thesis: 'A recusa do locador exige motivo.',
  }),
  decision({
    number: 'HC 500.004/SP',
    class: 'HC',
    summary: 'Habeas corpus. Prisões preventivas.',
    rapporteur: 'Ministro Íris Conceição',
  }),
  decision({
    number: 'Tema 1084',
    source: 'tema',
    summary: 'Progressão de regime.',
    details: [{ kind: 'subjects', text: 'Execução penal' }],
  }),
];

export const librarySearch = ({ rule, libraries, library, database }: Context): void => {
  rule('L-20', 'finds words however they are written', async () => {
    const { ana } = libraries();
    await put(ana, ...shelf);
    for (const query of ['recusas coberturas', 'RECUSA COBERTURA', 'recusadas; cobertura!']) {
      expect(await withAll(ana, query), query).toEqual(['REsp 1.700.001/SP']);
    }
    for (const [query, number] of [
      ['prisao preventiva', 'HC 500.004/SP'],
      ['iris conceicao', 'HC 500.004/SP'],
      ['1700003', 'REsp 1.700.003/MG'],
      ['resp 1.700.003', 'REsp 1.700.003/MG'],
      ['locadores', 'REsp 1.700.003/MG'],
      ['execuções penais', 'Tema 1084'],
      ['tema 1084', 'Tema 1084'],
    ] as const) {
      expect(await withAll(ana, query), query).toEqual([number]);
    }
  });

  rule('L-21', 'puts the best first: more often, in less text, rarer, in the thesis', async () => {
    const { ana } = libraries();
    await put(ana, ...shelf);
    expect(await numbers(ana, 'recusa')).toEqual([
      'REsp 1.700.003/MG',
      'REsp 1.700.001/SP',
      'REsp 1.700.002/RJ',
    ]);
    const some = await ana.searchDecisions({ query: 'despejo usucapião preventiva' });
    expect(some).toMatchObject({ withAll: 0, total: 2 });
  });

  rule('L-21', 'gives what has all words and then what has some, each group best first', async () => {
    const { ana } = libraries();
    await put(ana, ...shelf);
    const { total, withAll: whole, found } = await ana.searchDecisions({ query: 'dano moral recusa' });
    expect([total, whole]).toEqual([3, 2]);
    expect(found.map(({ decision, matching }) => [decision.number, matching])).toEqual([
      ['REsp 1.700.001/SP', 'all'],
      ['REsp 1.700.002/RJ', 'all'],
      ['REsp 1.700.003/MG', 'some'],
    ]);
  });

  rule('L-27', 'keeps to court, kind, year, situation and area, with words and without', async () => {
    const { ana } = libraries();
    const rulings = { summary: 'Servidão de passagem.' };
    await put(
      ana,
      decision({ ...rulings, number: 'REsp 1', court: 'STJ', areas: ['civil'] }),
      decision({ ...rulings, number: 'RE 2', court: 'STF', judgedOn: '2019-01-02', kind: 'theme' }),
      decision({
        ...rulings,
        number: 'RE 3',
        court: 'STF',
        situation: 'superseded',
        areas: ['penal', 'civil'],
      }),
    );
    for (const [filters, found] of [
      [{ court: 'STF' }, ['RE 2', 'RE 3']],
      [{ court: 'stf', year: '2019' }, ['RE 2']],
      [{ kind: 'theme' }, ['RE 2']],
      [{ situation: 'superseded' }, ['RE 3']],
      [{ area: 'civil' }, ['REsp 1', 'RE 3']],
      [{ court: 'TST' }, []],
    ] as const) {
      expect((await numbers(ana, 'servidão', filters)).toSorted(), JSON.stringify(filters)).toEqual(
        found.toSorted(),
      );
      expect(await numbers(ana, '', filters)).toHaveLength(found.length);
    }
    expect(await numbers(ana, '=area:penal')).toEqual([]);
    await expectRefusal(ana.searchDecisions({ query: '', filters: { year: 'x' } }), 'invalid');
  });

  rule('L-28', 'puts what is not decided, superseded or cancelled below what is in force', async () => {
    const { ana } = libraries();
    const best = 'Servidão. Servidão. Servidão.';
    await put(
      ana,
      decision({ number: 'A', summary: best, situation: 'undecided' }),
      decision({ number: 'B', summary: best, situation: 'superseded' }),
      decision({ number: 'C', summary: best, situation: 'cancelled' }),
      decision({ number: 'D', summary: `Servidão. ${'Outra coisa. '.repeat(40)}`, situation: 'revised' }),
      decision({ number: 'E', summary: `Servidão. ${'Outra coisa. '.repeat(80)}` }),
    );
    expect(await numbers(ana, 'servidão')).toEqual(['D', 'E', 'C', 'B', 'A']);
  });

  rule('L-29', 'finds a synonym behind the word itself, as some of the words', async () => {
    const { ana } = libraries();
    await put(
      ana,
      decision({ number: 'A', summary: 'Gestante. Estabilidade.' }),
      decision({ number: 'B', summary: `Empregada grávida. Estabilidade. ${'Contrato. '.repeat(30)}` }),
      decision({ number: 'C', summary: 'Falta grave. Apuração.' }),
    );
    const { found } = await ana.searchDecisions({ query: 'grávida estabilidade' });
    expect(found.map(({ decision, matching }) => [decision.number, matching])).toEqual([
      ['B', 'all'],
      ['A', 'some'],
    ]);
  });

  rule('L-20', 'finds a case number with its marks and without', async () => {
    const { ana } = libraries();
    await put(ana, decision({ number: 'RR 902-05.2017.5.09.0026', class: 'RR' }));
    for (const query of ['00009020520175090026', '0000902-05.2017.5.09.0026', '902-05.2017.5.09.0026', '902'])
      expect(await numbers(ana, query), query).toEqual(['RR 902-05.2017.5.09.0026']);
  });

  rule('L-20', 'takes signs of a number for no word and a soft hyphen for nothing', async () => {
    const { ana } = libraries();
    await put(ana, ...shelf, decision({ number: 'HC 7', summary: 'Falta grave. Res\u00adcisão.' }));
    for (const query of ['REsp nº 1.700.003', 'REsp n. 1.700.003', 'REsp n° 1700003', 'resp 1.700.\u00ad003'])
      expect(await withAll(ana, query), query).toEqual(['REsp 1.700.003/MG']);
    for (const query of ['nº', 'n.', 'n°', 'grávida', 'gravidez'])
      expect(await numbers(ana, query), query).toEqual([]);
    expect(await withAll(ana, 'rescisão')).toEqual(['HC 7']);
    expect(await withAll(ana, 'res\u00adcisão')).toEqual(['HC 7']);
  });

  rule('S-35', 'gives a search as JSON text as it gives it as values', async () => {
    const { ana } = libraries();
    await put(ana, ...shelf);
    const query = 'recusa preventiva';
    const { json } = await ana.searchDecisionsAsJson({ query });
    expect(JSON.parse(Buffer.from(json).toString())).toEqual(await ana.searchDecisions({ query }));
  });

  rule('L-22', 'orders equals by arrival, and goes through all of them', async () => {
    const { ana } = libraries();
    const same = Array.from({ length: 9 }, () => decision({ summary: 'Servidão aparente.' }));
    await put(ana, ...same);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<OwnedLibrary['searchDecisions']>> = await ana.searchDecisions({
        query: 'servidão',
        limit: 4,
        ...(cursor && { cursor }),
      });
      expect(page.total).toBe(9);
      seen.push(...page.found.map((each) => each.decision.number));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual(same.map(({ number }) => number).reverse());
  });

  rule('L-23', 'shows where the words stand', async () => {
    const { ana } = libraries();
    await put(ana, ...shelf);
    const { found } = await ana.searchDecisions({ query: 'recusas locadores' });
    const [{ snippet, field } = { snippet: undefined, field: undefined }] = found;
    expect(field).toBe('thesis');
    expect(snippet?.highlights.map(([start, end]) => snippet.text.slice(start, end))).toEqual([
      'recusa',
      'locador',
    ]);
  });

  rule('L-24', 'bounds a search, and takes it as words only', async () => {
    const { ana } = libraries();
    await put(ana, ...shelf);
    const many = Array.from({ length: 40 }, (_, index) => `palavra${index}`).join(' ');
    expect((await ana.searchDecisions({ query: many })).terms).toHaveLength(16);
    for (const query of ['', '   ', 'de a o', '"', '%', '*', 'AND', "'; drop table decisions; --"]) {
      const { found } = await ana.searchDecisions({ query });
      expect(found, query).toEqual([]);
    }
    expect(await ana.countDecisions()).toEqual({ count: shelf.length });
  });

  rule('L-25', 'answers alike on every engine', async () => {
    const { ana } = libraries();
    await put(ana, ...shelf);
    const { terms, found, nextCursor } = await ana.searchDecisions({
      query: 'Recusa de dano moral',
      limit: 1,
    });
    expect(terms).toEqual(['recus', 'dan', 'moral']);
    expect(nextCursor).toBe('0 103.04702889482189 1');
    expect(found).toMatchObject([
      {
        field: 'summary',
        snippet: {
          text: 'Plano de saúde. Recusa indevida de cobertura. Dano moral.',
          highlights: [
            [16, 22],
            [46, 50],
            [51, 56],
          ],
        },
      },
    ]);
  });

  rule('L-26', 'is not changed by what others have', async () => {
    const { ana, bruno } = libraries();
    await put(ana, ...shelf);
    const before = await ana.searchDecisions({ query: 'recusa', limit: 1 });
    await put(bruno, ...shelf, ...decisions(15, 'Recusa'));
    expect(await ana.searchDecisions({ query: 'recusa', limit: 1 })).toEqual(before);
  });

  rule('L-41', 'takes no more than a library holds over its life', async () => {
    const owner = { id: crypto.randomUUID() };
    const full = library().for(owner);
    await put(full, decision());
    await run(
      database(),
      `update libraries set last_ordinal = ${limits.decisionsPerLibrary - 1} where user_id = '${owner.id}'`,
    );
    await expectRefusal(put(full, ...decisions(2)), 'limit', {
      limit: 'decisionsPerLibrary',
      max: limits.decisionsPerLibrary,
    });
    expect(await full.countDecisions()).toEqual({ count: 1 });
    await put(full, decision({ summary: 'A última.' }));
    expect(await numbers(full, 'última')).toHaveLength(1);
    await expectRefusal(put(full, decision()), 'limit');
  });

  rule('L-40', 'refuses a search that names something unknown', async () => {
    const { ana } = libraries();
    await expectRefusal(ana.searchDecisions({ query: 'x', owner: 'y' } as never), 'invalid');
  });
};
