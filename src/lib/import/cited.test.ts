import { describe, expect, it } from 'vitest';
import { readAll } from '../../../tests/support/import.ts';

const stj = (number: string, ementa: string) =>
  `${ementa} (REsp ${number}/PR, Rel. Ministro LUIS FELIPE SALOMÃO, QUARTA TURMA, julgado em 10/12/2019, DJe 20/02/2020)`;
const numbersIn = async (text: string) => (await readAll(text)).decisions.map(({ number }) => number);

describe('a list of citations', () => {
  it('is as many decisions, each with its own ementa and without the citation in it', async () => {
    const text = [
      'CONSUMIDOR. CONTRATO DE SEGURO. Recurso provido. (Apelação Cível, Nº 70085123456, Sexta Câmara Cível, Tribunal de Justiça do RS, Relator: Ney Wiedemann Neto, Julgado em: 28-10-2021)',
      'EMENTA: APELAÇÃO CÍVEL - COBRANÇA - JUROS. (TJMG -  Apelação Cível  1.0000.20.123456-7/001, Relator(a): Des.(a) Claret de Moraes , 10ª CÂMARA CÍVEL, julgamento em 09/02/2021, publicação da súmula em 12/02/2021)',
      'CIVIL. PRESCRIÇÃO. (Acórdão 1410950, 00088954620128070005, Relator: HECTOR VALVERDE SANTANNA, Segunda Turma Cível, data de julgamento: 23/3/2022, publicado no PJe: 4/4/2022. Pág.: Sem Página Cadastrada.)',
      'PREVIDENCIÁRIO. TEMPO ESPECIAL. (TRF4, AC 5001234-56.2019.4.04.7100, QUINTA TURMA, Relator ROGER RAUPP RIOS, juntado aos autos em 10/03/2021)',
      'AGRAVO INTERNO. PENSÃO. (TRF 3ª Região, 9ª Turma, ApCiv - APELAÇÃO CÍVEL - 5001234-56.2019.4.03.6183, Rel. Desembargador Federal GILBERTO RODRIGUES JORDAN, julgado em 19/11/2020, Intimação via sistema DATA: 24/11/2020)',
      'PROCESSUAL CIVIL. REEXAME. (STJ - AgInt no AREsp: 1636360 MS 2019/0370000-0, Relator: Ministro BENEDITO GONÇALVES, Data de Julgamento: 19/10/2020, T1 - PRIMEIRA TURMA, Data de Publicação: DJe 22/10/2020)',
      stj('1.733.013', 'DIREITO DO CONSUMIDOR.'),
      'AGRAVO INTERNO. (AgInt no REsp n. 1.876.786/SP, relatora Ministra Nancy Andrighi, Terceira Turma, julgado em 10/5/2021, DJe de 12/5/2021.)',
    ].join('\n\n');
    const { decisions, refusals, lines } = await readAll(text);
    expect(refusals).toEqual([]);
    expect(lines).toMatchObject({ read: 15, used: 8, blank: 7, unused: 0, refused: 0 });
    expect(
      decisions.map((each) => [
        each.court,
        each.number,
        each.panel,
        each.rapporteur,
        each.judgedOn,
        each.publishedOn,
        each.summary,
      ]),
    ).toEqual([
      [
        'TJRS',
        'Apelação Cível 70085123456',
        'Sexta Câmara Cível',
        'Ney Wiedemann Neto',
        '2021-10-28',
        null,
        'CONSUMIDOR. CONTRATO DE SEGURO. Recurso provido.',
      ],
      [
        'TJMG',
        'Apelação Cível 1.0000.20.123456-7/001',
        '10ª Câmara Cível',
        'Claret de Moraes',
        '2021-02-09',
        '2021-02-12',
        'APELAÇÃO CÍVEL - COBRANÇA - JUROS.',
      ],
      [
        'TJDFT',
        'Acórdão 1410950',
        'Segunda Turma Cível',
        'Hector Valverde Santanna',
        '2022-03-23',
        '2022-04-04',
        'CIVIL. PRESCRIÇÃO.',
      ],
      [
        'TRF4',
        'AC 5001234-56.2019.4.04.7100',
        'Quinta Turma',
        'Roger Raupp Rios',
        null,
        null,
        'PREVIDENCIÁRIO. TEMPO ESPECIAL.',
      ],
      [
        'TRF3',
        'ApCiv 5001234-56.2019.4.03.6183',
        '9ª Turma',
        'Gilberto Rodrigues Jordan',
        '2020-11-19',
        null,
        'AGRAVO INTERNO. PENSÃO.',
      ],
      [
        'STJ',
        'AgInt no AREsp 1.636.360/MS',
        'Primeira Turma',
        'Benedito Gonçalves',
        '2020-10-19',
        '2020-10-22',
        'PROCESSUAL CIVIL. REEXAME.',
      ],
      [
        'STJ',
        'REsp 1.733.013/PR',
        'Quarta Turma',
        'Luis Felipe Salomão',
        '2019-12-10',
        '2020-02-20',
        'DIREITO DO CONSUMIDOR.',
      ],
      [
        'STJ',
        'AgInt no REsp 1.876.786/SP',
        'Terceira Turma',
        'Nancy Andrighi',
        '2021-05-10',
        '2021-05-12',
        'AGRAVO INTERNO.',
      ],
    ]);
    expect(decisions[2]?.caseNumber).toBe('0008895-46.2012.8.07.0005');
    expect(decisions[3]?.joinedOn).toBe('2021-03-10');
  });

  it('is divided within a line too', async () => {
    const line = [stj('1.111.111', 'CIVIL. LOCAÇÃO.'), stj('1.222.222', 'PROCESSUAL CIVIL. RECURSO.')].join(
      ' ',
    );
    const { decisions } = await readAll(line);
    expect(decisions.map(({ number, summary }) => [number, summary])).toEqual([
      ['REsp 1.111.111/PR', 'CIVIL. LOCAÇÃO.'],
      ['REsp 1.222.222/PR', 'PROCESSUAL CIVIL. RECURSO.'],
    ]);
  });

  it('is not divided at a precedent that an ementa quotes and goes on behind', async () => {
    const text = `${stj('1.111.111', 'CIVIL.\n1. A cobertura é devida. Nesse sentido:')}.\n2. ${stj('1.222.222', 'Recurso provido.')}`;
    const { decisions } = await readAll(text);
    expect(decisions.map(({ number }) => number)).toEqual(['REsp 1.222.222/PR']);
    expect(decisions[0]?.summary).toContain('1.111.111');
  });

  it('has a second ementa without a citation refused, and the text of neither in the other', async () => {
    const text = `EMENTA: CIVIL. Sem citação.\n\nEMENTA: ${stj('1.222.222', 'PENAL.')}`;
    const { decisions, refusals } = await readAll(text);
    expect(decisions.map(({ summary }) => summary)).toEqual(['PENAL.']);
    expect(refusals).toEqual([{ unit: 'line', at: 1, reason: 'no_number', detail: '' }]);
  });

  it('leaves the page that it stood on outside', async () => {
    const text = `Pesquisa de Jurisprudência\nResultados 1 a 1 de 1\n\nEmenta para citação\n\n${stj('1.222.222', 'CIVIL. USUCAPIÃO.')}\nCopiar\n`;
    const { decisions, unused } = await readAll(text);
    expect(decisions.map(({ summary }) => summary)).toEqual(['CIVIL. USUCAPIÃO.']);
    expect(unused.map(({ at, to, reason }) => [at, to, reason])).toEqual([
      [1, 2, 'page'],
      [4, undefined, 'page'],
      [7, undefined, 'page'],
    ]);
  });

  it('of the e-SAJ alone, line by line, is no table', async () => {
    const cite = (number: string) =>
      `(TJSP;  Apelação ${number}.8.26.0405; Relator (a): X Y; Órgão Julgador: 1ª Câmara; Foro de Osasco; Data do Julgamento: 10/08/2021; Data de Registro: 10/08/2021)`;
    const { format, refusals } = await readAll([cite('1000410-58.2021'), cite('1000411-58.2021')].join('\n'));
    expect([format, refusals.map(({ reason }) => reason)]).toEqual(['pasted', ['no_text', 'no_text']]);
  });

  it('is taken however long it is', async () => {
    const many = Array.from({ length: 1_200 }, (_, index) =>
      stj(`1.${String(index + 100_000).replace(/(\d{3})$/, '.$1')}`, 'CIVIL.'),
    );
    expect(await numbersIn(many.join('\n\n'))).toHaveLength(1_200);
  });
});

