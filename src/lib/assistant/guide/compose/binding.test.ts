import { describe, expect, it } from 'vitest';
import type { Block } from '#/lib/domain/session.ts';
import { diagnosisBlock, pointOf, precedentBlock } from '../../../../../tests/support/gathered.ts';
import type { Draft } from '../../assistant.ts';
import { composeDelivery } from './index.ts';

const headingsOf = ({ sections }: Draft) => sections.map(({ heading }) => heading);
const textsOf = ({ sections }: Draft, heading: string) =>
  sections.find((each) => each.heading.endsWith(heading))?.statements.map(({ text }) => text);

describe('what a parecer says of how far precedents bind', () => {
  const parecer = (...precedents: Block[]) => composeDelivery('parecer', [diagnosisBlock(1), ...precedents]);
  const conclusionOf = (...precedents: Block[]) => textsOf(parecer(...precedents), 'Conclusão')?.join(' ');

  it.each([
    [
      ['Súmula 297', 'REsp 1'],
      /Nenhum se enquadra nos incisos I a III .* do STJ \(art\. 927, IV, do CPC\): STJ, Súmula 297\./u,
    ],
    [['Súmula 297'], /um só precedente.* Não se enquadra nos incisos I a III .*: STJ, Súmula 297\./u],
    [['REsp 1', 'REsp 2'], /Nenhum deles é de observância obrigatória \(art\. 927 do CPC\)\./u],
    [['REsp 1'], /um só precedente.* Não é de observância obrigatória \(art\. 927 do CPC\)\./u],
  ])('says of %j by art. 927 of the CPC whether judges have to observe it', (numbers, expected) => {
    const said = conclusionOf(...numbers.map((number, index) => precedentBlock(index + 2, number)));
    expect(said).toMatch(expected);
    expect(said).not.toContain('vincula.');
  });

  const decidedBy = (court: string, number: string): Block => {
    const block = precedentBlock(2, number);
    const { provenance } = block.content as { provenance: object };
    return {
      ...block,
      content: { ...block.content, provenance: { ...provenance, court } } as Block['content'],
    };
  };
  const caseOf = (number: string) =>
    diagnosisBlock(1, { points: [pointOf({ kind: 'fact', text: `Os autos são ${number}.` })] });

  it.each([
    ['STF', 'Súmula 400', '', /art\. 927, IV, do CPC\)/u],
    ['TST', 'Súmula 244', '', /art\. 15 da Instrução Normativa 39\/2016 do TST\): TST, Súmula 244/u],
    ['TJSP', 'Súmula 90', '', /do tribunal que a proferiu .*; confira a vinculação: TJSP, Súmula 90/u],
    ['TJSP', 'Súmula 90', '1002345-67.2023.8.19.0001', /que a proferiu .*confira a vinculação/u],
    ['TJSP', 'Súmula 90', '1002345-67.2023.8.26.0100', /a que o juízo está vinculado \(art\. 927, V/u],
  ])(
    'names the rule by which judges have to observe %s, %s in the case %s',
    (court, number, of, expected) => {
      const draft = composeDelivery('parecer', [caseOf(of), decidedBy(court, number)]);
      const said = textsOf(draft, 'Conclusão')?.join(' ');
      expect(said).toMatch(expected);
      expect(said?.match(/do CPC\)|do TST\)/gu)).toHaveLength(1);
      const heading = headingsOf(draft).join('\n');
      expect(heading.includes('927, IV')).toBe(court === 'STF');
      expect(heading.includes('39/2016')).toBe(court === 'TST');
      expect(heading.includes('927, V,')).toBe(court === 'TJSP');
    },
  );

  it.each([
    ['A recusa é abusiva.', 'da tese de que a recusa é abusiva é'],
    ['Não cabe recurso.', 'da tese de que não cabe recurso é'],
    ['O STJ admite a cobrança', 'da tese de que o STJ admite a cobrança é'],
    ['Ana é credora.', 'da tese “Ana é credora” é'],
    ['São Paulo tem de pagar.', 'da tese “São Paulo tem de pagar” é'],
    ['São devidos juros.', 'da tese de que são devidos juros é'],
    ['STJ e STF divergem.', 'da tese “STJ e STF divergem” é'],
  ])('leaves names as they are in a thesis: %s', (thesis, expected) => {
    const draft = composeDelivery('parecer', [diagnosisBlock(1, { thesis }), precedentBlock(2, 'REsp 1')]);
    expect(textsOf(draft, 'Conclusão')?.[0]).toContain(expected);
  });

  it('tells the items of art. 927 in the headings of the grounds', () => {
    const draft = parecer(precedentBlock(2, 'Súmula 297'), precedentBlock(3, 'Tema 1.076'));
    expect(headingsOf(draft)).toEqual(
      expect.arrayContaining([
        'Precedentes de observância obrigatória (art. 927, I a III, do CPC)',
        'Súmulas do STF e do STJ (art. 927, IV, do CPC)',
      ]),
    );
  });
});
