import { describe, expect, it } from 'vitest';
import {
  type CaseNumber,
  caseNumberDigits,
  caseNumberIn,
  courtOfCaseNumber,
  hasRightCheck,
  writtenCaseNumber,
} from './case-number.ts';

const courtIn = (text: string) => courtOfCaseNumber(caseNumberIn(text) as CaseNumber);

describe('a case number', () => {
  it.each([
    ['0600123-45.2020.6.26.0001', 'TRE-SP'],
    ['0600123-45.2020.6.00.0000', 'TSE'],
    ['0600777-10.2022.6.07.0000', 'TRE-DF'],
    ['0001234-45.2020.9.26.0010', 'TJMSP'],
    ['0001234-45.2020.9.13.0001', 'TJMMG'],
    ['0001234-45.2020.9.21.0001', 'TJMRS'],
    ['0001234-45.2020.9.19.0001', undefined],
    ['0001234-45.2020.5.00.0000', 'TST'],
    ['0020123-45.2019.5.04.0001', 'TRT4'],
    ['0020123-45.2019.5.25.0001', undefined],
    ['1001234-56.2020.8.26.0100', 'TJSP'],
    ['0008895-46.2012.8.07.0005', 'TJDFT'],
    ['0000001-00.2020.8.27.0001', 'TJTO'],
    ['0000001-00.2020.8.28.0001', undefined],
    ['5001234-56.2019.4.06.3800', 'TRF6'],
    ['5001234-56.2019.4.07.3800', undefined],
    ['7000123-45.2020.7.00.0000', 'STM'],
    ['7000123-45.2020.7.11.0011', 'STM'],
    ['0001234-45.2020.2.00.0000', 'CNJ'],
    ['0001234-45.2020.1.00.0000', 'STF'],
    ['0001234-45.2020.3.00.0000', 'STJ'],
    ['0001234-45.2020.8.00.0000', undefined],
  ])('%s names the court %s', (number, court) => expect(courtIn(number)).toBe(court));

  it('is read with and without its marks and its leading zeros', () => {
    for (const text of [
      'nº 00009020520175090026,',
      'RR-902-05.2017.5.09.0026',
      '0000902-05.2017.5.09.0026',
    ]) {
      const number = caseNumberIn(text);
      expect(number && writtenCaseNumber(number), text).toBe('0000902-05.2017.5.09.0026');
      expect(number && caseNumberDigits(number)).toBe('00009020520175090026');
    }
    for (const text of ['', '70085123456', '1.0000.20.123456-7/001', '902-05.2017.5.09', '1'.repeat(40)])
      expect(caseNumberIn(text), text).toBeUndefined();
  });

  it('has check digits that tell a wrong one', () => {
    const valid = caseNumberIn('1000410-58.2021.8.26.0405') as CaseNumber;
    const changed = { ...valid, sequence: '1000411' };
    expect([hasRightCheck(valid), hasRightCheck(changed)]).toEqual([true, false]);
  });
});
