import type { DecisionKind } from '../library/facts.ts';
import { isState } from './states.ts';

/** A decision's name in its parts: `AgInt no AREsp 1636360/MS` of the STJ. */
export interface DecisionName {
  /** Empty where only a case number is known. */
  path: string;
  /** Digits alone, without leading zeros. */
  number: string;
  state: string;
  court: string;
}

/** A unified case number has so many digits, less its leading zeros; it needs no class. */
const unified = 14;

/** The parts of a name as courts write it: `REsp 1.234.567/SP`, `REsp n. 1234567`. */
export const decisionName = (value: string): DecisionName => {
  const tail = /\/([A-Z][A-Z\d-]{1,6})$/u.exec(value)?.[1] ?? '';
  const rest = tail ? value.slice(0, -tail.length - 1) : value;
  const [path, number] = splitNumber(rest);
  return {
    path: path.replace(/ Repetitivo$/u, '').replace(/ n(?:[.º°]{1,2}|o\.)$/iu, ''),
    number: digitsOf(number),
    state: isState(tail) ? tail : '',
    court: isState(tail) ? '' : tail || (rest.includes('-TCU') ? 'TCU' : ''),
  };
};

/** A search of the library that may find a decision by its name. */
interface NameSearch {
  query: string;
  filters?: { kind: DecisionKind };
}

/**
 * The searches that find a decision by its name, the narrowest first: by its number, and by its class where the number is
 * a small one. So many rulings cite `Súmula 7` that the súmula is first looked for among its kind.
 */
export const searchesFor = (value: string): NameSearch[] => {
  const [path, number] = splitNumber(value.replace(/\/[A-Z][A-Z\d-]{1,6}$/u, ''));
  if (digitsOf(number).length >= 5) return [{ query: number }];
  const query = `${path} ${number}`;
  const kind = kinds.find(([named]) => named.test(path))?.[1];
  return kind ? [{ query, filters: { kind } }, { query }] : [{ query }];
};

const kinds: readonly (readonly [RegExp, DecisionKind])[] = [
  [/^súmula vinculante$/iu, 'binding_sumula'],
  [/^súmula$/iu, 'sumula'],
  [/^tema(?: repetitivo)?$/iu, 'theme'],
];

/** What stands before the first digit, and the number to the first comma. */
const splitNumber = (written: string): [path: string, number: string] => {
  const at = written.search(/\d/u);
  if (at < 0) return [written, ''];
  return [written.slice(0, at).trim(), written.slice(at).split(',')[0] ?? ''];
};

const digitsOf = (number: string): string => number.replace(/\D/gu, '').replace(/^0+/u, '');

const initials = /^[A-Z]{2,5}\d{0,2}(?:-[A-Z\d]{1,2})?$/u;

/** A name with what is known of its decision beside it: the class, and the court where it is given by its initials. */
export const withKnown = (name: DecisionName, known: { class: string; court: string }): DecisionName => ({
  ...name,
  path: name.path || known.class,
  court: name.court || (initials.test(known.court) ? known.court : ''),
});

/** True where both may be one decision: same number and class, and neither court nor state speaks against it. */
export const isSameDecision = (one: DecisionName, other: DecisionName): boolean =>
  isSameNumber(one, other) &&
  (one.path.toLowerCase() === other.path.toLowerCase() || one.path === '' || one.number.length >= unified) &&
  (one.state === '' || other.state === '' || one.state === other.state);

/** True where the numbers are the same in courts that may be one. */
export const isSameNumber = (one: DecisionName, other: DecisionName): boolean =>
  one.number !== '' &&
  one.number === other.number &&
  (one.court === '' || other.court === '' || one.court === other.court);
