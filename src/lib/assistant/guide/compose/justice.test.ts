import { describe, expect, it } from 'vitest';
import {
  blockId,
  diagnosisBlock,
  finding,
  gathered,
  pointOf,
} from '../../../../../tests/support/gathered.ts';
import { composeDelivery } from './index.ts';

const labourNumber = '0000902-05.2017.5.09.0026';
const stateNumber = '1002345-67.2023.8.26.0100';
const fact = (text: string) => pointOf({ kind: 'fact', text });
const placed = { side: 'claimant', stage: 'sentenca' } as const;

const stepsOf = (known: Parameters<typeof diagnosisBlock>[1], ...others: ReturnType<typeof gathered>[]) =>
  composeDelivery('estrategia', [diagnosisBlock(1, { ...placed, ...known }), ...others])
    .paths[0]?.steps.map(({ text }) => text)
    .join(' ');
const found = (value: string, place: { start: number; end: number } = { start: 0, end: 10 }) =>
  gathered(2, 'progress', {
    findings: [finding({ kind: 'case_number', value, text: value, ...place, source: blockId(1) })],
  });

describe('the appeal that an estratégia names', () => {
  it.each([
    [`Os autos são ${labourNumber}.`, 'recurso ordinário, em 8 dias úteis'],
    ['A 3ª Vara do Trabalho de Santos julgou improcedente o pedido.', 'recurso ordinário'],
    ['O Juizado Especial Cível condenou a ré.', 'recurso inominado, em 10 dias úteis'],
    [`O Juizado Especial Cível sentenciou os autos ${stateNumber}.`, 'recurso inominado'],
    [`Os autos são ${stateNumber}.`, 'apelação'],
    ['O Juizado Especial Criminal condenou o réu.', 'apelação'],
    ['O juiz julgou improcedente o pedido.', 'apelação'],
    [`Os autos são ${labourNumber}; antes correu no Juizado Especial.`, 'apelação'],
  ])('is known by number and court: %s', (text, appeal) => {
    expect(stepsOf({ points: [fact(text)] })).toContain(
      `Redigir ${appeal === 'apelação' ? 'a' : 'o'} ${appeal}`,
    );
  });

  it('is known by a case number of a message, unless the lawyer keeps it out of documents', () => {
    expect(stepsOf({}, found(labourNumber))).toContain('recurso ordinário');
    const kept = pointOf({ use: 'internal', place: { source: blockId(1), start: 0, end: 40 } });
    expect(stepsOf({ points: [kept] }, found(labourNumber))).toContain('apelação');
  });

  it.each(['sentenca', 'tribunal_superior'] as const)(
    'has the depósito recursal checked by who may have to pay it alone, at %s',
    (stage) => {
      const points = [fact(`Os autos são ${labourNumber}.`)];
      const claimant = stepsOf({ stage, points });
      expect(claimant).toContain('custas ou justiça gratuita (CLT, arts. 789 e 790)');
      expect(claimant).not.toContain('depósito');
      expect(stepsOf({ side: 'defendant', stage, points })).toContain(
        'depósito recursal se houver condenação em pecúnia',
      );
    },
  );

  it('leads to the recurso de revista, and to no recurso especial from a turma recursal', () => {
    const labour = [fact('O TRT-2 negou provimento.')];
    expect(stepsOf({ stage: 'recursal', points: labour })).toContain(
      'recurso de revista, com transcendência',
    );
    expect(stepsOf({ stage: 'tribunal_superior', points: labour })).toContain('CLT, art. 896-A');
    const small = [fact('A Turma Recursal negou provimento.')];
    expect(stepsOf({ stage: 'recursal', points: small })).toContain('não cabe recurso especial');
  });
});
