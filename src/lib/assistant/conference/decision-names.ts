import { isState } from '#/lib/domain/law/states.ts';
import { recognise } from '../guide/recognise/index.ts';

/** A decision's name in its parts: `AgInt no AREsp 1636360/MS` of the STJ. */
export interface DecisionName {
  /** Empty where only a case number is known. */
  path: string;
  /** Digits alone, without leading zeros. */
  number: string;
  state: string;
  court: string;
}

const initials = /^[A-Z]{2,5}\d{0,2}(?:-[A-Z\d]{1,2})?$/u;
/** A unified case number has so many digits, less its leading zeros; it needs no class. */
const unified = 14;

/** The parts of a finding's value. */
export const decisionName = (value: string): DecisionName => {
  const tail = /\/([A-Z][A-Z\d-]{1,6})$/u.exec(value)?.[1] ?? '';
  const rest = tail ? value.slice(0, -tail.length - 1) : value;
  const [path, number] = splitNumber(rest);
  return {
    path: path.replace(/ Repetitivo$/u, ''),
    number: digitsOf(number),
    state: isState(tail) ? tail : '',
    court: isState(tail) ? '' : tail || (rest.includes('-TCU') ? 'TCU' : ''),
  };
};

/** The words to look a decision up by: its number, and its class where the number is a small one. */
export const wordsOf = (value: string): string => {
  const [path, number] = splitNumber(value.replace(/\/[A-Z][A-Z\d-]{1,6}$/u, ''));
  return number.replace(/\D/gu, '').length >= 5 ? number : `${path} ${number}`;
};

/** What stands before the first digit, and the number to the first comma. */
const splitNumber = (written: string): [path: string, number: string] => {
  const at = written.search(/\d/u);
  if (at < 0) return [written, ''];
  return [written.slice(0, at).trim(), written.slice(at).split(',')[0] ?? ''];
};

const digitsOf = (number: string): string => number.replace(/\D/gu, '').replace(/^0+/u, '');

interface Published {
  court: string;
  number: string;
  theme: string | null;
  class: string;
}

/** The names that a decision of the library goes by: its number, and the theme that it decided. */
export const namesOfDecision = (decision: Published): DecisionName[] => {
  const court = initials.test(decision.court) ? decision.court : '';
  const named = [...namesIn(decision.number), ...namesIn(decision.theme ?? '')];
  const names = named.length > 0 ? named : namesIn(`${decision.class} ${decision.number}`);
  return names.map((name) => ({ ...name, path: name.path || decision.class, court: name.court || court }));
};

const namesIn = (written: string): DecisionName[] =>
  recognise(written, { day: '2000-01-01' })
    .filter(({ kind }) => kind === 'citation' || kind === 'case_number')
    .map(({ value }) => decisionName(value));

/** True where both may be one decision: same number and class, and neither court nor state speaks against it. */
export const isSameDecision = (one: DecisionName, other: DecisionName): boolean =>
  isSameNumber(one, other) &&
  (one.path === other.path || one.path === '' || one.number.length >= unified) &&
  (one.state === '' || other.state === '' || one.state === other.state);

/** True where the numbers are the same in courts that may be one. */
export const isSameNumber = (one: DecisionName, other: DecisionName): boolean =>
  one.number !== '' &&
  one.number === other.number &&
  (one.court === '' || other.court === '' || one.court === other.court);
