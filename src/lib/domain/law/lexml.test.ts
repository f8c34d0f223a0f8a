import { describe, expect, it } from 'vitest';
import { lexmlUrn } from './lexml.ts';

const code = 'urn:lex:br:federal:lei:2002-01-10;10406';

describe('lexmlUrn', () => {
  it.each([
    ['', [], ''],
    ['927', [], '!art927'],
    ['927', ['parágrafo único'], '!art927_par1u'],
    ['24-A', [], '!art24-1'],
    ['5', ['XXXV'], '!art5_cpt_inc35'],
    ['5', ['caput', 'IX'], '!art5_cpt_inc9'],
    ['206', ['§ 3º', 'V'], '!art206_par3_inc5'],
    ['157', ['§ 2º-A', 'I'], '!art157_par2-1_inc1'],
    ['105', ['III', 'a'], '!art105_cpt_inc3_ali1'],
    // More than one place: the article alone is named.
    ['5', ['XXXV', 'LIV'], '!art5'],
    ['7', ['I a IV'], '!art7'],
  ])('names article %s %j', (article, details, end) => {
    expect(lexmlUrn(code, article, details)).toBe(`${code}${end}`);
  });
});
