import { describe, expect, it } from 'vitest';
import { readAll } from '../../../../tests/support/import.ts';

const header =
  'sequencialPrecedente;tipoPrecedente;numeroPrecedente;dataJulgamento;dataPublicacaoAcordao;situacao;' +
  'questaoSubmetidaAJulgamento;teseFirmada;anotacoesNUGEPNAC;orgaoJulgador;Assuntos;numeroRepercussaoGeralSTF;descricaoRepercussaoGeral';

const row = (
  type: string,
  number: string,
  given: { question?: string; thesis?: string; stf?: string; panel?: string } = {},
) =>
  [
    '9',
    type,
    number,
    '2021-11-30',
    '',
    'Trânsito em Julgado',
    given.question ?? 'Questão',
    given.thesis ?? 'Tese',
    '',
    given.panel ?? 'S2 ',
    '899- DIREITO CIVIL',
    given.stf ?? '',
    given.stf ? 'Descrição' : '',
  ]
    .map((cell) => `"${cell}"`)
    .join(';');

/** As the court publishes it: ISO-8859-1 with CRLF. */
const table = (...rows: string[]) => Buffer.from([header, ...rows, ''].join('\r\n'), 'latin1');

describe('precedentes qualificados', () => {
  it('become decisions, from ISO-8859-1 and with line breaks in quotes', async () => {
    const { format, decisions, refusals } = await readAll(
      table(row('IAC', '2', { question: 'Prescrição\r\nde seguro; "" aspas' }), row('Tema', '1084')),
    );
    expect([format, refusals]).toEqual(['temas', []]);
    expect(decisions).toMatchObject([
      {
        source: 'tema',
        number: 'IAC 2',
        reference: 'IAC 2',
        panel: 'Segunda Seção',
        judgedOn: '2021-11-30',
        publishedOn: null,
        theme: null,
        summary: 'Prescrição\r\nde seguro; " aspas',
        thesis: 'Tese',
        details: [
          { kind: 'status', text: 'Trânsito em Julgado' },
          { kind: 'subjects', text: '899- DIREITO CIVIL' },
        ],
      },
      { number: 'Tema 1084', theme: 'Tema 1084' },
    ]);
  });

  it('are read from UTF-8 as well', async () => {
    const { decisions } = await readAll(`${header}\n${row('IAC', '2', { question: 'Prescrição' })}\n`);
    expect(decisions).toMatchObject([{ summary: 'Prescrição' }]);
  });

  it('join the rows of one precedent that belongs to several themes of the STF', async () => {
    const { decisions, joined } = await readAll(
      table(row('IAC', '14', { stf: '793' }), row('IAC', '14', { stf: '1234' }), row('IAC', '15')),
    );
    expect(joined).toBe(1);
    expect(decisions.map(({ number }) => number)).toEqual(['IAC 14', 'IAC 15']);
    expect(decisions[0]?.details.at(-1)).toEqual({
      kind: 'repercussion',
      text: 'Tema 793/STF: Descrição\n\nTema 1234/STF: Descrição',
    });
  });

  it('are refused row by row as a spreadsheet numbers them, and the rest is taken', async () => {
    const { decisions, refusals } = await readAll(
      table(
        row('IAC', '1'),
        row('IAC', '2').replace('"IAC"', '"IA"C"'),
        row('IAC', ''),
        row('IAC', '4', { question: '', thesis: '' }),
        row('IAC', '5'),
        '"9";"IAC";"6";"sem fim',
      ),
    );
    expect(decisions.map(({ number }) => number)).toEqual(['IAC 1', 'IAC 5']);
    expect(refusals.map(({ unit, at, reason }) => [unit, at, reason]).sort()).toEqual([
      ['row', 3, 'not_csv'],
      ['row', 4, 'no_number'],
      ['row', 5, 'no_text'],
      ['row', 7, 'unfinished'],
    ]);
  });

  it('name the panel as it is cited, however the table writes it', async () => {
    const { decisions } = await readAll(table(row('Tema', '566', { panel: 'PRIMEIRA SEÇÃO' })));
    expect(decisions).toMatchObject([{ panel: 'Primeira Seção' }]);
  });
});
