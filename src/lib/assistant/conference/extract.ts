import { limits } from '#/lib/domain/limits.ts';
import { caseNumbers } from '../guide/recognise/case-numbers.ts';
import { citations } from '../guide/recognise/citations.ts';
import type { Match } from '../guide/recognise/match.ts';
import { type PlainText, plainText } from '../guide/recognise/plain-text.ts';
import { type StatuteReference, statuteReferences } from '../guide/recognise/statutes.ts';
import { type Quotation, quotationsIn } from './quotations.ts';

/** A reference as it stands in a text, before it is judged. Places are in UTF-16 units of the text. */
interface Placed {
  text: string;
  start: number;
  end: number;
}

/** One article of a law, or a law by itself. */
export interface NamedStatute extends Placed {
  kind: 'statute';
  /** Id in the table of statutes; empty where it has none. */
  statute: string;
  /** As findings name it; empty where the text names no law. */
  law: string;
  act: { kind: string; number: string; year: string } | undefined;
  /** The text says which of two codes with one name it means. */
  hasYear: boolean;
  /** Empty where the law alone is named. */
  article: string;
  details: string[];
}

export interface NamedDecision extends Placed {
  kind: 'decision';
  /** `REsp 1234567/SP`, `Tema 566/STJ`: one for each number of a list. */
  value: string;
}

export interface NamedCase extends Placed {
  kind: 'case_number';
  value: string;
  isMistyped: boolean;
}

export type NamedReference = NamedStatute | NamedDecision | NamedCase;

export interface Extracted {
  references: NamedReference[];
  quotations: Quotation[];
  /** References beyond the limit. */
  omitted: number;
}

/** Articles of one range. */
const mostInRange = 200;

/** Takes every reference and every quotation out of a text; time grows with its length. */
export const extractReferences = (text: string): Extracted => {
  const plain = plainText(text);
  const context = { day: '2000-01-01' };
  const placed = (start: number, end: number): Placed => {
    const place = plain.placeOf(start, end);
    return { ...place, text: text.slice(place.start, place.end) };
  };
  const claim = claims(plain.folded.length);
  const decisions = citations(plain, context).filter(claim);
  const cases = caseNumbers(plain, context).filter(claim);
  const all = [
    ...statuteReferences(plain)
      .filter(claim)
      .flatMap((each) => articlesOf(each, placed(each.start, each.end))),
    ...decisions.flatMap(({ value, start, end }) =>
      singleValues(value).map((single) => ({
        kind: 'decision' as const,
        value: single,
        ...placed(start, end),
      })),
    ),
    ...cases.map(({ value, warning, start, end }) => ({
      kind: 'case_number' as const,
      value,
      isMistyped: warning === 'check_digit',
      ...placed(start, end),
    })),
  ].sort((a, b) => a.start - b.start);
  return {
    references: all.slice(0, limits.references),
    quotations: quotesOf(plain, text),
    omitted: Math.max(0, all.length - limits.references),
  };
};

const quotesOf = (plain: PlainText, text: string): Quotation[] =>
  quotationsIn(plain).map((quotation) => {
    const place = plain.placeOf(quotation.start, quotation.end);
    return { ...quotation, ...place, text: text.slice(place.start, place.end) };
  });

/** Lets each place go to the first match that claims any of it; work grows with the length of the text alone. */
const claims = (length: number) => {
  const taken = new Uint8Array(length);
  return ({ start, end }: Pick<Match, 'start' | 'end'>): boolean => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  };
};

const articlesOf = ({ law, articles }: StatuteReference, place: Placed): NamedStatute[] => {
  const named = {
    kind: 'statute' as const,
    ...place,
    statute: law?.statute ?? '',
    law: law?.name ?? '',
    act: law?.act,
    hasYear: law?.hasYear ?? false,
  };
  if (articles.length === 0) return [{ ...named, article: '', details: [] }];
  return articles.flatMap(({ number, through, details }) =>
    numbersBetween(number, through).map((article) => ({ ...named, article, details: [...details] })),
  );
};

const numbersBetween = (first: string, last: string | undefined): string[] => {
  if (last === undefined) return [first];
  const [from, to] = [Number(first), Number(last)];
  const isRange = Number.isInteger(from) && Number.isInteger(to) && to > from && to - from < mostInRange;
  if (!isRange) return [first, last];
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
};

/** `Tema 566, 567/STJ` names two; `Súmula 331, IV/TST` names one. */
const singleValues = (value: string): string[] => {
  const list = /(?<!\d)\d{1,8}(?:, \d{1,8}){1,60}(?!\d)/u.exec(value);
  if (!list) return [value];
  const [name, rest] = [value.slice(0, list.index), value.slice(list.index + list[0].length)];
  return list[0].split(', ').map((number) => `${name}${number}${rest}`);
};
