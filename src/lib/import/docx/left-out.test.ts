import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { mostLeftOut } from '#/lib/domain/briefing/read-document.ts';
import { exported, rewritten } from '../../../../tests/support/returned-docx.ts';
import { leftOutOf } from './left-out.ts';
import { readDocx } from './read-docx.ts';

const picture =
  '<w:drawing><wp:inline><a:graphic><pic:pic><a:blip/></pic:pic></a:graphic></wp:inline></w:drawing>';
const box = '<w:txbxContent><w:p><w:r><w:t>Na caixa.</w:t></w:r></w:p></w:txbxContent>';
const shape = (content: string) =>
  `<w:drawing><wp:anchor><a:graphic>${content}</a:graphic></wp:anchor></w:drawing>`;
const drawnBox = shape(`<wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp>`);
const pair = (choice: string, fallback: string) =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
const oldBox = (name: string) => `<w:pict><v:${name}><v:textbox>${box}</v:textbox></v:${name}></w:pict>`;

const leftOut = (xml: string) => leftOutOf({ 'word/document.xml': strToU8(`<w:p>${xml}</w:p>`) }, []);
const one = (kind: string, count = 1) => [{ kind, count }];

describe('what is left out of a DOCX', () => {
  it.each([
    ['a picture', picture, one('pictures')],
    ['two pictures of a group', shape('<wpg:wgp><pic:pic/><pic:pic/></wpg:wgp>'), one('pictures', 2)],
    [
      'a picture in both forms',
      pair(picture, '<w:pict><v:shape><v:imagedata/></v:shape></w:pict>'),
      one('pictures'),
    ],
    ['a drawing', shape('<wps:wsp/>'), one('drawings')],
    ['a drawing in both forms', pair(shape('<wps:wsp/>'), '<w:pict><v:rect/></w:pict>'), one('drawings')],
    ['a text box without an older form', drawnBox, one('textBoxes')],
    ['a text box whose older form has no text', pair(drawnBox, '<w:pict/>'), one('textBoxes')],
    ['a text box in a form that is not read', pair(drawnBox, oldBox('oval')), one('textBoxes')],
    ['a text box that is read', pair(drawnBox, oldBox('shape')), []],
    [
      'an embedded object',
      '<w:object><v:shape><v:imagedata/></v:shape><o:OLEObject/></w:object>',
      one('objects'),
    ],
    ['an equation', '<m:oMathPara><m:oMath><m:oMath/></m:oMath></m:oMathPara>', one('equations')],
    ['a comment', '<w:r><w:commentReference w:id="0"/></w:r>', one('comments')],
    ['a field', '<w:fldSimple w:instr="DATE"><w:r><w:t>hoje</w:t></w:r></w:fldSimple>', one('others')],
    ['what was deleted', `<w:del><w:r>${picture}</w:r></w:del>${picture}`, one('pictures')],
    ['a sign within a value', `<w:r w:a="a > b/" w:b='"'>${picture}</w:r>`, one('pictures')],
    ['no element', '<!-- <m:oMath/> --><![CDATA[<m:oMath/>]]>oMath', []],
  ])('is counted: %s', (_, xml, counts) => {
    expect(leftOut(xml)).toEqual(counts);
  });

  it.each(['constructor', '__proto__', 'toString'])('is no element named %s', (name) => {
    expect(leftOut(`<${name}>${picture}</${name}>`)).toEqual(one('pictures'));
  });

  it('is told by kind, up to a bound', () => {
    const many = '<m:oMath/>'.repeat(mostLeftOut + 5);
    expect(leftOut(picture + many + picture)).toEqual([
      ...one('pictures', 2),
      ...one('equations', mostLeftOut),
    ]);
  });

  it('is not looked for in elements that no reader could follow', () => {
    expect(leftOut(`${'<w:p>'.repeat(1_000_000)}<m:oMath/>`)).toEqual([]);
  });

  it('is nothing of an unchanged export', async () => {
    for (const isSigned of [true, false])
      for (const locale of ['pt-BR', 'en'] as const)
        expect((await readDocx((await exported(isSigned, locale)).bytes)).omitted).toEqual([]);
  });

  it.each([
    ['changed', (xml: string) => xml.replace('15 dias', '20 dias')],
    ['changed at the front', (xml: string) => xml.replace('>Maria<', '>Maria da Silva<')],
    [
      'new',
      (xml: string) =>
        xml.replace(
          '<w:tbl>',
          '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Nova</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/><w:tbl>',
        ),
    ],
  ])('has a table that is %s', async (_, change) => {
    const { bytes } = await exported(true);
    expect((await readDocx(rewritten(bytes, change))).omitted).toEqual(one('tables'));
  });

  it('is a picture in the text, whose words are taken in', async () => {
    const { bytes } = await exported(true);
    const read = await readDocx(
      rewritten(bytes, (xml) =>
        xml.replace('no mesmo parágrafo.', `no mesmo</w:t></w:r><w:r>${picture}</w:r><w:r><w:t> lugar.`),
      ),
    );
    expect(read.omitted).toEqual(one('pictures'));
    expect(JSON.stringify(read)).toContain('no mesmo lugar.');
  });
});

it('takes a box to tick for a sign', async () => {
  const { bytes } = await exported(true);
  const tick =
    '</w:t></w:r><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>';
  const read = await readDocx(
    rewritten(bytes, (xml) => xml.replace('no mesmo parágrafo.', `no mesmo ${tick} parágrafo.`)),
  );
  expect(JSON.stringify(read)).toMatch(/☒ ?parágrafo/u);
});
