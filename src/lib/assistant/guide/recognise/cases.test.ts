import { describe, expect, it } from 'vitest';
import { recognise } from './index.ts';

/** A Thursday. */
const day = '2026-11-26';
const valuesIn = (text: string) => recognise(text, { day }).map(({ kind, value }) => `${kind} ${value}`);

describe('values of what is recognised', () => {
  it.each([
    ['vinte e tres mil reais', 'amount 2300000'],
    ['R$20mil', 'amount 2000000'],
    ['R$ 1,5 mi', 'amount 150000000'],
    ['meio milhão de reais', 'amount 50000000'],
    ['mil e quinhentos', 'amount 150000'],
    ['deve cento e dois mil e dez', 'amount 10201000'],
    ['R$ 10 mil e quinhentos', 'amount 1050000'],
    ['pagou 10 mil e 500 reais', 'amount 1050000'],
    ['R$ 2 milhões e 300 mil', 'amount 230000000'],
    ['R$ 2 milhões e meio', 'amount 250000000'],
    ['30 salários mínimos', 'amount 30 salários mínimos'],
    ['meio salario minimo', 'amount 0,5 salário mínimo'],
    ['PRAZO DE 15 DIAS UTEIS', 'deadline P15D (úteis)'],
    ['vista por 8 dias', 'deadline P8D'],
    ['em 30 dias úteis em dobro', 'deadline P30D (úteis, em dobro)'],
    ['protocolar até sexta', 'deadline 2026-11-27'],
    ['julgado em 13⁄12⁄2016', 'date 2016-12-13'],
    ['aos dez de maio de 2.012', 'date 2012-05-10'],
    ['audiência dia 5/3', 'date --03-05'],
    ['em março/2026', 'date 2026-03'],
    ['fomos citados anteontem', 'date 2026-11-24'],
    ['na segunda passada', 'date 2026-11-23'],
    ['Lei 9.294⁄1996', 'statute Lei 9294/1996'],
    ['o art. 6º, VIII, do CDC', 'statute art. 6, VIII, Código de Defesa do Consumidor'],
    ['inciso VIII do art. 6º do CDC', 'statute art. 6, VIII, Código de Defesa do Consumidor'],
    ['art 5, xxxv, cf', 'statute art. 5, XXXV, Constituição Federal'],
    [
      'art. 10, caput e §§ 1º a 3º, da LIA',
      'statute art. 10, caput, § 1º a § 3º, Lei de Improbidade Administrativa',
    ],
    ['o artigo 5.º, § 1.º, da Carta Magna', 'statute art. 5, § 1º, Constituição Federal'],
    ['antigo CPC, art. 557', 'statute art. 557, Código de Processo Civil de 1973'],
    ['ADPF 324', 'citation ADPF 324'],
    ['sumula 7 stj', 'citation Súmula 7/STJ'],
    ['Temas 566 a 571', 'citation Tema 566, 567, 568, 569, 570, 571'],
    ['Tema 69 da repercussão geral', 'citation Tema 69/STF'],
    ['Acórdão 2.634/2016-TCU-Plenário', 'citation Acórdão 2634/2016-TCU-Plenário'],
    ['RR-1000-71.2012.5.06.0018', 'citation RR 1000-71.2012.5.06.0018'],
    ['TRF4, AC 5001234-56.2019.4.04.7100', 'citation AC 5001234-56.2019.4.04.7100/TRF4'],
    ['Apelação Cível 70085123456 do caso', 'citation Apelação Cível 70085123456'],
    ['Proc.0058967‑77.2016.8.19.\n0000', 'case_number 0058967-77.2016.8.19.0000'],
    ['autos 0058967 – 77.2016.8.19.0000', 'case_number 0058967-77.2016.8.19.0000'],
  ])('reads %j as %s', (text, value) => {
    expect(valuesIn(text)).toEqual([value]);
  });

  it.each([
    'contrato com prazo de 30 meses',
    'locação por prazo determinado de 12 meses',
    'pena de 8 anos e 4 meses',
    'férias acrescidas de 1/3',
    'isso não existe; a reunião foi boa; sob pena de multa',
    'R$ 1,234.56 não é escrito assim',
    'a sede fica no Município de Serra Alta',
    'Rua XV de Novembro, 120',
    'US$ 5 mil',
  ])('finds nothing in "%s"', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });

  it('keeps what a party is, what a deadline is for, and from which day a relative one was counted', () => {
    expect(recognise('A reclamante Ana Lima pede vista.', { day })).toMatchObject([
      { value: 'Ana Lima', role: 'reclamante' },
    ]);
    expect(recognise('temos 15 dias úteis para contrarrazões', { day })).toMatchObject([
      { value: 'P15D (úteis)', purpose: 'contrarrazões' },
    ]);
    expect(recognise('prazo de réplica é de 15 dias', { day })).toMatchObject([{ purpose: 'réplica' }]);
    expect(recognise('soube ontem', { day })).toMatchObject([{ value: '2026-11-25', countedFrom: day }]);
  });
});
