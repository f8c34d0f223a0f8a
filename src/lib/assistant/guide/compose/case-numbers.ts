import type { Finding } from '#/blocks/progress/definition.ts';
import type { Point } from '#/lib/domain/briefing/point.ts';
import {
  type CaseNumber,
  caseNumberDigits,
  caseNumberIn,
  caseNumbersIn,
} from '#/lib/domain/law/case-number.ts';
import { fold } from '#/lib/domain/library/fold.ts';
import { type Material, pointsOf } from '../material.ts';

/**
 * Numbers of the case itself: those of the facts, and those of the messages that stand in no question, claim or remark.
 * A decision that is cited and a case beside it, such as the recuperação judicial of a party, are others.
 */
export const caseNumbersOf = (material: Material): CaseNumber[] => {
  const cited = citedDigits(material);
  const told = pointsOf(material, 'fact').flatMap(({ text }) => ownNumbersIn(text));
  return [...told, ...numbersOfMessages(material)].filter((number) => !cited(caseNumberDigits(number)));
};

const citedDigits = ({ progress, diagnosis }: Material): ((digits: string) => boolean) => {
  const found = [...(progress?.content.findings ?? []), ...(diagnosis?.content.points ?? [])]
    .filter(({ kind }) => kind === 'citation')
    .map(({ text }) => text.replace(/\D/gu, ''));
  return (digits) => found.some((each) => each.endsWith(digits));
};

const numbersOfMessages = ({ progress, diagnosis }: Material): CaseNumber[] =>
  (progress?.content.findings ?? [])
    .filter(({ kind, warning }) => kind === 'case_number' && !warning)
    .flatMap((found) => {
      const number = caseNumberIn(found.value);
      const around = (diagnosis?.content.points ?? []).filter((point) => isWithin(found, point));
      return number && around.every((point) => tells(point, number)) ? [number] : [];
    });

const isWithin = ({ source, start }: Finding, { place }: Point): boolean =>
  place?.source === source && place.start <= start && start < place.end;

/** Whether a sentence in which a number was read may tell the number of the case. */
const tells = ({ kind, use, text }: Point, number: CaseNumber): boolean => {
  if (kind !== 'fact' || use === 'internal' || use === 'omitted') return false;
  const isSame = (other: CaseNumber) => caseNumberDigits(other) === caseNumberDigits(number);
  const isWritten = caseNumbersIn(text).some((each) => isSame(each.number));
  return !isWritten || ownNumbersIn(text).some(isSame);
};

const beside =
  'recuperacao (?:extra)?judicial|recuperanda|falencia|falimentar|habilitacao de credito|outr[oa] (?:acao|processo|feito|demanda)|paradigma|conex[oa]|apens[oa]|inquerito';
const besideBefore = new RegExp(`\\b(?:${beside})`, 'u');
const besideAfter = new RegExp(`^ ?[,(–-]?\\s?(?:(?:d[aeo]s?|n[ao]s?) )?(?:${beside})`, 'u');

/** Whether folded words before a number or a court say that it is of another case beside this one. */
export const isOfOtherCase = (words: string): boolean => besideBefore.test(words);

const ownNumbersIn = (text: string): CaseNumber[] =>
  text.split(/[.;!?]\s|\n/u).flatMap((clause) => {
    const folded = fold(clause);
    const found = caseNumbersIn(folded);
    return found.flatMap(({ number, start, end }, index) => {
      const isLast = index === found.length - 1;
      const isBeside =
        isOfOtherCase(folded.slice(found[index - 1]?.end ?? 0, start)) ||
        (isLast && besideAfter.test(folded.slice(end)));
      return isBeside ? [] : [number];
    });
  });