describe('an ementa with the citation of', () => {
  it('the STF has its thesis and its general repercussion', async () => {
    const { decisions, used } =
      await readAll(`Ementa: Processual penal. Falta grave. 1. Basta a oitiva em juízo. 2. Provimento do recurso com a afirmação da seguinte tese: “A oitiva do condenado em audiência de justificação supre a falta do procedimento administrativo”.
(RE 972598, Relator(a): ROBERTO BARROSO, Tribunal Pleno, julgado em 04-05-2020, PROCESSO ELETRÔNICO REPERCUSSÃO GERAL - MÉRITO DJe-196  DIVULG 05-08-2020  PUBLIC 06-08-2020)`);
    expect(decisions).toMatchObject([
      {
        court: 'STF',
        number: 'RE 972.598',
        panel: 'Tribunal Pleno',
        rapporteur: 'Roberto Barroso',
        judgedOn: '2020-05-04',
        publishedOn: '2020-08-06',
        binding: 'general_repercussion',
        thesis:
          'A oitiva do condenado em audiência de justificação supre a falta do procedimento administrativo',
      },
    ]);
    expect(used).toEqual(['1 summary', '2 citation']);
  });

  it('the TST keeps its court, and loses its quotation marks', async () => {
    const { decisions } = await readAll(
      '"RECURSO DE REVISTA. HORAS EXTRAS. Recurso conhecido e provido." (RR-902-05.2017.5.09.0026, 6ª Turma, Relatora Desembargadora Convocada Cilene Ferreira Amaro Santos, DEJT 28/06/2019).',
    );
    expect(decisions).toMatchObject([
      {
        court: 'TST',
        number: 'RR 902-05.2017.5.09.0026',
        rapporteur: 'Cilene Ferreira Amaro Santos',
        office: 'Desembargadora Convocada',
        publishedOn: '2019-06-28',
        gazette: 'DEJT',
        summary: 'RECURSO DE REVISTA. HORAS EXTRAS. Recurso conhecido e provido.',
        areas: ['trabalho'],
      },
    ]);
  });

  it('no known court is taken without one', async () => {
    const { decisions } = await readAll(
      'PENAL. PRISÃO. (HC 654321/SP, Rel. Min. Fulano de Tal, Primeira Turma, julgado em 2/3/2021)',
    );
    expect(decisions).toMatchObject([{ court: '', number: 'HC 654.321/SP' }]);
  });
});
