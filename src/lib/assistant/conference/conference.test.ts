import { describe, expect, it } from 'vitest';
import { articlesOf, standingOf } from '#/lib/domain/law/article-standing.ts';
import { type Statute, statutes } from '#/lib/domain/law/statutes.ts';
import { ReferenceReport } from '#/lib/domain/reference-report.ts';
import { invented, listOf, real } from '../../../../bench/references/labelled.ts';
import { decisions, library } from '../../../../bench/references/library.ts';
import { growthOf, linear } from '../../../../tests/support/growth.ts';
import { judgeReferences, type ReferenceLibrary } from './check-references.ts';
import { extractReferences } from './extract.ts';

const check = (text: string) => judgeReferences(extractReferences(text), library);
const standingsOf = async (text: string) => (await check(text)).references.map(({ standing }) => standing);
const one = async (text: string) => {
  const { references } = await check(text);
  expect(references).toHaveLength(1);
  return references[0];
};

/** The number in which a text would cite the statute. */
const nameOf = ({ id, urn, number }: Statute): string => {
  if (id === 'cf') return 'CF/88';
  if (id === 'cfadct') return 'ADCT';
  const kind = urn.includes(':decreto.lei:') ? 'Decreto-Lei' : urn.includes('complementar') ? 'LC' : 'Lei';
  return `${kind} ${number}/${/:(\d{4})-/.exec(urn)?.[1]}`;
};

