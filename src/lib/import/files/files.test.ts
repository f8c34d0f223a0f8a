import { Document, Packer, Paragraph } from 'docx';
import { strToU8, zipSync } from 'fflate';
import PdfDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../../../tests/support/import.ts';

const ruling = [
  'TRIBUNAL DE JUSTIÇA DO ESTADO DE SÃO PAULO',
  'Registro: 2021.0000640000',
  'ACÓRDÃO',
  'Vistos, relatados e discutidos estes autos de Apelação Cível nº 1000410-58.2021.8.26.0405, da Comarca de Osasco.',
  'ACORDAM, em 1ª Câmara de Direito Privado do Tribunal de Justiça de São Paulo, negar provimento ao recurso.',
  'São Paulo, 10 de agosto de 2021.',
  'FULANO DE TAL',
  'Relator',
  'VOTO Nº 1234',
  'EMENTA: CONTRATO. Plano de saúde. Recurso desprovido.',
  'Trata-se de apelação da ré contra a sentença.',
  'Nega-se provimento.',
];

/** A PDF with this text, one line below the other; without text its page has only a shape. */
const pdf = (lines: readonly string[], password?: string): Promise<Buffer> =>
  new Promise((resolve) => {
    const document = new PdfDocument(password ? { userPassword: password } : {});
    const pieces: Buffer[] = [];
    document.on('data', (piece: Buffer) => pieces.push(piece));
    document.on('end', () => resolve(Buffer.concat(pieces)));
    if (lines.length === 0) document.rect(20, 20, 200, 200).fill('black');
    for (const line of lines) document.fontSize(9).text(line);
    document.end();
  });

const docx = async (lines: readonly string[]): Promise<Uint8Array> =>
  new Uint8Array(
    await Packer.toBuffer(
      new Document({ sections: [{ children: lines.map((text) => new Paragraph(text)) }] }),
    ),
  );

const read = (content: string | Uint8Array) => readAll(content, 4_096);
const expected = {
  source: 'document',
  court: 'TJSP',
  number: 'Apelação Cível 1000410-58.2021.8.26.0405',
  panel: '1ª Câmara de Direito Privado',
  rapporteur: 'Fulano de Tal',
  judgedOn: '2021-08-10',
  summary: 'CONTRATO. Plano de saúde. Recurso desprovido.',
};

describe('a whole ruling', () => {
  it('is read from a PDF', async () => {
    const { format, decisions, unused } = await read(await pdf(ruling));
    expect(format).toBe('pdf');
    expect(decisions).toMatchObject([expected]);
    expect(unused.at(-1)).toMatchObject({ reason: 'full_text' });
  });

  it('is read from a document of Word', async () => {
    const { format, decisions } = await read(await docx(ruling));
    expect([format, decisions]).toMatchObject(['docx', [expected]]);
  });

  it('is read from a page and from text', async () => {
    const html = `<!doctype html><html><body>${ruling.map((line) => `<p class="x">${line}</p>`).join('')}</body></html>`;
    expect(await read(html)).toMatchObject({ format: 'html', decisions: [expected] });
    expect(await read(ruling.join('\n'))).toMatchObject({ format: 'ruling', decisions: [expected] });
  });
});

describe('a saved page', () => {
  it('has its entities decoded, and no tag in a field', async () => {
    const { decisions } = await read(
      '<!doctype html><html><head><title>STJ</title><script>if (a < b) {}</script></head><body><div class="t">Processo</div><div>REsp 1918338 / MT<br>RECURSO ESPECIAL</div><div>Relator</div><div>Ministro ROGERIO SCHIETTI CRUZ (1158)</div><div>Ementa</div><div>EXECU&Ccedil;&Atilde;O PENAL. Pena &gt; 4 anos.</div></body></html>',
    );
    expect(decisions).toMatchObject([
      {
        court: 'STJ',
        number: 'REsp 1.918.338/MT',
        rapporteur: 'Rogerio Schietti Cruz',
        summary: 'EXECUÇÃO PENAL. Pena > 4 anos.',
      },
    ]);
  });

  it('may have its fields in a table', async () => {
    const { decisions } = await read(
      '<table><tr><td>Processo:</td></tr><tr><td>RE 587970</td></tr><tr><td>Relator(a): Min. MARCO AUR&Eacute;LIO</td></tr><tr><td>Ementa:</td></tr><tr><td>ASSIST&#202;NCIA.</td></tr></table>',
    );
    expect(decisions).toMatchObject([
      { court: 'STF', number: 'RE 587.970', rapporteur: 'Marco Aurélio', summary: 'ASSISTÊNCIA.' },
    ]);
  });
});

