import { describe, expect, it } from 'vitest';
import { readAll } from '../../../tests/support/import.ts';

const esaj = (count: number, number: string, ementa: string) => `${count} - 	${number}   
 
Classe/Assunto: Apelação Cível / Planos de saúde
Relator(a): Fulano de Tal
Comarca: Osasco
Órgão julgador: 1ª Câmara de Direito Privado
Data do julgamento: 10/08/2021
Data de publicação: 11/08/2021
Ementa: ${ementa}`;

/** Each page with what is read of it: court, number, class, panel, rapporteur, days, ementa. */
const pages: Record<string, { text: string; read: object[] }> = {
  'the e-SAJ, below the head of the page': {
    text: `Consulta de Jurisprudência\nResultados da consulta\nAcórdãos(2)\nResultados 1 a 2 de 2\n\n${esaj(1, '1000410-58.2021.8.26.0405', 'CONTRATO. Recurso desprovido.')}\n${esaj(2, '2021437-34.2021.8.26.0000', 'GRATUIDADE. Agravo provido.')}\n`,
    read: [
      {
        court: 'TJSP',
        number: '1000410-58.2021.8.26.0405',
        class: 'Apelação Cível',
        panel: '1ª Câmara de Direito Privado',
        rapporteur: 'Fulano de Tal',
        judgedOn: '2021-08-10',
        publishedOn: '2021-08-11',
        summary: 'CONTRATO. Recurso desprovido.',
      },
      { court: 'TJSP', number: '2021437-34.2021.8.26.0000', summary: 'GRATUIDADE. Agravo provido.' },
    ],
  },
  'the STJ, with its marks under the number': {
    text: 'Processo\nREsp 1102552 / CE\nRECURSO ESPECIAL\n2008/0266102-9\nRECURSO REPETITIVO\nTESE SUPERADA\nRelator\nMinistro FULANO DE TAL (1124)\nRelator(a) p/ Acórdão\nMinistra SICRANA (1118)\nÓrgão Julgador\nS1 - PRIMEIRA SEÇÃO\nData do Julgamento\n25/03/2009\nData da Publicação/Fonte\nREPDJe 20/04/2009\nDJe 06/04/2009\nEmenta\nTRIBUTÁRIO. REFIS.\nTema Repetitivo\n67\nAcórdão\nA Seção deu provimento.',
    read: [
      {
        court: 'STJ',
        number: 'REsp 1.102.552/CE',
        state: 'CE',
        rapporteur: 'Sicrana',
        outvoted: 'Fulano de Tal',
        panel: 'Primeira Seção',
        judgedOn: '2009-03-25',
        publishedOn: '2009-04-20',
        gazette: 'REPDJe',
        theme: 'Tema 67',
        situation: 'superseded',
        binding: 'repetitive',
        areas: ['tributario'],
      },
    ],
  },
  'the STJ for a class of two courts': {
    text: 'Processo\nHC 500004 / SP\nRelator\nMinistro FULANO DE TAL\nÓrgão Julgador\nT1 - PRIMEIRA TURMA\nData da Publicação/Fonte\nDJe 20/04/2019\nEmenta\nPENAL.',
    read: [{ court: 'STJ', number: 'HC 500.004/SP', panel: 'Primeira Turma' }],
  },
  'the STF': {
    text: 'RE 587970\nÓrgão julgador: Tribunal Pleno\nRelator(a): Min. MARCO AURÉLIO\nRedator(a) do acórdão: Min. ALEXANDRE DE MORAES\nJulgamento: 20/04/2017\nPublicação: 22/09/2017\nEmenta\nASSISTÊNCIA SOCIAL. ESTRANGEIRO.\nTema\n173 - Benefício assistencial a estrangeiros.\nTese\nOs estrangeiros residentes são beneficiários.',
    read: [
      {
        court: 'STF',
        number: 'RE 587.970',
        rapporteur: 'Alexandre de Moraes',
        outvoted: 'Marco Aurélio',
        judgedOn: '2017-04-20',
        publishedOn: '2017-09-22',
        theme: 'Tema 173',
        binding: 'general_repercussion',
        thesis: 'Os estrangeiros residentes são beneficiários.',
      },
    ],
  },
  'the TST, whose number names the court below': {
    text: 'Processo: RR - 902-05.2017.5.09.0026\nÓrgão Judicante: 6ª Turma\nRelatora: Desembargadora Convocada Cilene Ferreira Amaro Santos\nJulgamento: 26/06/2019\nPublicação: 28/06/2019\nTipo de Documento: Acórdão\n\nEmenta:\nRECURSO DE REVISTA. HORAS EXTRAS.\n',
    read: [
      {
        court: 'TST',
        number: 'RR 902-05.2017.5.09.0026',
        panel: '6ª Turma',
        rapporteur: 'Cilene Ferreira Amaro Santos',
        office: 'Desembargadora Convocada',
        judgedOn: '2019-06-26',
        publishedOn: '2019-06-28',
        summary: 'RECURSO DE REVISTA. HORAS EXTRAS.',
      },
    ],
  },
  'the TST for a class that regional courts have too': {
    text: 'Processo: ROT - 1001-22.2019.5.12.0000\nÓrgão Judicante: Subseção II Especializada em Dissídios Individuais\nRelator: Ministro Fulano\nJulgamento: 26/06/2021\nEmenta:\nAÇÃO RESCISÓRIA.\n',
    read: [{ court: 'TST', number: 'ROT 1001-22.2019.5.12.0000' }],
  },
  'a regional labour court': {
    text: 'Processo: 0020999-88.2018.5.04.0011\nClasse: Recurso Ordinário Trabalhista\nÓrgão Julgador: 2ª Turma\nRelator(a): Fulano de Tal\nData do Julgamento: 03/02/2022\nEmenta\nHORAS EXTRAS. BANCO DE HORAS.',
    read: [
      {
        court: 'TRT4',
        number: '0020999-88.2018.5.04.0011',
        class: 'Recurso Ordinário Trabalhista',
        areas: ['trabalho'],
      },
    ],
  },
  'the TSE': {
    text: 'Processo: REspEl - Recurso Especial Eleitoral nº 060012345 - SÃO PAULO - SP\nRelator(a): Min. Fulano de Tal\nData do Julgamento: 10/11/2020\nPublicação: DJE - Diário da Justiça Eletrônico, Tomo 236, Data 16/11/2020\nEmenta\nELEIÇÕES 2020. REGISTRO.',
    read: [
      {
        court: 'TSE',
        rapporteur: 'Fulano de Tal',
        judgedOn: '2020-11-10',
        publishedOn: '2020-11-16',
        areas: ['eleitoral'],
      },
    ],
  },
  'the TCU': {
    text: 'Acórdão 2634/2016-Plenário\nData da sessão: 12/10/2016\nRelator: BRUNO DANTAS\nÁrea: Licitação\nTema: Pregão\nEnunciado\nÉ vedada a exigência de carta de credenciamento.\nExcerto\nO voto tratou da exigência.',
    read: [
      {
        court: 'TCU',
        number: 'Acórdão 2634/2016-TCU-Plenário',
        panel: 'Plenário',
        rapporteur: 'Bruno Dantas',
        judgedOn: '2016-10-12',
        thesis: 'É vedada a exigência de carta de credenciamento.',
      },
    ],
  },
  'a regional federal court': {
    text: 'Processo: 5009999-88.2018.4.04.7100\nClasse: APELAÇÃO CÍVEL\nÓrgão Julgador: QUINTA TURMA\nRelator: FULANO DE TAL\nData da decisão: 03/02/2022\nEmenta\nPREVIDENCIÁRIO. REVISÃO.',
    read: [
      {
        court: 'TRF4',
        number: '5009999-88.2018.4.04.7100',
        class: 'Apelação Cível',
        panel: 'Quinta Turma',
        areas: ['previdenciario'],
      },
    ],
  },
  'the TJRS': {
    text: 'Número: 70085123456\nTribunal: Tribunal de Justiça do RS\nClasse CNJ: Apelação Cível\nRelator: Ney Wiedemann Neto\nRedator:\nÓrgão Julgador: Sexta Câmara Cível\nComarca de Origem: PORTO ALEGRE\nEmenta: APELAÇÃO. SEGURO.\nData de Julgamento: 28-10-2021\nPublicação: 05-11-2021',
    read: [
      {
        court: 'TJRS',
        number: 'Apelação Cível 70085123456',
        rapporteur: 'Ney Wiedemann Neto',
        judgedOn: '2021-10-28',
        publishedOn: '2021-11-05',
        summary: 'APELAÇÃO. SEGURO.',
      },
    ],
  },
  'the TJMG': {
    text: 'Processo: Apelação Cível 1.0000.20.123456-7/001 5001234-11.2019.8.13.0024 (1)\nRelator(a): Des.(a) Claret de Moraes\nÓrgão Julgador / Câmara: Câmaras Cíveis / 10ª CÂMARA CÍVEL\nData de Julgamento: 09/02/2021\nData da publicação da súmula: 12/02/2021\nEmenta:\nAPELAÇÃO CÍVEL - COBRANÇA.',
    read: [
      {
        court: 'TJMG',
        panel: '10ª Câmara Cível',
        rapporteur: 'Claret de Moraes',
        judgedOn: '2021-02-09',
        publishedOn: '2021-02-12',
      },
    ],
  },
  'the TJDFT': {
    text: 'Classe do Processo: 00088954620128070005 - (0008895-46.2012.8.07.0005 - Res. 65 CNJ)\nRegistro do Acórdão Número: 1410950\nData de Julgamento: 23/03/2022\nÓrgão Julgador: 2ª Turma Cível\nRelator: HECTOR VALVERDE SANTANNA\nData da Intimação ou da Publicação: Publicado no PJe : 04/04/2022 . Pág.: Sem Página Cadastrada.\nEmenta:\nCIVIL. PRESCRIÇÃO.',
    read: [
      {
        court: 'TJDFT',
        number: 'Acórdão 1410950',
        caseNumber: '0008895-46.2012.8.07.0005',
        panel: '2ª Turma Cível',
        publishedOn: '2022-04-04',
        gazette: 'PJe',
      },
    ],
  },
  'the TJPR': {
    text: 'Processo: 0009999-88.2018.8.16.0001 (Acórdão)\nRelator(a): Desembargadora Fulana de Tal\nÓrgão Julgador: 8ª Câmara Cível\nComarca: Curitiba\nData do Julgamento: 03/02/2022\nFonte/Data da Publicação: 04/02/2022\nEmenta\nAPELAÇÃO CÍVEL. CONDOMÍNIO.',
    read: [
      {
        court: 'TJPR',
        number: '0009999-88.2018.8.16.0001',
        rapporteur: 'Fulana de Tal',
        office: 'Desembargadora',
        publishedOn: '2022-02-04',
      },
    ],
  },
  Jusbrasil: {
    text: 'Processo\nREsp 1899999 SP 2020/0265111-1\nÓrgão Julgador\nT3 - TERCEIRA TURMA\nPublicação\nDJe 10/02/2022\nJulgamento\n3 de Fevereiro de 2022\nRelator\nMinistro FULANO DE TAL\nEmenta\nCONSUMIDOR. BANCO.',
    read: [
      {
        court: 'STJ',
        number: 'REsp 1.899.999/SP',
        judgedOn: '2022-02-03',
        publishedOn: '2022-02-10',
        areas: ['consumidor'],
      },
    ],
  },
};

