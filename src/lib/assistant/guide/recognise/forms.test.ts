import { describe, expect, it } from 'vitest';
import { recognise } from './index.ts';

/** A Thursday. */
const day = '2026-11-26';
const valuesIn = (text: string) => recognise(text, { day }).map(({ kind, value }) => `${kind} ${value}`);

describe('parties by what their names begin with', () => {
  it.each([
    ['casada em comunhão parcial com Ricardo Tadeu Moura', 'party Ricardo Tadeu Moura'],
    ['Inventário de Osvaldo Pereira Lemos', 'party Osvaldo Pereira Lemos'],
    ['minha irma Cleonice Martins da Rosa tem fibromialgia', 'party Cleonice Martins da Rosa'],
    ['HERDEIROS DE ALCEU GUIMARAES', 'party ALCEU GUIMARAES'],
    ['o Instituto Água e Terra embargou', 'party Instituto Água e Terra'],
    ['contra a Coligação Renova Jataí', 'party Coligação Renova Jataí'],
    ['a Unimed negou', 'party Unimed'],
    ['edital 12/2026 da Universidade Federal de Santa Maria', 'party Universidade Federal de Santa Maria'],
    ['ato do Reitor da Universidade Estadual de Londrina', 'party Universidade Estadual de Londrina'],
    ['A LOCADORA MINAS CAR LTDA. contestou', 'party LOCADORA MINAS CAR LTDA.'],
  ])('reads %j as %s', (text, value) => {
    expect(valuesIn(text)).toEqual([value]);
  });

  it('keeps two names in capitals apart', () => {
    expect(valuesIn('REQUERENTES: JOSE ALENCAR PINHO E MARIA DO CARMO PINHO')).toEqual([
      'party JOSE ALENCAR PINHO',
      'party MARIA DO CARMO PINHO',
    ]);
  });

  it('ends an institution where a person is named after it', () => {
    expect(valuesIn('contra o Banco Azul e Maria Lima')).toEqual(['party Banco Azul', 'party Maria Lima']);
  });

  it.each([
    'Juíza Ana Paula Souza',
    'Testemunhas: Ana Lima, João Souza e Pedro Reis',
    'Dra. Renata Queiroz, por favor',
    'o perito, eng. Carlos Alberto Nunes',
    'segundo Humberto Teodoro Silva, cabe tutela',
    'Pedro Reis (OAB/MG 12.345)',
    'audiência em João Pessoa/PB',
    'colégio municipal Paulo Freire',
    'internado no Hospital Santa Rita',
    'Passageiros gastaram com hotel. Danos morais',
    'AO DOUTOR DESEMBARGADOR PRESIDENTE',
  ])('finds no party in "%s"', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });
});

describe('deadlines by what is to be done', () => {
  it.each([
    ['defesa administrativa 20 dias', 'deadline P20D'],
    ['agravo interno contra decisão do relator, 15 dias', 'deadline P15D'],
    ['120 dias da ciência', 'deadline P120D'],
    ['temos 10 dias', 'deadline P10D'],
    ['contestação 15 d.u.', 'deadline P15D (úteis)'],
    ['no prazo legal (10 dias)', 'deadline P10D'],
    ['Prazo p/ recorrer: 3 dias', 'deadline P3D'],
    ['o recurso vence na quarta', 'deadline 2026-12-02'],
    ['O prazo termina em 20/03/2026', 'deadline 2026-03-20'],
    ['prazo fatal: 20/03/2027', 'deadline 2027-03-20'],
    ['o prazo para contestação encerra-se no dia 20 de março de 2027', 'deadline 2027-03-20'],
    ['a contestação vence em 15/12', 'deadline 2026-12-15'],
    ['último dia do prazo: 10/01', 'deadline 2027-01-10'],
    ['o prazo terminou em 20/03/2026', 'date 2026-03-20'],
    ['trabalhou até 20/03/2026', 'date 2026-03-20'],
  ])('reads %j as %s', (text, value) => {
    expect(valuesIn(text)).toEqual([value]);
  });

  it.each([
    'com entrega em 60 dias',
    'tem 15 dias que saiu',
    'ela tem 30 dias de férias',
    'foi há 5 dias da audiência',
    'Prazo pra abrir: 2 meses',
  ])('finds none in "%s"', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });

  it('leaves an article in brackets after a deadline to the article', () => {
    expect(valuesIn('pague em 15 dias (523 do CPC)')).toEqual([
      'deadline P15D',
      'statute art. 523, Código de Processo Civil',
    ]);
  });
});

describe('dates, amounts and statutes in shorthand', () => {
  it.each([
    ['preso em flagrante hoje de madrugada', 'date 2026-11-26'],
    ['o prazo acabava 25/11', 'date --11-25'],
    ['sessão virtual: 07/12', 'date --12-07'],
    ['doou em maio de 97', 'date 1997-05'],
    ['um salario minimo e meio', 'amount 1,5 salários mínimos'],
    ['tirou 95 mil do caixa', 'amount 9500000'],
    ['CPC 335, I', 'statute art. 335, I, Código de Processo Civil'],
    ['o 523 do CPC', 'statute art. 523, Código de Processo Civil'],
    ['CC, art. 618, p. ún.', 'statute art. 618, parágrafo único, Código Civil'],
    ['Resolução 400/2016 da ANAC', 'statute Resolução ANAC 400/2016'],
    ['Resolução CD/ANPD 15/2024', 'statute Resolução CD/ANPD 15/2024'],
    ['art. 70 da Lei Uniforme', 'statute art. 70, Lei Uniforme de Genebra'],
  ])('reads %j as %s', (text, value) => {
    expect(valuesIn(text)).toEqual([value]);
  });

  it('takes a year after the initials of a code for no article', () => {
    expect(valuesIn('o CPC 2015 mudou isso')).toEqual(['statute Código de Processo Civil']);
  });
});
