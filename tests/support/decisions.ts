import { decisionWith, type NewDecision } from '#/lib/domain/library/decision.ts';

let count = 0;

/** A decision to import, with a unique number unless one is given. */
export const decision = (given: Partial<NewDecision> = {}): NewDecision => {
  count += 1;
  return decisionWith({
    source: 'espelho',
    court: 'STJ',
    number: `REsp ${1_000_000 + count}/SP`,
    reference: given.number ? null : `ref-${count}`,
    class: 'REsp',
    rapporteur: 'Ministra Beatriz Lima',
    panel: 'TERCEIRA TURMA',
    judgedOn: '2024-05-14',
    publishedOn: '2024-05-20',
    summary: 'Plano de saúde. Recusa de cobertura de cirurgia. Abusividade reconhecida.',
    ...given,
  });
};

/** That many decisions, each with a different ementa. */
export const decisions = (amount: number, summary = 'Ementa'): NewDecision[] =>
  Array.from({ length: amount }, (_, index) => decision({ summary: `${summary} ${index + 1}.` }));
