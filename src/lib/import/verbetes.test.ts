import { describe, expect, it } from 'vitest';
import { readAll } from '../../../tests/support/import.ts';

const read = async (text: string) =>
  (await readAll(text)).decisions.map((each) => [
    each.kind,
    each.court,
    each.number,
    each.panel,
    each.judgedOn,
    each.situation,
    each.summary,
  ]);

describe('súmulas', () => {
  it('of the STJ, with panel and days', async () => {
    const text = `Súmula 668/STJ: O porte de arma de uso permitido não é crime hediondo.
(TERCEIRA SEÇÃO, julgado em 18/04/2024, DJe 22/04/2024)

Súmula 662/STJ: A prorrogação no sistema federal prescinde de fato novo.
(TERCEIRA SEÇÃO, julgado em 13/09/2023, DJe 18/09/2023)

Súmula 526/STJ: A falta grave por crime doloso prescinde do trânsito em julgado.`;
    const { decisions, lines } = await readAll(text);
    expect(lines).toMatchObject({ read: 7, used: 5, blank: 2 });
    expect(
      decisions.map(({ number, court, panel, judgedOn, publishedOn, binding }) => [
        number,
        court,
        panel,
        judgedOn,
        publishedOn,
        binding,
      ]),
    ).toEqual([
      ['Súmula 668', 'STJ', 'Terceira Seção', '2024-04-18', '2024-04-22', 'sumula'],
      ['Súmula 662', 'STJ', 'Terceira Seção', '2023-09-13', '2023-09-18', 'sumula'],
      ['Súmula 526', 'STJ', '', null, null, 'sumula'],
    ]);
  });

  it('that bind, of the STF', async () => {
    expect(
      await read(
        'Súmula Vinculante 11\nO uso de algemas é excepcional.\n\nSúmula Vinculante nº 25: É ilícita a prisão do depositário infiel.',
      ),
    ).toEqual([
      ['binding_sumula', 'STF', 'Súmula Vinculante 11', '', null, null, 'O uso de algemas é excepcional.'],
      [
        'binding_sumula',
        'STF',
        'Súmula Vinculante 25',
        '',
        null,
        null,
        'É ilícita a prisão do depositário infiel.',
      ],
    ]);
  });

  it('of the TST and the TCU, one of them cancelled', async () => {
    expect(
      await read(
        'Súmulas do TST\n\nSÚMULA Nº 277 (cancelada)\nConvenção coletiva. Eficácia.\n\nSúmula TCU 222: As decisões sobre licitação devem ser acatadas.',
      ),
    ).toEqual([
      ['sumula', 'TST', 'Súmula 277', '', null, 'cancelled', 'Convenção coletiva. Eficácia.'],
      ['sumula', 'TCU', 'Súmula 222', '', null, null, 'As decisões sobre licitação devem ser acatadas.'],
    ]);
  });

  it('are none where one is only spoken of', async () => {
    const { decisions } = await readAll(`PROCESSUAL CIVIL. AGRAVO.
SÚMULA 7/STJ. REEXAME DE PROVA.
(AgInt no AREsp n. 1.400.000/SP, relatora Ministra Sicrana, Quarta Turma, julgado em 1/2/2021, DJe de 5/2/2021.)`);
    expect(decisions.map(({ number }) => number)).toEqual(['AgInt no AREsp 1.400.000/SP']);
  });
});

describe('orientações and enunciados', () => {
  it('of the TST', async () => {
    expect(
      await read(
        'OJ 394 da SDI-1: O descanso remunerado integra as horas extras.\n\nOrientação Jurisprudencial nº 5 da SDC\nDissídio coletivo contra pessoa de direito público.',
      ),
    ).toEqual([
      [
        'guideline',
        'TST',
        'OJ 394 da SDI-1',
        'SDI-1',
        null,
        null,
        'O descanso remunerado integra as horas extras.',
      ],
      [
        'guideline',
        'TST',
        'OJ 5 da SDC',
        'SDC',
        null,
        null,
        'Dissídio coletivo contra pessoa de direito público.',
      ],
    ]);
  });

  it('of the TST by its own initials, and a súmula that was changed', async () => {
    expect(
      await read(
        'OJ-SDI1-394 REPOUSO SEMANAL REMUNERADO\nA majoração repercute.\n\nSúmula nº 331 do TST\nTERCEIRIZAÇÃO (nova redação do item IV)\nI - É ilegal.',
      ),
    ).toMatchObject([
      [
        'guideline',
        'TST',
        'OJ 394 da SDI-1',
        'SDI-1',
        null,
        null,
        'REPOUSO SEMANAL REMUNERADO\nA majoração repercute.',
      ],
      [
        'sumula',
        'TST',
        'Súmula 331',
        '',
        null,
        'revised',
        'TERCEIRIZAÇÃO (nova redação do item IV)\nI - É ilegal.',
      ],
    ]);
  });

  it('of conferences and forums', async () => {
    const found = await read(
      'Enunciado 12 da I Jornada de Direito Civil: Na sistemática do art. 138, o erro é irrelevante.\n\nENUNCIADO 37 - FONAJE: Em exegese ao art. 53.',
    );
    expect(found.map((each) => each.slice(0, 3))).toEqual([
      ['statement', 'CJF', 'Enunciado 12 (I Jornada de Direito Civil)'],
      ['statement', 'FONAJE', 'Enunciado 37 (FONAJE)'],
    ]);
  });
});

