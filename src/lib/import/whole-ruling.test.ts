import { describe, expect, it } from 'vitest';
import { readAll } from '../../../tests/support/import.ts';

const superior = `RECURSO ESPECIAL Nº 1.733.013 - PR (2018/0074061-5)
RELATOR : MINISTRO LUIS FELIPE SALOMÃO
R.P/ACÓRDÃO : MINISTRA SICRANA
RECORRENTE : FULANA
EMENTA
PLANO DE SAÚDE. ROL DA ANS.
1. O rol é referência básica.
ACÓRDÃO
Vistos, relatados e discutidos estes autos, acordam os Ministros da Quarta Turma do Superior Tribunal de Justiça negar provimento.
Brasília (DF), 10 de dezembro de 2019(Data do Julgamento)
RELATÓRIO
A autora pede cobertura.
VOTO
EMENTA
PLANO DE SAÚDE. ROL DA ANS.
O recurso não merece provimento.
`;

const labour = `PROCESSO Nº TST-RR-902-05.2017.5.09.0026
A C Ó R D Ã O
(6ª Turma)
EMENTA: RECURSO DE REVISTA. HORAS EXTRAS.
Vistos, relatados e discutidos estes autos de Recurso de Revista.
ACORDAM os Ministros da Sexta Turma do Tribunal Superior do Trabalho conhecer do recurso.
Brasília, 26 de junho de 2019.
CILENE FERREIRA AMARO SANTOS
Relatora
R E L A T Ó R I O
O Tribunal Regional decidiu.
`;

const federal = `Apelação Cível Nº 5009999-88.2018.4.04.7100/RS
RELATOR: Desembargador Federal FULANO DE TAL
APELANTE: INSS
EMENTA
PREVIDENCIÁRIO. TEMPO ESPECIAL.
ACÓRDÃO
Vistos e relatados estes autos, a Egrégia 5ª Turma do Tribunal Regional Federal da 4ª Região decidiu, por unanimidade, dar provimento.
Porto Alegre, 03 de fevereiro de 2022.
VOTO
Trata-se de tempo especial.
`;

describe('a whole ruling', () => {
  it.each([
    [
      superior,
      {
        court: 'STJ',
        number: 'REsp 1.733.013/PR',
        panel: 'Quarta Turma',
        rapporteur: 'Sicrana',
        outvoted: 'Luis Felipe Salomão',
        judgedOn: '2019-12-10',
        summary: 'PLANO DE SAÚDE. ROL DA ANS.\n1. O rol é referência básica.',
      },
    ],
    [
      labour,
      {
        court: 'TST',
        number: 'RR 902-05.2017.5.09.0026',
        rapporteur: 'Cilene Ferreira Amaro Santos',
        judgedOn: '2019-06-26',
      },
    ],
    [
      federal,
      {
        court: 'TRF4',
        number: 'Apelação Cível 5009999-88.2018.4.04.7100',
        panel: '5ª Turma',
        rapporteur: 'Fulano de Tal',
        judgedOn: '2022-02-03',
        summary: 'PREVIDENCIÁRIO. TEMPO ESPECIAL.',
      },
    ],
  ])('has its head, its ementa and its certificate read', async (text, expected) => {
    const { format, decisions } = await readAll(text);
    expect(format).toBe('ruling');
    expect(decisions).toMatchObject([expected]);
  });

  it('is refused with two ementas', async () => {
    const { decisions, refusals } = await readAll(
      superior.replace('ACÓRDÃO\n', 'EMENTA\nOUTRA EMENTA.\nACÓRDÃO\n'),
    );
    expect(decisions).toEqual([]);
    expect(refusals).toMatchObject([{ reason: 'several_ementas' }]);
  });
});
