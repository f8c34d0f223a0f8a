import { describe, expect, it } from 'vitest';
import { readAll } from '../../../../tests/support/import.ts';

describe('the STF’s table of themes', () => {
  const header = 'Tema;Título;Leading Case;Relator;Situação do Tema;Tese;Data da Tese';
  const rows = [
    '69;"Inclusão do ICMS na base do PIS e da COFINS.";RE 574706;MIN. CÁRMEN LÚCIA;Trânsito em julgado;"O ICMS não compõe a base de cálculo.";15/03/2017',
    '941;"Afastamento do procedimento disciplinar.";RE 972598;MIN. ROBERTO BARROSO;Trânsito em julgado;"A oitiva basta.";04/05/2020',
    '1999;"Questão ainda sem tese.";ARE 1500000;MIN. FULANO DE TAL;Reconhecida a repercussão geral;;',
  ];

  it('becomes themes of the STF, which are not the STJ’s of the same numbers', async () => {
    const { format, decisions, lines } = await readAll([header, ...rows].join('\n'));
    expect(format).toBe('stf_themes');
    expect(decisions).toMatchObject([
      {
        source: 'tema',
        court: 'STF',
        number: 'Tema 69',
        leadingCase: 'RE 574.706',
        rapporteur: 'Cármen Lúcia',
        office: 'Min.',
        situation: 'decided',
        judgedOn: '2017-03-15',
        binding: 'general_repercussion',
      },
      {
        court: 'STF',
        number: 'Tema 941',
        leadingCase: 'RE 972.598',
        rapporteur: 'Roberto Barroso',
        judgedOn: '2020-05-04',
      },
      { number: 'Tema 1999', situation: 'undecided', thesis: '', judgedOn: null },
    ]);
    expect(lines).toMatchObject({ read: 4, used: 3, blank: 1, refused: 0 });
  });

  it.each([
    ['Não há repercussão geral', ''],
    ['Trânsito em julgado', 'A controvérsia é infraconstitucional: ausência de repercussão geral.'],
  ])('gives a theme no binding level without general repercussion: %s, "%s"', async (status, thesis) => {
    const row = `5;"Reajuste de servidores.";RE 500000;MIN. FULANO DE TAL;${status};"${thesis}";`;
    const { decisions } = await readAll([header, row].join('\n'));
    expect(decisions).toMatchObject([{ number: 'Tema 5', binding: null }]);
  });

  it.each([
    [',', (text: string) => text.replaceAll(';', ',')],
    ['tab', (text: string) => text.replaceAll(';', '\t')],
    ['sep=', (text: string) => `sep=;\n${text}`],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without a mark', (text: string) => Buffer.from(text, 'utf16le')],
    ['ISO-8859-1', (text: string) => Buffer.from(text, 'latin1')],
  ])('is read with %s', async (_, written) => {
    const { decisions, refusals } = await readAll(written([header, ...rows.slice(0, 2)].join('\r\n')));
    expect(refusals).toEqual([]);
    expect(decisions.map(({ number, summary }) => [number, summary])).toEqual([
      ['Tema 69', 'Inclusão do ICMS na base do PIS e da COFINS.'],
      ['Tema 941', 'Afastamento do procedimento disciplinar.'],
    ]);
  });

  it('says which columns are not kept', async () => {
    const { unused } = await readAll(`${header};Cor\n${rows[0]};azul`);
    expect(unused).toEqual([{ unit: 'row', at: 1, reason: 'columns', text: 'Cor' }]);
  });
});

describe('the TCU’s jurisprudência selecionada', () => {
  const row = (key: string, number: string, statement: string) =>
    `"${key}"|"${number}"|"2016"|"Plenário"|"Licitação"|"Pregão"|"${statement}"|"Voto: <b>x</b>"|"12/10/2016"|"BRUNO DANTAS"`;
  const table = (...rows: string[]) =>
    [
      '"KEY"|"NUMACORDAO"|"ANOACORDAO"|"COLEGIADO"|"AREA"|"TEMA"|"ENUNCIADO"|"EXCERTO"|"DATASESSAOFORMATADA"|"AUTORTESE"',
      ...rows,
    ].join('\n');

  it('becomes statements with the ruling that they are from', async () => {
    const { format, decisions } = await readAll(
      table(row('JS-1', '2634', '<p>É vedada a exigência.</p>'), row('JS-2', '2634', 'Outro enunciado.')),
    );
    expect(format).toBe('tcu_selected');
    expect(decisions).toMatchObject([
      {
        source: 'selected',
        court: 'TCU',
        number: 'Acórdão 2634/2016-TCU-Plenário',
        panel: 'Plenário',
        rapporteur: 'Bruno Dantas',
        judgedOn: '2016-10-12',
        thesis: 'É vedada a exigência.',
        summary: 'Voto: x',
        reference: 'JS-1',
      },
      { reference: 'JS-2', thesis: 'Outro enunciado.' },
    ]);
  });

  it('has a row without a ruling refused', async () => {
    const { refusals } = await readAll(table(row('JS-1', '', 'Enunciado.')));
    expect(refusals).toMatchObject([{ unit: 'row', at: 2, reason: 'no_number' }]);
  });
});

describe('the STJ’s table of cases', () => {
  const header =
    'sequencialPrecedente;tipoPrecedente;numeroPrecedente;Processo;numeroRegistro;ministroRelator;leadingCase';

  it('tells of each theme its leading case and rapporteur', async () => {
    const { format, supplements, lines } = await readAll(
      [
        header,
        '1;Tema;566;REsp 1111111/SP;2;FULANO DE TAL;N',
        '1;Tema;566;REsp 1340553/RS;3;MAURO CAMPBELL MARQUES;S',
        '2;Tema;567;REsp 1340553/RS;3;MAURO CAMPBELL MARQUES;S',
      ].join('\n'),
    );
    expect(format).toBe('stj_cases');
    expect(supplements).toEqual([
      {
        source: 'tema',
        court: 'STJ',
        reference: 'Tema 566',
        rapporteur: 'Mauro Campbell Marques',
        leadingCase: 'REsp 1.340.553/RS',
      },
      {
        source: 'tema',
        court: 'STJ',
        reference: 'Tema 567',
        rapporteur: 'Mauro Campbell Marques',
        leadingCase: 'REsp 1.340.553/RS',
      },
    ]);
    expect(lines).toMatchObject({ read: 4, used: 3, blank: 1 });
  });

  it('may name the case in the column, and has a row without a theme refused', async () => {
    const { supplements, refusals } = await readAll(
      `${header}\n1;IAC;2;;;SICRANA;REsp 1303374/ES\n1;Tema;;;;X;S`,
    );
    expect(supplements).toMatchObject([{ reference: 'IAC 2', leadingCase: 'REsp 1.303.374/ES' }]);
    expect(refusals).toMatchObject([{ at: 3, reason: 'no_number' }]);
  });
});

it('a table of no court is refused as what it is', async () => {
  const { format, refusals } = await readAll('Nome;Telefone;Cidade;Bairro\nAna;1;2;3\n');
  expect([format, refusals]).toEqual([
    'unreadable',
    [{ unit: 'file', at: 1, reason: 'unknown_table', detail: '' }],
  ]);
});
