import { describe, expect, it } from 'vitest';
import { MatterFields } from './matter.ts';
import { matterName } from './matter-name.ts';
import { nameKey, searchWords, wordsOfMatter } from './matter-words.ts';
import { companyRootOf, writtenTaxpayerNumber } from './taxpayer-number.ts';
import { TaxpayerNumber } from './taxpayer-number-field.ts';

describe('a CPF or CNPJ', () => {
  it('is kept without marks and written with them', () => {
    for (const written of ['529.982.247-25', '11.222.333/0001-81', '12.ABC.345/01DE-35']) {
      expect(writtenTaxpayerNumber(TaxpayerNumber.parse(written) ?? '')).toBe(written);
    }
    expect(TaxpayerNumber.parse(' ')).toBeNull();
    expect(TaxpayerNumber.safeParse('111.111.111-11').success).toBe(false);
  });

  it('has a root where it is a company’s', () => {
    expect([companyRootOf('11222333000181'), companyRootOf('52998224725')]).toEqual(['11222333', undefined]);
  });
});

describe('a matter', () => {
  it('is named by its parties, shortened to what a name may have', () => {
    const party = (name: string, side: 'client' | 'opposing' | 'other') => ({ name, side });
    const named = (parties: object[]) => matterName(MatterFields.parse({ parties }));
    expect(named([party('Plano S.A.', 'opposing'), party('Ana', 'client')])).toBe('Ana × Plano S.A.');
    expect(named([party('Testemunha', 'other')])).toBe('Testemunha');
    expect(named([])).toBe('');
    const long = named([party('a'.repeat(200), 'client'), party('b'.repeat(200), 'opposing')]);
    expect([...long].length).toBeLessThanOrEqual(200);
  });

  it('is found by its words, and a tag as a whole', () => {
    const words = wordsOfMatter(MatterFields.parse({ name: 'Ação de Sá', tags: ['Em grau de recurso'] }));
    expect(words).toBe('acao de sa  #em grau de recurso#');
    expect(searchWords('  Ação, nº 12! ')).toEqual(['acao', 'nº', '12']);
  });

  it('has a key that is never longer than a cursor has room for, nor ends in half a character', () => {
    for (const letter of ['a', 'ж', '字', '𠀀']) {
      const key = nameKey(letter.repeat(200));
      expect(Buffer.byteLength(key)).toBeLessThanOrEqual(110);
      expect(key.replaceAll(letter, '')).toBe('');
    }
  });
});
