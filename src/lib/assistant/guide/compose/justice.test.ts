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
    [`Os autos são ${labourNumber}; antes correu no Juizado Especial.`, 'recurso ordinário'],
    [
      `Os autos são ${labourNumber}, e a ré está em recuperação judicial (autos ${stateNumber}, 2ª Vara Cível).`,
      'recurso ordinário',
    ],
    ['Na reclamação trabalhista de Carlos, temos prazo para o recurso ordinário.', 'recurso ordinário'],
    ['A sentença da 2ª Vara do Trabalho negou as horas extras.', 'recurso ordinário'],
    ['O TST tem julgados a favor; o perito já atuou na Justiça do Trabalho.', 'apelação'],
  ])('is known by number and court: %s', (text, appeal) => {
    expect(stepsOf({ points: [fact(text)] })).toContain(
      `Redigir ${appeal === 'apelação' ? 'a' : 'o'} ${appeal}`,
    );
  });

  it.each([
    ['O vínculo foi reconhecido na Justiça do Trabalho, mas o juiz federal julgou improcedente o pedido.'],
    ['Houve reclamação trabalhista; a ação contra o INSS foi julgada improcedente.'],
    ['Os autos são 0600123-45.2024.6.26.0001.'],
    ['Os autos são 7000123-45.2024.7.00.0001.'],
    [`Os autos são ${labourNumber} e ${stateNumber}.`],
    [`Os autos são ${labourNumber}, e a 2ª Vara Cível decidiu.`],
    ['Na reclamação trabalhista, o Juizado Especial decidiu.'],
  ])('is not named where the signs contradict each other or the branch has others: %s', (text) => {
    const steps = stepsOf({ points: [fact(text)] });
    expect(steps).toContain('Redigir o recurso cabível, conferidos o prazo e o preparo');
    expect(steps).not.toMatch(/apelação|recurso ordinário|recurso inominado/u);
  });

  it('takes no word of a question or a claim, nor the number of a decision that is cited', () => {
    const kinds = ['question', 'claim', 'citation'] as const;
    for (const kind of kinds) {
      const text = `Na reclamação trabalhista ${labourNumber} o entendimento do TST se aplica?`;
      expect(stepsOf({ points: [pointOf({ kind, text })] })).toContain('apelação');
    }
    const cited = pointOf({ kind: 'citation', text: `RR-${labourNumber}` }, 1);
    expect(stepsOf({ points: [fact(`Vale o RR-${labourNumber}.`), cited] })).toContain('apelação');
  });

  it('is named by the ordinary courts only where the area, the number or the court tells them', () => {
    const area = 'Direito tributário';
    expect(stepsOf({ area })).toContain('recurso cabível');
    expect(stepsOf({ area, points: [fact('A 2ª Vara Federal negou a segurança.')] })).toContain('apelação');
    expect(stepsOf({ area, points: [fact(`Os autos são ${stateNumber}.`)] })).toContain('apelação');
    expect(stepsOf({ area: 'Direito do trabalho' })).toContain('recurso cabível');
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
