import { describe, expect, it } from 'vitest';
import { decisionWith } from '#/lib/domain/library/decision.ts';
import { readAll } from '../../../tests/support/import.ts';

const espelho = (given: object = {}) => ({
  id: '000812345',
  numeroProcesso: '1733013',
  numeroRegistro: '201800740615',
  siglaClasse: 'REsp',
  descricaoClasse: 'RECURSO ESPECIAL',
  nomeOrgaoJulgador: 'QUARTA TURMA',
  ministroRelator: 'FULANO DE TAL',
  dataPublicacao: 'DJE        DATA:20/02/2020',
  ementa: ' PLANO DE SAÚDE. RECUSA.\n1. Ementa. ',
  dataDecisao: '20191210',
  decisao: 'Vistos.',
  notas: null,
  termosAuxiliares: 'None',
  teseJuridica: null,
  tema: '1084',
  referenciasLegislativas: ['LEG:FED LEI:009656', 'LEG:FED LEI:008078'],
  ...given,
});

const file = (...items: unknown[]) => JSON.stringify(items);

describe('espelhos de acórdãos', () => {
  it('become decisions with their provenance', async () => {
    const { format, decisions, refusals } = await readAll(`\ufeff${file(espelho())}`);
    expect([format, refusals]).toEqual(['espelhos', []]);
    expect(decisions).toEqual([
      decisionWith({
        source: 'espelho',
        court: 'STJ',
        number: 'REsp 1.733.013',
        reference: '000812345',
        class: 'REsp',
        rapporteur: 'FULANO DE TAL',
        panel: 'Quarta Turma',
        judgedOn: '2019-12-10',
        publishedOn: '2020-02-20',
        gazette: 'DJe',
        binding: 'repetitive',
        areas: ['saude'],
        theme: 'Tema 1084',
        summary: 'PLANO DE SAÚDE. RECUSA.\n1. Ementa.',
        thesis: '',
        details: [
          { kind: 'ruling', text: 'Vistos.' },
          { kind: 'statutes', text: 'LEG:FED LEI:009656\nLEG:FED LEI:008078' },
        ],
      }),
    ]);
  });

  it.each([
    ['DJE        DATA:25/05/2022', '2022-05-25'],
    ['20220523', '2022-05-23'],
    ['2022-05-23T00:00:00', '2022-05-23'],
    ['31/02/2022', null],
    ['None', null],
    [20220523, '2022-05-23'],
    [null, null],
  ])('read the day in %j', async (dataPublicacao, day) => {
    const { decisions } = await readAll(file(espelho({ dataPublicacao })));
    expect(decisions[0]?.publishedOn).toBe(day);
  });

  it('take a list that was printed as text, and text in brackets that is none', async () => {
    const { decisions } = await readAll(
      file(
        espelho({ referenciasLegislativas: "['LEG:FED\\nART:1', \"O'Brien\"]" }),
        espelho({ id: '2', ementa: '[...] ementa [...]', referenciasLegislativas: '[]' }),
      ),
    );
    expect(decisions[0]?.details.at(-1)).toEqual({ kind: 'statutes', text: "LEG:FED\nART:1\nO'Brien" });
    expect(decisions[1]).toMatchObject({ summary: '[...] ementa [...]', details: [{ kind: 'ruling' }] });
  });

  it('tell decisions of one process apart where the id is missing', async () => {
    const { decisions } = await readAll(
      file(espelho({ id: null }), espelho({ id: null, dataDecisao: '20200101' })),
    );
    expect(new Set(decisions.map(({ reference }) => reference)).size).toBe(2);
  });

  it('are refused one by one, with place and reason, and the rest is taken', async () => {
    const good = JSON.stringify(espelho());
    const { decisions, refusals } = await readAll(
      `[${good}, {"ementa": "a" "b"}, ${JSON.stringify(espelho({ numeroProcesso: 'None' }))},
        ${JSON.stringify(espelho({ ementa: null }))}, "solto", ${JSON.stringify(espelho({ ementa: 'a\0b' }))},
        ${JSON.stringify(espelho({ notas: 'x'.repeat(150_000) }))}, 3, ${good}}]`,
    );
    expect(decisions).toHaveLength(2);
    expect(refusals.map(({ at, reason, detail }) => [at, reason, detail])).toEqual([
      [2, 'not_json', ''],
      [3, 'no_number', ''],
      [4, 'no_text', ''],
      [5, 'unexpected', '"solto"'],
      [6, 'field', 'summary'],
      [7, 'field', 'details.2.text'],
      [8, 'unexpected', '3'],
      [10, 'unexpected', '}'],
    ]);
  });

  it('keep what came before a cut', async () => {
    const whole = file(espelho(), espelho({ id: '2' }));
    const { decisions, refusals } = await readAll(whole.slice(0, -30));
    expect(decisions).toHaveLength(1);
    expect(refusals).toEqual([{ unit: 'item', at: 2, reason: 'unfinished', detail: '' }]);
  });
});
