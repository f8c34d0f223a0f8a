import { type DecisionName, decisionName, withKnown } from '#/lib/domain/law/decision-name.ts';
import { recognise } from '../guide/recognise/index.ts';

interface Published {
  court: string;
  number: string;
  theme: string | null;
  class: string;
}

/** The names that a decision of the library goes by: its number, and the theme that it decided. */
export const namesOfDecision = (decision: Published): DecisionName[] => {
  const named = [...namesIn(decision.number), ...namesIn(decision.theme ?? '')];
  const names = named.length > 0 ? named : namesIn(`${decision.class} ${decision.number}`);
  return names.map((name) => withKnown(name, decision));
};

const namesIn = (written: string): DecisionName[] =>
  recognise(written, { day: '2000-01-01' })
    .filter(({ kind }) => kind === 'citation' || kind === 'case_number')
    .map(({ value }) => decisionName(value));
