import { describe, expect, it } from 'vitest';
import { readAll } from '../../../tests/support/import.ts';

const labelled = `Processo
REsp 1918338 / MT
RECURSO ESPECIAL
2021/0024308-2
Relator
Ministro FULANO DE TAL (1158)
Órgão Julgador
S3 - TERCEIRA SEÇÃO
Data do Julgamento
26/05/2021
Data da Publicação/Fonte
DJe 31/05/2021
Ementa
EXECUÇÃO PENAL.
1. Texto da ementa.
Acórdão
Vistos e relatados.
`;

const stateCourt = `1001234-56.2020.8.26.0100
Classe/Assunto: Apelação Cível / Planos de saúde
Relator(a): Beltrano de Tal
Órgão julgador: 1ª Câmara de Direito Privado
Data do julgamento: 10/03/2021
Data de publicação: 12/03/2021
Ementa: Plano de saúde. Negativa de cobertura.
`;

const cited = `PLANO DE SAÚDE. CIRURGIA.
1. A recusa é abusiva.
(AgInt no AREsp n. 1.400.000/SP, relatora Ministra Sicrana, Quarta Turma,
julgado em 1/2/2021, DJe de 5/2/2021.)
`;

describe('text of a result page', () => {
  it('is read by the labels of the STJ’s page', async () => {
    const { format, decisions } = await readAll(labelled);
    expect(format).toBe('pasted');
    expect(decisions).toMatchObject([
      {
        source: 'pasted',
        court: 'STJ',
        number: 'REsp 1.918.338/MT',
        class: 'REsp',
        rapporteur: 'Fulano de Tal',
        office: 'Ministro',
        panel: 'Terceira Seção',
        judgedOn: '2021-05-26',
        publishedOn: '2021-05-31',
        summary: 'EXECUÇÃO PENAL.\n1. Texto da ementa.',
        details: [{ kind: 'ruling', text: 'Vistos e relatados.' }],
      },
    ]);
  });

  it('is read as a state court writes it, its court told from the CNJ number', async () => {
    const { decisions } = await readAll(stateCourt);
    expect(decisions).toMatchObject([
      {
        court: 'TJSP',
        number: '1001234-56.2020.8.26.0100',
        class: 'Apelação Cível',
        panel: '1ª Câmara de Direito Privado',
        judgedOn: '2021-03-10',
        summary: 'Plano de saúde. Negativa de cobertura.',
      },
    ]);
  });

  it('is read from the citation at its end, which may go over lines', async () => {
    const { decisions } = await readAll(cited);
    expect(decisions).toMatchObject([
      {
        number: 'AgInt no AREsp 1.400.000/SP',
        rapporteur: 'Sicrana',
        office: 'Ministra',
        panel: 'Quarta Turma',
        judgedOn: '2021-02-01',
        publishedOn: '2021-02-05',
        summary: 'PLANO DE SAÚDE. CIRURGIA.\n1. A recusa é abusiva.',
      },
    ]);
  });

  it('may hold many decisions, in Windows line ends', async () => {
    const all = [labelled, stateCourt, labelled.replace('REsp 1918338 / MT', 'HC 500004 / SP')].join('\n');
    const { decisions, refusals } = await readAll(all.replaceAll('\n', '\r\n'));
    expect(decisions.map(({ number }) => number)).toEqual([
      'REsp 1.918.338/MT',
      '1001234-56.2020.8.26.0100',
      'HC 500.004/SP',
    ]);
    expect(refusals).toEqual([]);
    const twice = await readAll(`${cited}\n${cited.replace('1.400.000', '1.400.001')}`);
    expect(twice.decisions).toHaveLength(2);
  });

  it('is refused where it has no number or no ementa, with its line', async () => {
    const { decisions, refusals } = await readAll(
      `${labelled}\nProcesso\nHC 500004 / SP\nRelator\nFulano\n\n${cited.replace(/\(Ag[^)]*\)/, '')}`,
    );
    expect(decisions).toHaveLength(1);
    expect(refusals).toMatchObject([{ unit: 'line', at: 19, reason: 'no_text' }]);
    expect((await readAll('Só um texto qualquer.')).refusals).toMatchObject([{ at: 1, reason: 'no_number' }]);
    expect(await readAll('')).toMatchObject({ decisions: [], refusals: [] });
  });
});
