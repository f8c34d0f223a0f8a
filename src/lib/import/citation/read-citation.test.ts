import { describe, expect, it } from 'vitest';
import { rapporteurIn } from './names.ts';
import { readCitation } from './read-citation.ts';

/** Court, number, panel, rapporteur, day of judgment, day of publication; `-` for what is not known. */
const citations: readonly (readonly [citation: string, read: string])[] = [
  // STF, its own form and the short one
  [
    'RE 587970, Relator(a): MARCO AURÉLIO, Tribunal Pleno, julgado em 20-04-2017, ACÓRDÃO ELETRÔNICO REPERCUSSÃO GERAL - MÉRITO DJe-215  DIVULG 21-09-2017  PUBLIC 22-09-2017',
    'STF | RE 587.970 | Tribunal Pleno | Marco Aurélio | 2017-04-20 | 2017-09-22',
  ],
  [
    'HC 171777 AgR, Relator(a): ROSA WEBER, Relator(a) p/ Acórdão: ALEXANDRE DE MORAES, Primeira Turma, julgado em 03-03-2020, PROCESSO ELETRÔNICO DJe-110  DIVULG 06-05-2020  PUBLIC 07-05-2020',
    'STF | HC 171.777 AgR | Primeira Turma | Alexandre de Moraes | 2020-03-03 | 2020-05-07',
  ],
  [
    'STF, ADPF 347, Rel. Min. Marco Aurélio, Plenário, j. 9/9/2015, DJe 19/2/2016',
    'STF | ADPF 347 | Plenário | Marco Aurélio | 2015-09-09 | 2016-02-19',
  ],
  [
    'HC 123456/SP, Rel. Min. Cármen Lúcia, Segunda Turma, julgado em 1º/6/2022',
    'STF | HC 123.456/SP | Segunda Turma | Cármen Lúcia | 2022-06-01 | -',
  ],
  // STJ, before 2022 and since
  [
    'AgInt nos EDcl no AREsp 1555001/RJ, Rel. Ministra FULANA DE TAL, QUARTA TURMA, julgado em 08/03/2021, DJe 11/03/2021',
    'STJ | AgInt nos EDcl no AREsp 1.555.001/RJ | Quarta Turma | Fulana de Tal | 2021-03-08 | 2021-03-11',
  ],
  [
    'HC n. 700.111/SC, relator Ministro Olindo Menezes (Desembargador Convocado do TRF 1ª Região), Sexta Turma, julgado em 8/3/2022, DJe de 11/3/2022.',
    'STJ | HC 700.111/SC | Sexta Turma | Olindo Menezes | 2022-03-08 | 2022-03-11',
  ],
  [
    'REsp n. 2.100.200/PR, relator Ministro Beltrano, relatora para acórdão Ministra Nancy Andrighi, Terceira Turma, julgado em 8 de maio de 2024, DJEN de 21/5/2024.',
    'STJ | REsp 2.100.200/PR | Terceira Turma | Nancy Andrighi | 2024-05-08 | 2024-05-21',
  ],
  // TST
  [
    'RRAg-1000123-44.2019.5.02.0312, 3ª Turma, Relator Ministro Fulano de Tal, DEJT 03/05/2024',
    'TST | RRAg 1000123-44.2019.5.02.0312 | 3ª Turma | Fulano de Tal | - | 2024-05-03',
  ],
  [
    'E-RR-20200-11.2010.5.04.0771, Subseção I Especializada em Dissídios Individuais, Relatora Ministra Beltrana, DEJT 19/12/2018',
    'TST | E-RR 20200-11.2010.5.04.0771 | Subseção I Especializada em Dissídios Individuais | Beltrana | - | 2018-12-19',
  ],
  // TSE and a regional electoral court
  [
    'Recurso Especial Eleitoral nº 060021055, Acórdão, Relator(a) Min. Fulano de Tal, Publicação: DJE - Diário de Justiça Eletrônico, Tomo 101, Data 09/06/2022',
    'TSE | Recurso Especial Eleitoral 060021055 | - | Fulano de Tal | - | 2022-06-09',
  ],
  [
    'TRE-PR, Recurso Eleitoral nº 0600333-12.2020.6.16.0001, Acórdão, Relator Des. Beltrano, Publicação: DJ - Diário de justiça, Data 11/02/2021',
    'TRE-PR | Recurso Eleitoral 0600333-12.2020.6.16.0001 | - | Beltrano | - | 2021-02-11',
  ],
  // STM
  [
    'Superior Tribunal Militar. Apelação nº 7000321-10.2021.7.00.0000. Relator(a): Ministro(a) FULANO DE TAL. Data de Julgamento: 12/08/2021, Data de Publicação: 02/09/2021',
    'STM | Apelação 7000321-10.2021.7.00.0000 | - | Fulano de Tal | 2021-08-12 | 2021-09-02',
  ],
  [
    'STM, Embargos Infringentes e de Nulidade nº 7000009-99.2020.7.00.0000, Rel. Min. Beltrana, Plenário, julgado em 14/05/2020',
    'STM | Embargos Infringentes e de Nulidade 7000009-99.2020.7.00.0000 | Plenário | Beltrana | 2020-05-14 | -',
  ],
  // TCU
  [
    'Acórdão 2.621/2019-TCU-Plenário, relator Ministro Benjamin Zymler, sessão de 30/10/2019',
    'TCU | Acórdão 2621/2019-TCU-Plenário | Plenário | Benjamin Zymler | 2019-10-30 | -',
  ],
  [
    'TCU, Acórdão 1214/2013 - Primeira Câmara, Rel. Min. Fulano de Tal',
    'TCU | Acórdão 1214/2013-TCU-Primeira Câmara | Primeira Câmara | Fulano de Tal | - | -',
  ],
  // TRF1 to TRF6
  [
    'AC 1009999-88.2018.4.01.3400, DESEMBARGADORA FEDERAL FULANA DE TAL, TRF1 - QUINTA TURMA, PJe 03/02/2022 PAG.',
    'TRF1 | AC 1009999-88.2018.4.01.3400 | Quinta Turma | Fulana de Tal | - | 2022-02-03',
  ],
  [
    'TRF2 , Apelação Cível, 5009999-88.2018.4.02.5101, Rel. BELTRANO , 7a. TURMA ESPECIALIZADA , Rel. do Acordao - SICRANO DE TAL, julgado em 03/02/2022, DJe 10/02/2022 14:02:11',
    'TRF2 | Apelação Cível 5009999-88.2018.4.02.5101 | 7a. Turma Especializada | Sicrano de Tal | 2022-02-03 | 2022-02-10',
  ],
  [
    'TRF 3ª Região, 3ª Turma, ApelRemNec - APELAÇÃO / REMESSA NECESSÁRIA - 5009999-88.2018.4.03.6100, Rel. Desembargador Federal FULANO DE TAL, julgado em 03/02/2022, DJEN DATA: 09/02/2022',
    'TRF3 | ApelRemNec 5009999-88.2018.4.03.6100 | 3ª Turma | Fulano de Tal | 2022-02-03 | 2022-02-09',
  ],
  [
    'TRF4, AG 5009999-88.2021.4.04.0000, SEGUNDA TURMA, Relatora FULANA DE TAL, juntado aos autos em 15/12/2021',
    'TRF4 | AG 5009999-88.2021.4.04.0000 | Segunda Turma | Fulana de Tal | - | -',
  ],
  [
    'PROCESSO: 08099998820184058300, APELAÇÃO CÍVEL, DESEMBARGADOR FEDERAL FULANO DE TAL, 4ª TURMA, JULGAMENTO: 03/02/2022',
    'TRF5 | Apelação Cível 0809999-88.2018.4.05.8300 | 4ª Turma | Fulano de Tal | 2022-02-03 | -',
  ],
  [
    'TRF6, AMS 6001111-22.2023.4.06.3800, 2ª Turma, Relator para Acórdão FULANO DE TAL, julgado em 14/03/2024',
    'TRF6 | AMS 6001111-22.2023.4.06.3800 | 2ª Turma | Fulano de Tal | 2024-03-14 | -',
  ],
  // TRT
  [
    'TRT da 4ª Região, 2ª Turma, 0020999-88.2018.5.04.0011 ROT, em 03/02/2022, Desembargador Fulano de Tal',
    'TRT4 | ROT 0020999-88.2018.5.04.0011 | 2ª Turma | Fulano de Tal | 2022-02-03 | -',
  ],
  [
    'TRT da 3.ª Região; PJe: 0010999-88.2018.5.03.0011 (ROT); Disponibilização: 04/02/2022; Órgão Julgador: Nona Turma; Relator(a)/Redator(a) Fulana de Tal',
    'TRT3 | ROT 0010999-88.2018.5.03.0011 | Nona Turma | Fulana de Tal | - | 2022-02-04',
  ],
  // State courts
  [
    'TJSP;  Agravo de Instrumento 2299999-88.2021.8.26.0000; Relator (a): Fulano de Tal; Órgão Julgador: 3ª Câmara Reservada de Direito Empresarial; Foro Central Cível - 1ª Vara; Data do Julgamento: 03/02/2022; Data de Registro: 03/02/2022',
    'TJSP | Agravo de Instrumento 2299999-88.2021.8.26.0000 | 3ª Câmara Reservada de Direito Empresarial | Fulano de Tal | 2022-02-03 | -',
  ],
  [
    'Apelação Cível, Nº 50099998820188210001, Décima Primeira Câmara Cível, Tribunal de Justiça do RS, Relator: Fulano de Tal, Julgado em: 03-02-2022',
    'TJRS | Apelação Cível 5009999-88.2018.8.21.0001 | Décima Primeira Câmara Cível | Fulano de Tal | 2022-02-03 | -',
  ],
  [
    'TJMG -  Agravo de Instrumento-Cv  1.0024.09.123456-7/002, Relator(a): Des.(a) Fulana de Tal , 3ª CÂMARA CÍVEL, julgamento em 03/02/2022, publicação da súmula em 04/02/2022',
    'TJMG | Agravo de Instrumento-Cv 1.0024.09.123456-7/002 | 3ª Câmara Cível | Fulana de Tal | 2022-02-03 | 2022-02-04',
  ],
  [
    'Acórdão 1399999, 07099998820188070001, Relator: FULANO DE TAL, 7ª Turma Cível, data de julgamento: 2/2/2022, publicado no DJE: 9/2/2022. Pág.: Sem Página Cadastrada.',
    'TJDFT | Acórdão 1399999 | 7ª Turma Cível | Fulano de Tal | 2022-02-02 | 2022-02-09',
  ],
  [
    'TJPR - 8ª Câmara Cível - 0009999-88.2018.8.16.0001 - Curitiba -  Rel.: DESEMBARGADORA FULANA DE TAL -  J. 03.02.2022',
    'TJPR | 0009999-88.2018.8.16.0001 | 8ª Câmara Cível | Fulana de Tal | 2022-02-03 | -',
  ],
  [
    'TJSC, Apelação n. 0309999-88.2018.8.24.0023, do Tribunal de Justiça de Santa Catarina, rel. Fulano de Tal, Terceira Câmara de Direito Público, j. 03-02-2022',
    'TJSC | Apelação 0309999-88.2018.8.24.0023 | Terceira Câmara de Direito Público | Fulano de Tal | 2022-02-03 | -',
  ],
  [
    '0009999-88.2018.8.19.0001 - APELAÇÃO. Des(a). FULANO DE TAL - Julgamento: 03/02/2022 - VIGÉSIMA CÂMARA CÍVEL',
    'TJRJ | Apelação 0009999-88.2018.8.19.0001 | Vigésima Câmara Cível | Fulano de Tal | 2022-02-03 | -',
  ],
  // Jusbrasil
  [
    'STJ - REsp: 1899999 SP 2020/0265111-1, Relator: Ministro FULANO DE TAL, Data de Julgamento: 03/02/2022, T3 - TERCEIRA TURMA, Data de Publicação: DJe 10/02/2022',
    'STJ | REsp 1.899.999/SP | Terceira Turma | Fulano de Tal | 2022-02-03 | 2022-02-10',
  ],
  [
    'TJ-MG - AC: 10024091234567002 MG, Relator: Fulana de Tal, Data de Julgamento: 03/02/2022, Câmaras Cíveis / 3ª CÂMARA CÍVEL, Data de Publicação: 04/02/2022',
    'TJMG | AC 1.0024.09.123456-7/002 | 3ª Câmara Cível | Fulana de Tal | 2022-02-03 | 2022-02-04',
  ],
];

