import { Document, Packer, Paragraph } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readStatute } from './read-statute.ts';

/** As the Planalto publishes: one paragraph a `p`, ordinals raised, former texts struck through. */
const page = `<html><head><title>L99999</title></head><body>
<p><a href="x">LEI Nº 99.999, DE 1º DE ABRIL DE 2020.</a></p>
<p class="ementa">Dispõe sobre
os exemplos.</p>
<p align="center">CAPÍTULO I<br>DISPOSIÇÕES GERAIS</p>
<p><a name="art1"></a>Art. 1<u><sup>o</sup></u>&nbsp; Esta Lei dispõe
sobre exemplos.</p>
<strike><p>Art. 2º Texto antigo.</p><p>§ 1º Também antigo.</p></strike>
<p>Art. 2º Texto novo. <strike>(Vide)</strike></p>
<p><span style="text-decoration: line-through">Art. 3º Antigo <span>por estilo</span>.</span></p>
<p style='text-decoration:line-through'>Art. 4º Antigo.
<p>Art. 5º Atual.</p><del>Art. 6º Fora.</del>
</body></html>`;

const textsOf = async (bytes: Uint8Array) =>
  (await readStatute(bytes)).statutes.flatMap(({ articles }) => articles.map(({ text }) => text));

it('leaves out what a saved page strikes through, and counts it', async () => {
  const { statutes, struck, titles, lines } = await readStatute(strToU8(page));
  expect(statutes[0]?.articles).toEqual([
    { number: '1', text: 'Art. 1o Esta Lei dispõe sobre exemplos.' },
    { number: '2', text: 'Art. 2º Texto novo.' },
    { number: '5', text: 'Art. 5º Atual.' },
  ]);
  expect(struck.passages).toBe(5);
  expect(struck.characters).toBeGreaterThan(80);
  expect(titles).toEqual(['LEI Nº 99.999, DE 1º DE ABRIL DE 2020.']);
  expect(lines).toEqual({ read: 7, articles: 3, before: 4, heading: 0, after: 0 });
});

it('takes an en dash before the letter of an article for a hyphen', async () => {
  const text = 'Art. 19. Um.\nArt. 19\u2013A. Dois.\nArt. 20 \u2013 A lei.';
  const { statutes } = await readStatute(strToU8(text));
  expect(statutes[0]?.articles.map(({ number }) => number)).toEqual(['19', '19-A', '20']);
});

it.each([
  [
    '<html><head><title>Lei</title><script>if (a<b) x("<p>y</p>")</script><noscript><p>z</p></noscript><body><p>Art. 1º Um.</p>',
  ],
  ['<html><head><meta charset="utf-8"><title>Lei</title><p>Art. 1º Um.</p>'],
  ['<html><head><style>p{}</style></head><body><p>Art. 1º Um.</p>'],
])('reads a page whose head ends with or without a tag of its own: %s', async (html) => {
  expect(await textsOf(strToU8(html))).toEqual(['Art. 1º Um.']);
});

it('strikes nothing through from an element that has no content', async () => {
  const html =
    '<html><body><p>Art. 1º Um.<br style="text-decoration:line-through"><img style="text-decoration:line-through">Mais.</p><p>Art. 2º Dois.</p></body>';
  expect(await textsOf(strToU8(html))).toEqual(['Art. 1º Um.\nMais.', 'Art. 2º Dois.']);
});

it('reads a page in the encoding of the Planalto', async () => {
  const latin = Buffer.from('<html><body><p>Art. 1º Ação e omissão.</p></body></html>', 'latin1');
  expect(await textsOf(latin)).toEqual(['Art. 1º Ação e omissão.']);
});

it('reads text and a document of Word', async () => {
  const lines = ['LEI Nº 99.999', 'Art. 1º Um.', 'Art. 2º Dois.'];
  expect(await textsOf(strToU8(lines.join('\r\n')))).toEqual(['Art. 1º Um.', 'Art. 2º Dois.']);
  const children = lines.map((line) => new Paragraph(line));
  const docx = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  expect(await textsOf(docx)).toEqual(['Art. 1º Um.', 'Art. 2º Dois.']);
});

it.each([
  ['text without articles', strToU8('Contrato'), 'no_article'],
  ['an archive', zipSync({ 'lei.txt': strToU8('Art. 1º Um.') }), 'other_archive'],
  ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'workbook'],
  ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'picture'],
  ['a broken PDF', strToU8('%PDF-1.7 nothing'), 'broken_file'],
  ['articles beyond what is kept', strToU8(`Art. 1º ${'x'.repeat(4_200_000)}`), 'too_large'],
])('says why %s is not read', async (_, bytes, refusal) => {
  expect(await readStatute(bytes)).toMatchObject({ refusal, statutes: [] });
});