describe('a bulletin', () => {
  const bulletin = `SÚMULA N. 655

Aplica-se à união estável do septuagenário a separação obrigatória. (Segunda Seção. Aprovada em 09/11/2022).

SÚMULA 656

Vale a cláusula de prorrogação da fiança. (Segunda Seção. Aprovada em 09/11/2022).

CORTE ESPECIAL

PROCESSO
AgInt na SS 3.375-MG, Rel. Min. Humberto Martins, Corte Especial, por unanimidade, julgado em 09/08/2022, DJe 12/08/2022.

RAMO DO DIREITO
DIREITO ADMINISTRATIVO, DIREITO DA SAÚDE

TEMA
Suspensão de liminar. Curso de medicina.

DESTAQUE
Não cabe suspender a liminar que manda emitir o certificado.

INFORMAÇÕES DO INTEIRO TEOR
Discute-se a suspensão.

PRIMEIRA SEÇÃO

PROCESSO
REsp 2.133.602-RJ, Rel. Ministro Teodoro Silva Santos, Primeira Seção, por unanimidade, julgado em 12/11/2025, DJEN 12/11/2025 (IAC 20).

RAMO DO DIREITO
DIREITO ADMINISTRATIVO

TEMA
Militares transgêneros.

DESTAQUE
Nas Forças Armadas é devido o uso do nome social.`;

  it('of the STJ is súmulas and decisions, no text of one in another', async () => {
    const { decisions, unused } = await readAll(bulletin);
    expect(decisions).toMatchObject([
      {
        court: 'STJ',
        number: 'Súmula 655',
        panel: 'Segunda Seção',
        judgedOn: '2022-11-09',
        summary: 'Aplica-se à união estável do septuagenário a separação obrigatória.',
      },
      { court: 'STJ', number: 'Súmula 656', summary: 'Vale a cláusula de prorrogação da fiança.' },
      {
        court: 'STJ',
        number: 'AgInt na SS 3.375/MG',
        panel: 'Corte Especial',
        rapporteur: 'Humberto Martins',
        judgedOn: '2022-08-09',
        publishedOn: '2022-08-12',
        thesis: 'Não cabe suspender a liminar que manda emitir o certificado.',
        summary: 'Suspensão de liminar. Curso de medicina.',
        areas: ['administrativo', 'saude'],
      },
      {
        number: 'REsp 2.133.602/RJ',
        panel: 'Primeira Seção',
        theme: 'IAC 20',
        binding: 'iac',
        judgedOn: '2025-11-12',
        gazette: 'DJEN',
      },
    ]);
    expect(unused.map(({ text }) => text)).toEqual(['CORTE ESPECIAL', 'PRIMEIRA SEÇÃO']);
  });

  it('of the STF has its theses before the citation', async () => {
    const { decisions, unused } = await readAll(`Informativo STF 1115/2023

DIREITO CIVIL – CASAMENTO

TESE FIXADA:
“A separação judicial não é requisito para o divórcio.”

RESUMO:
O texto constitucional foi alterado.

RE 1.167.478/RJ, relator Ministro Luiz Fux, julgamento finalizado em 08.11.2023 (Tema 1.053 RG)

DIREITO PENAL – PENA

RESUMO:
Outro resumo.

ADPF 1.107/DF, relatora Ministra Cármen Lúcia, julgamento virtual finalizado em 23.05.2024`);
    expect(decisions).toMatchObject([
      {
        court: 'STF',
        number: 'RE 1.167.478/RJ',
        judgedOn: '2023-11-08',
        theme: 'Tema 1053',
        binding: 'general_repercussion',
        thesis: 'A separação judicial não é requisito para o divórcio.',
        summary: 'O texto constitucional foi alterado.',
      },
      { number: 'ADPF 1.107/DF', binding: 'constitutional_control', summary: 'Outro resumo.', thesis: '' },
    ]);
    expect(unused.map(({ at }) => at)).toEqual([1, 3, 13]);
  });

  it('may have its decisions under other panels', async () => {
    const other = bulletin
      .slice(bulletin.indexOf('PRIMEIRA SEÇÃO'))
      .replaceAll('2.133.602-RJ', '2.000.111-SP')
      .replace(' (IAC 20)', '')
      .replace('PRIMEIRA SEÇÃO', 'TERCEIRA TURMA');
    const { decisions } = await readAll(other);
    expect(decisions).toMatchObject([{ number: 'REsp 2.000.111/SP', theme: null, binding: null }]);
  });
});