describe('an archive', () => {
  const espelho = (id: string) =>
    strToU8(JSON.stringify([{ id, numeroProcesso: id, siglaClasse: 'HC', ementa: 'PENAL.' }]));

  it('is read file by file, each item with its file', async () => {
    const { format, decisions, refusals } = await read(
      zipSync({
        'a/um.json': espelho('1'),
        'dois.json': espelho('2'),
        'foto.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
        'velho.zip': zipSync({ x: espelho('3') }),
      }),
    );
    expect(format).toBe('zip');
    expect(decisions.map(({ number }) => number)).toEqual(['HC 1', 'HC 2']);
    expect(refusals.map(({ file, reason }) => [file, reason])).toEqual([
      ['foto.png', 'picture'],
      ['velho.zip', 'nested_archive'],
    ]);
  });

  it('that grows beyond bounds is given up', async () => {
    const { decisions, refusals } = await read(
      zipSync({ 'um.json': espelho('1'), 'zeros.txt': new Uint8Array(32 * 1024 * 1024) }),
    );
    expect(decisions).toHaveLength(1);
    expect(refusals.at(-1)).toMatchObject({ reason: 'archive_too_large' });
    expect(
      (await read(zipSync({ 'word/document.xml': new Uint8Array(32 * 1024 * 1024) }))).refusals,
    ).toMatchObject([{ reason: 'archive_too_large' }]);
  });
});

describe('a file that is not read says what it is', () => {
  it.each([
    ['a scanned PDF', () => pdf([]), 'scanned_pdf'],
    ['a PDF with a password', () => pdf(['x'.repeat(60)], 'segredo'), 'locked_pdf'],
    ['a PDF that is cut off', async () => (await pdf(ruling)).subarray(0, 200), 'broken_file'],
    [
      'a workbook',
      () => zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'xl/workbook.xml': strToU8('<x/>') }),
      'workbook',
    ],
    [
      'a document of another program',
      () => zipSync({ mimetype: strToU8('application/x'), 'content.xml': strToU8('<x/>') }),
      'old_document',
    ],
    [
      'an old document',
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)]),
      'old_document',
    ],
    ['rich text', () => strToU8('{\\rtf1 x}'), 'old_document'],
    ['a picture', () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...new Uint8Array(600)]), 'picture'],
    ['another archive', () => strToU8('Rar!\u001a\u0007'), 'other_archive'],
    ['bytes of no kind', () => new Uint8Array(4_000).map((_, at) => (at * 7) % 23), 'unknown_file'],
  ])('%s', async (_, file, reason) => {
    const { format, decisions, refusals } = await read(await file());
    expect([format, decisions, refusals]).toEqual([
      'unreadable',
      [],
      [{ unit: 'file', at: 1, reason, detail: '' }],
    ]);
  });

  it('an answer of the DataJud, with the cases in it', async () => {
    const answer = JSON.stringify({
      took: 1,
      hits: {
        hits: [
          {
            _index: 'api_publica_trt6',
            _source: { numeroProcesso: '00005731120255060021', classe: { codigo: 1 } },
          },
        ],
      },
    });
    expect(await read(answer)).toMatchObject({
      format: 'datajud',
      decisions: [],
      refusals: [{ unit: 'item', at: 1, reason: 'datajud', detail: '0000573-11.2025.5.06.0021 (TRT6)' }],
    });
  });

  it('notices of the DJEN', async () => {
    const notices = JSON.stringify({
      items: [
        {
          siglaTribunal: 'TJSP',
          texto: 'Manifeste-se.',
          numero_processo: '10004105820218260405',
          numeroprocessocommascara: '1000410-58.2021.8.26.0405',
        },
      ],
    });
    expect(await read(notices)).toMatchObject({
      format: 'djen',
      refusals: [{ reason: 'djen', detail: '1000410-58.2021.8.26.0405 (TJSP)' }],
    });
  });
});
