import { describe, expect, it } from 'vitest';
import { bindingLevelOf } from './binding.ts';

describe('bindingLevelOf', () => {
  it.each([
    ['STF', 'ADI 4.650/DF', 'control'],
    ['STF', 'ADPF 324', 'control'],
    ['STF', 'Súmula Vinculante 13', 'control'],
    ['STF', 'Tema 69', 'qualified'],
    ['STJ', 'Tema 566', 'qualified'],
    ['TST', 'IAC-5639-31.2013.5.12.0051', 'qualified'],
    ['TJSP', 'IRDR 0023203-35.2016.8.26.0000', 'qualified'],
    ['STJ', 'Súmula 7', 'summary'],
    ['TST', 'Súmula 244', 'summary'],
    ['TJSP', 'Súmula 90', 'plenary'],
    ['STJ', 'REsp 1.340.553/RS', 'persuasive'],
    ['TJSP', 'ADI 2100000-00.2020.8.26.0000', 'persuasive'],
    ['', '', 'persuasive'],
  ] as const)('%s, %s is %s', (court, number, level) => {
    expect(bindingLevelOf({ court, number })).toBe(level);
  });

  it('takes the plenary and the órgão especial from the body that decided', () => {
    expect(bindingLevelOf({ court: 'TJRJ', number: 'MS 1', panel: 'Órgão Especial' })).toBe('plenary');
    expect(bindingLevelOf({ court: 'TJRJ', number: 'MS 1', panel: 'Quinta Câmara' })).toBe('persuasive');
  });
});
