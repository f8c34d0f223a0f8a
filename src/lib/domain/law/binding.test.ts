import { describe, expect, it } from 'vitest';
import { bindingLevelOf, bindingOf } from './binding.ts';

describe('bindingLevelOf', () => {
  it.each([
    ['STF', 'ADI 4.650/DF', 'control'],
    ['STF', 'ADPF 324', 'control'],
    ['STF', 'ED na ADI 5.766', 'control'],
    ['STF', 'AgR na ADPF 324', 'control'],
    ['STF', 'MC na ADPF 347', 'control'],
    ['STF', 'Referendo na MC na ADI 6.363', 'control'],
    ['STF', 'Segundos ED na Medida Cautelar na ADO 26', 'control'],
    ['STF', 'AgR-ED na ADI 3.000', 'control'],
    ['STF', 'Ação Declaratória de Constitucionalidade 58', 'control'],
    ['STF', 'AgR na Rcl 5.000', 'persuasive'],
    ['STF', 'ED no RE 574.706', 'persuasive'],
    ['TJSP', 'ED na ADI 2100000-00.2020.8.26.0000', 'persuasive'],
    ['STF', 'Súmula Vinculante 13', 'control'],
    ['STF', 'SV 10', 'control'],
    ['', 'SV 10', 'control'],
    ['STF', 'Tema 69', 'qualified'],
    ['STJ', 'Tema 566', 'qualified'],
    ['TST', 'IAC-5639-31.2013.5.12.0051', 'qualified'],
    ['TJSP', 'IRDR 0023203-35.2016.8.26.0000', 'qualified'],
    ['STJ', 'Súmula 7', 'summary'],
    ['TST', 'Súmula 244', 'summary'],
    ['TJSP', 'Súmula 90', 'plenary'],
    ['TST', 'IRR 1', 'qualified'],
    ['Supremo Tribunal Federal', 'Tema 69', 'qualified'],
    ['', 'Tema 69', 'qualified'],
    ['TJ-SP', 'Tema 25', 'qualified'],
    ['TNU', 'Tema 174', 'persuasive'],
    ['Turma Nacional de Uniformização', 'Súmula 42', 'persuasive'],
    ['TST', 'IUJ-28000-95.2007.5.02.0062', 'persuasive'],
    ['STJ', 'PUIL 452/PE', 'persuasive'],
    ['', 'Súmula 7', 'persuasive'],
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

  it('follows what was read from the source, and else the theme that a ruling decided', () => {
    const ruling = { court: 'STJ', number: 'REsp 1.850.512/SP' };
    expect(bindingLevelOf({ ...ruling, binding: 'repetitive' })).toBe('qualified');
    expect(bindingLevelOf({ ...ruling, theme: 'Tema 1076' })).toBe('qualified');
    expect(bindingLevelOf({ court: 'STF', number: 'Tema 5', kind: 'theme' })).toBe('persuasive');
  });

  it.each([
    'A questão é infraconstitucional: a ela se aplicam os efeitos da ausência de repercussão geral.',
    'Repercussão geral não reconhecida.',
    'Repercussão geral da questão constitucional não reconhecida.',
    'Negada a repercussão geral.',
    'O Tribunal reconheceu a inexistência de repercussão geral.',
    'Não há repercussão geral.',
  ])('gives a theme no weight of which is said: %s', (says) => {
    expect(bindingLevelOf({ court: 'STF', number: 'Tema 5' }, says)).toBe('persuasive');
    const stored = { court: 'STF', number: 'ARE 1', binding: 'general_repercussion' } as const;
    expect(bindingLevelOf(stored, says)).toBe('persuasive');
    expect(bindingOf({ court: 'STF', number: 'ARE 1', panel: 'Plenário' }, says)).toBeNull();
  });

  it.each(['Repercussão geral reconhecida.', 'Preliminar de ausência de repercussão geral rejeitada.'])(
    'gives a theme its weight of which is said: %s',
    (says) => {
      expect(bindingLevelOf({ court: 'STF', number: 'Tema 5' }, says)).toBe('qualified');
    },
  );
});

describe('bindingOf', () => {
  it.each([
    [{ court: 'STF', number: 'ADI 4.650/DF', class: 'ADI' }, '', 'constitutional_control'],
    [{ court: 'STF', number: 'RE 1', class: 'RE' }, 'Repercussão geral', 'general_repercussion'],
    [{ court: 'STJ', number: 'REsp 1' }, 'Recurso representativo da controvérsia', 'repetitive'],
    [{ court: 'STJ', number: 'EREsp 1', panel: 'Corte Especial' }, '', 'special_body'],
    [{ court: 'TJSP', number: 'Apelação 1', theme: 'Tema 1076' }, '', null],
    [{ court: 'TCU', number: 'Acórdão 1', panel: 'Plenário' }, '', null],
    [{ court: 'TST', number: 'Súmula 244', kind: 'sumula' }, '', 'sumula'],
    [{ court: 'TNU', number: 'Tema 174' }, 'Representativo de controvérsia', null],
  ] as const)('%j, of which is said "%s": %s', (cited, says, binding) => {
    expect(bindingOf(cited, says)).toBe(binding);
  });
});