describe('a page of', () => {
  it.each(Object.entries(pages))('%s', async (_, { text, read }) => {
    const { decisions, refusals } = await readAll(text);
    expect(refusals).toEqual([]);
    expect(decisions).toMatchObject(read);
  });

  it('the e-SAJ leaves its head and its counts outside, and says which line is which field', async () => {
    const { unused, used, lines } = await readAll(pages['the e-SAJ, below the head of the page']?.text ?? '');
    expect(unused).toMatchObject([{ at: 1, to: 4, reason: 'page' }]);
    expect(used.slice(0, 8)).toEqual([
      '6 number',
      '8 class',
      '9 rapporteur',
      '10 other',
      '11 panel',
      '12 judgedOn',
      '13 publishedOn',
      '14 summary',
    ]);
    expect(lines).toMatchObject({ read: 23, used: 16, blank: 3, unused: 4, refused: 0 });
  });

  it('a court may have a tab behind its labels', async () => {
    const { decisions } = await readAll(
      'Processo\tRcl 45678 / DF\nRelator\tMinistro FULANO\nÓrgão Julgador\tS1 - PRIMEIRA SEÇÃO\nEmenta\tRECLAMAÇÃO.\n',
    );
    expect(decisions).toMatchObject([
      {
        court: 'STJ',
        number: 'Rcl 45.678/DF',
        rapporteur: 'Fulano',
        panel: 'Primeira Seção',
        summary: 'RECLAMAÇÃO.',
      },
    ]);
  });

  it('a court keeps the precedents that its ementa quotes', async () => {
    const quoted =
      '(REsp 1.733.013/PR, Rel. Ministro X Y, QUARTA TURMA, julgado em 10/12/2019, DJe 20/02/2020)';
    for (const paragraph of [`Precedentes: ${quoted}`, `2. É devida a cobertura. ${quoted}`]) {
      const { decisions } = await readAll(esaj(1, '1000410-58.2021.8.26.0405', `CONTRATO.\n\n${paragraph}`));
      expect(decisions.map(({ summary }) => summary)).toEqual([`CONTRATO.\n\n${paragraph}`]);
    }
  });

  it('a court ends where another ementa with its citation stands behind it', async () => {
    const { decisions } = await readAll(
      `${esaj(1, '1000410-58.2021.8.26.0405', 'CONTRATO. Recurso desprovido.')}\n\nDIREITO CIVIL. LOCAÇÃO. (REsp 1.733.013/PR, Rel. Ministro LUIS FELIPE SALOMÃO, QUARTA TURMA, julgado em 10/12/2019, DJe 20/02/2020)`,
    );
    expect(decisions.map(({ number, summary }) => [number, summary])).toEqual([
      ['1000410-58.2021.8.26.0405', 'CONTRATO. Recurso desprovido.'],
      ['REsp 1.733.013/PR', 'DIREITO CIVIL. LOCAÇÃO.'],
    ]);
  });
});