describe('a citation', () => {
  it.each(citations)('%s', (written, expected) => {
    const read = readCitation(written);
    const parts = [
      read?.court,
      read?.number,
      read?.panel,
      read?.rapporteur,
      read?.judgedOn,
      read?.publishedOn,
    ];
    expect(parts.map((part) => part || '-').join(' | ')).toBe(expected);
  });

  it.each([
    ['HC 123456/SP, Rel. Min. Fulano de Tal, Segunda Turma, julgado em 1/6/2022'],
    ['Rcl 45678/DF, relator Ministro Luiz Fux, Primeira Turma, DJe de 8/6/2022'],
    ['MS 33333, Rel. Beltrano, julgado em 8/6/2022'],
    ['RMS 54321/MT, Rel. Min. Sicrana, Primeira Turma, julgado em 8/6/2022'],
  ])('does not tell the court of %s', (written) => {
    expect(readCitation(written)?.court).toBe('');
  });

  it('keeps office, first rapporteur, journal and the day of joining apart', () => {
    expect(
      readCitation(
        'REsp n. 1.500.999/RJ, relator Ministro A. Silva, relatora para acórdão Ministra B. Souza (Desembargadora Convocada TJRS), Terceira Turma, julgado em 12/4/2016, REPDJe de 19/5/2016.',
      ),
    ).toMatchObject({
      rapporteur: 'B. Souza',
      office: 'Ministra, Desembargadora Convocada TJRS',
      outvoted: 'A. Silva',
      gazette: 'REPDJe',
      state: 'RJ',
    });
    expect(
      readCitation(
        'TRF4, AC 5009999-88.2018.4.04.7100, QUINTA TURMA, Relator X Y, juntado aos autos em 10/03/2021',
      ),
    ).toMatchObject({ joinedOn: '2021-03-10', judgedOn: null, publishedOn: null });
  });

  it('has the office in brackets before the number that the STJ’s page sets behind a name', () => {
    expect(rapporteurIn('Ministro JESUÍNO RISSATO (DESEMBARGADOR CONVOCADO DO TJDFT) (8420)')).toEqual({
      name: 'Jesuíno Rissato',
      office: 'Ministro, Desembargador Convocado do TJDFT',
    });
  });

  it.each([
    'art. 5º, LIV e LV, da CF',
    'REsp 1.733.013/PR',
    'fls. 123/124',
    'Lei 9.656/98, art. 12',
    `${'x'.repeat(2_000)} 2020`,
  ])('is not %s', (text) => expect(readCitation(text)).toBeUndefined());
});
