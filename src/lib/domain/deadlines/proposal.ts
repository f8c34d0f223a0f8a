import { fold } from '../library/fold.ts';
import type { RegimeId } from './regime-ids.ts';
import { namedTerms, type TermId, termIds } from './terms/index.ts';
import type { Unit } from './terms/term.ts';

/** What the guide read of a deadline: the value and the purpose of a finding. */
export interface ReadDeadline {
  /** `P15D (úteis)`, `PT48H`, `P2M (em dobro)`, `em dobro`, or the last day, ISO. */
  value: string;
  /** As the text says it: `contrarrazões`. */
  purpose?: string | undefined;
}

/** The same with the words that were read. */
export interface FoundDeadline extends ReadDeadline {
  text: string;
}

/** A rule that a text suggests; the lawyer decides. */
export type Proposal =
  /** The text names the last day itself. */
  | { kind: 'last_day'; day: string }
  | {
      kind: 'term';
      regime: RegimeId;
      amount: number;
      unit: Unit;
      /** The named term of the procedure with the purpose, where its length is the one that was read. */
      named: TermId | null;
      isDoubled: boolean;
    };

const span = /^P(?<time>T)?(?<amount>\d{1,3})(?<letter>[DHWMY])(?: \((?<marks>[^)]{1,30})\))?$/;

/**
 * The rule that a deadline of a text proposes in a procedure; null where the text says too little: no length, or one in
 * weeks, of which no statute says how they are counted.
 */
export const proposalOf = ({ value, purpose = '' }: ReadDeadline, regime: RegimeId): Proposal | null => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { kind: 'last_day', day: value };
  const { time, amount = '', letter = '', marks = '' } = span.exec(value)?.groups ?? {};
  const unit = unitOf(letter, Boolean(time), marks);
  if (unit === null || Number(amount) === 0) return null;
  const named = termNamed(purpose, regime);
  const isOfLength = named !== null && isSame(named, Number(amount), unit);
  return {
    kind: 'term',
    regime,
    amount: Number(amount),
    unit,
    named: isOfLength ? named : null,
    isDoubled: marks.includes('em dobro'),
  };
};

const unitOf = (letter: string, isTime: boolean, marks: string): Unit | null => {
  if (letter === 'H') return isTime ? 'hours' : null;
  if (letter === 'M') return isTime ? null : 'months';
  if (letter === 'Y') return 'years';
  if (letter !== 'D') return null;
  return marks.includes('úteis') ? 'business_days' : 'days';
};

const isSame = (id: TermId, amount: number, unit: Unit): boolean => {
  const term = namedTerms[id];
  return term.amount === amount && (term.unit === unit || (term.unit === 'days' && unit === 'business_days'));
};

/** The term whose name a purpose has; of several the longest name, so that an answer to an appeal is no appeal. */
export const termNamed = (purpose: string, regime: RegimeId): TermId | null => {
  const text = ` ${fold(purpose)} `;
  const found = termIds
    .filter((id) => namedTerms[id].regime === regime)
    .flatMap((id) => namedTerms[id].words.map((word) => ({ id, word })))
    .filter(({ word }) => text.includes(` ${word} `))
    .sort((one, other) => other.word.length - one.word.length);
  return found[0]?.id ?? null;
};