describe('the conference of references', () => {
  it('C-01 takes out every reference at its place, each article and each number of a list by itself', async () => {
    const text = 'Arts. 186 e 927 do CC; Temas 566 a 568 do STJ; autos 0058967-77.2016.8.19.0000.';
    const { references } = await check(text);
    expect(references.map(({ canonical }) => canonical)).toEqual([
      'art. 186, Código Civil',
      'art. 927, Código Civil',
      'Tema 566/STJ',
      'Tema 567/STJ',
      'Tema 568/STJ',
      '0058967-77.2016.8.19.0000',
    ]);
    for (const { text: named, start, end } of references) expect(text.slice(start, end)).toBe(named);
  });

  it('C-02 tells of every article of the table what the table tells', async () => {
    let count = 0;
    for (const statute of statutes) {
      const articles = [...articlesOf(statute.articles), ...articlesOf(statute.lapsed)];
      for (let from = 0; from < articles.length; from += 500) {
        const part = articles.slice(from, from + 500);
        const { references } = await check(
          part.map((each) => `art. ${each} da ${nameOf(statute)}`).join('. '),
        );
        expect(references, statute.id).toHaveLength(part.length);
        for (const [index, article] of part.entries()) {
          const standing = standingOf(statute, article);
          const isInForce = standing === 'exists' && statute.repealedBy === '';
          const expected = standing === 'unknown' ? 'not_in_library' : isInForce ? 'confirmed' : 'superseded';
          expect(references[index], `${statute.id} ${article}`).toMatchObject({ standing: expected });
          count += 1;
        }
      }
    }
    expect(count).toBe(18_716);
  }, 120_000);

  it('C-03 flags each of 100 made-up references, and calls none of 100 existing ones absent', async () => {
    const [existing, madeUp] = [listOf(real), listOf(invented)];
    expect([existing.length, madeUp.length]).toEqual([100, 100]);
    for (const reference of madeUp) {
      const standings = await standingsOf(`Conforme ${reference}, decide-se.`);
      expect(standings, reference).toHaveLength(1);
      expect(['absent', 'not_in_library'], reference).toContain(standings[0]);
    }
    for (const reference of existing) {
      const standings = await standingsOf(`Conforme ${reference}, decide-se.`);
      expect(standings, reference).toHaveLength(1);
      expect(['confirmed', 'superseded'], reference).toContain(standings[0]);
    }
  });

  it('C-04 says that a code cited without a year may be the former one', async () => {
    expect(await one('art. 1.100 do CPC')).toMatchObject({
      standing: 'superseded',
      reasons: ['former_code'],
      detail: 'Código de Processo Civil de 1973',
      urn: 'urn:lex:br:federal:lei:1973-01-11;5869!art1100',
    });
    expect(await one('art. 1.100 do CPC/2015')).toMatchObject({ standing: 'absent', urn: null });
  });

  it('C-05 gives no verdict where the table is silent', async () => {
    expect(await one('art. 3º da Lei 12.318/2010')).toMatchObject({
      standing: 'not_in_library',
      reasons: ['statute_not_in_table'],
    });
    expect(await one('art. 5º da Lei 8.078/1991')).toMatchObject({
      standing: 'not_in_library',
      reasons: ['year_differs'],
      detail: '1990',
    });
    expect(await one('art. 20-A da LC 64/90')).toMatchObject({ reasons: ['table_incomplete'] });
    expect(await one('o art. 20 diz')).toMatchObject({ reasons: ['law_not_named'] });
  });

  it('C-06 gives the day of the text that a statute was read from', async () => {
    expect(await one('art. 927 do Código Civil')).toMatchObject({
      asOf: '2026-01-23',
      urn: 'urn:lex:br:federal:lei:2002-01-10;10406!art927',
    });
  });

  it('C-10 finds decisions in the library whatever the spelling, and not those of another court or class', async () => {
    expect(await one('REsp n. 1733013')).toMatchObject({ standing: 'confirmed', decision: decisions[0]?.id });
    expect(await one('Tema 69 do STF')).toMatchObject({ decision: decisions[3]?.id });
    expect(await one('HC 1.733.013/PR')).toMatchObject({
      standing: 'not_in_library',
      reasons: ['other_class'],
      detail: 'REsp 1.733.013/PR',
    });
  });

  it('C-13 names no decision where two courts have one of that number and the text names no court', async () => {
    const theme = decisions.find(({ court, number }) => court === 'STF' && number === 'Tema 69');
    if (!theme) throw new Error('The library has no such theme.');
    const other = { ...theme, id: '01890a5d-ac96-774b-bcce-b302099a8099', court: 'STJ' };
    const both: ReferenceLibrary = {
      ...library,
      searchDecisions: async () => {
        const { found, ...page } = await library.searchDecisions({ query: '' });
        return { ...page, found: found.flatMap((each) => [each, { ...each, decision: other }]) };
      },
      getDecision: async ({ id }) => (id === other.id ? other : theme),
    };
    const decisionOf = async (text: string) =>
      (await judgeReferences(extractReferences(text), both)).references.map(({ decision }) => decision);
    expect(await decisionOf('Tema 69')).toEqual([null]);
    expect(await decisionOf('Tema 69 do STF; Tema 69 do STJ')).toEqual([theme.id, other.id]);
  });

  it('C-14 tells of each article whether the library has its text, of any statute by its URN', async () => {
    const texts: ReferenceLibrary = {
      ...library,
      findArticles: async ({ places }) => ({ isThere: places.map(({ article }) => article === '3') }),
    };
    const text = 'O art. 9º diz. Arts. 2º e 3º da Lei 12.318/2010; CPC; REsp 1.733.013/PR; art. 1.100 do CPC';
    const { references } = await judgeReferences(extractReferences(text), texts);
    const urn = 'urn:lex:br:federal:lei:2010;12318';
    expect(references.map(({ reading }) => reading)).toEqual([
      null,
      { urn, article: '2', isThere: false },
      { urn, article: '3', isThere: true },
      null,
      null,
      { urn: 'urn:lex:br:federal:lei:1973-01-11;5869', article: '1100', isThere: false },
    ]);
  });

  it('C-11 says of a decision in the library that it was superseded', async () => {
    expect(await one('Tema 566 do STJ')).toMatchObject({
      standing: 'superseded',
      reasons: ['decision_superseded'],
      detail: 'Tese superada',
    });
  });

  it.each([
    ['superseded', 'superseded', ['decision_superseded']],
    ['cancelled', 'superseded', ['decision_superseded']],
    ['undecided', 'confirmed', ['decision_undecided']],
    ['revised', 'confirmed', ['decision_revised']],
    ['modulated', 'confirmed', ['decision_modulated']],
    ['decided', 'confirmed', []],
    [null, 'confirmed', []],
  ] as const)(
    'C-11 judges a decision that is %s in the library by that',
    async (situation, standing, reasons) => {
      const known: ReferenceLibrary = {
        ...library,
        searchDecisions: (input) => library.searchDecisions(input),
        getDecision: async (input) => ({ ...(await library.getDecision(input)), situation, details: [] }),
      };
      const { references } = await judgeReferences(extractReferences('Tema 566 do STJ'), known);
      expect(references).toMatchObject([{ standing, reasons }]);
    },
  );

  it('C-10 looks for súmulas and themes among their kind first, since many rulings cite them', async () => {
    const asked: unknown[] = [];
    const known: ReferenceLibrary = {
      ...library,
      searchDecisions: async ({ limit: _, ...search }) => {
        asked.push(search);
        return { ...(await library.searchDecisions({ query: '' })), found: [] };
      },
      getDecision: library.getDecision,
    };
    await judgeReferences(extractReferences('Súmula 7 do STJ e REsp 1.234.567/SP'), known);
    expect(asked).toEqual([
      { query: 'Súmula 7', filters: { kind: 'sumula' } },
      { query: 'Súmula 7' },
      { query: expect.stringContaining('1') },
    ]);
  });

  it('judges no more references once nobody waits for them', async () => {
    const left = AbortSignal.abort();
    const judged = judgeReferences(extractReferences('Tema 566 do STJ'), library, left);
    await expect(judged).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('C-11 tells what the source says of a thesis that was modulated', async () => {
    const known: ReferenceLibrary = {
      ...library,
      searchDecisions: (input) => library.searchDecisions(input),
      getDecision: async (input) => ({ ...(await library.getDecision(input)), situation: 'modulated' }),
    };
    const { references } = await judgeReferences(extractReferences('Tema 566 do STJ'), known);
    expect(references).toMatchObject([{ standing: 'confirmed', detail: 'Tese superada' }]);
  });

  it('C-12 says of a case number that its check digits are wrong, and does not call it absent', async () => {
    expect(await one('autos 0058967-78.2016.8.19.0000')).toMatchObject({
      standing: 'not_in_library',
      reasons: ['check_digit'],
    });
  });

  it.each([
    ['“a recusa de cobertura, sem previsão no contrato, gera o dever de indenizar - sempre”', true],
    ['"A recusa de cobertura […] gera o dever\nde indenizar"', true],
    ['"A recusa de cobertura sem previsão no contrato gera o dever de indenizar"', false],
    ['"gera o dever de indenizar (...) A recusa de cobertura"', false],
    ['"[a] recusa de cobertura, sem previsão no contrato"', true],
    ['"recusa de cobertura, sem previsão no contra"', false],
    ['"era o dever de indenizar – sempre [...]"', false],
  ])('C-20 compares %s with the decision it is said to be from', async (quotation, isVerbatim) => {
    const text = `Diz o julgado: ${quotation} (REsp 1.733.013/PR).`;
    const { quotations } = await check(text);
    expect(quotations).toMatchObject([{ of: 'REsp 1733013/PR', decision: decisions[0]?.id, isVerbatim }]);
  });

  it('C-21 compares no quotation of a decision that the library does not have, and no short one', async () => {
    expect((await check('"um texto que ninguém sabe de onde vem" (REsp 9.999.999/SP)')).quotations).toEqual(
      [],
    );
    expect((await check('a expressão "dano moral coletivo puro" (REsp 1.733.013/PR)')).quotations).toEqual(
      [],
    );
  });

  it('C-30 answers what the API describes, and counts what is beyond 1,000 references', async () => {
    const report = await check('art. 1º do CC. '.repeat(1_200));
    expect(ReferenceReport.parse(report)).toEqual(report);
    expect(report).toMatchObject({ omitted: 200 });
    expect(report.references).toHaveLength(1_000);
  });

  it.each([
    '"um dois tres quatro cinco seis" ',
    'REsp 1.733.013/PR ',
    'arts. 1 a 200 do CC ',
    '" ',
    'art. 1, ',
  ])('C-31 takes time by the length of %j over and over', async (repeated) => {
    const extracting = (size: number) =>
      extractReferences(repeated.repeat(Math.ceil(size / repeated.length)));
    expect(await growthOf(extracting, 3_750)).toBeLessThan(linear);
  });
});
