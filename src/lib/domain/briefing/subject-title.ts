import type { DiagnosisContent } from '#/blocks/diagnosis/definition.ts';
import { shortened, titleFrom, titleLength } from '../text.ts';
import type { Point } from './point.ts';

/** Characters of one party's name in a title. */
const mostOfName = 40;

/**
 * What a session is about, as an office names a case: `Ana Prado x Unimed — Plano de saúde`. Parties that are not known
 * to be on two sides are a list: `Alfa, Beta — Locação`. Without parties the first words of the question stand
 * for them. Empty where nothing more is known than these words.
 */
export const subjectTitle = ({ theme, points = [], situation }: DiagnosisContent): string => {
  const parties = points.filter(({ kind, use }) => kind === 'party' && use === 'document');
  const inOrder = [
    ...parties.filter(({ role }) => role === 'client'),
    ...parties.filter(({ role }) => role !== 'client' && role !== 'third'),
  ];
  const named = twoOf(inOrder);
  const names = named.map(({ text }) => shortened(text, mostOfName));
  const who = names.join(named.filter(isOpponent).length === 1 ? ' x ' : ', ');
  if (who && theme) return shortened(`${who} — ${theme}`, titleLength);
  if (names.length === 2) return who;
  return theme ? shortened(`${theme} — ${titleFrom(situation)}`, titleLength) : '';
};

const isOpponent = ({ role }: Point): boolean => role === 'opponent';

/** The first party and one of the other side; where none is known to be, the one that follows. */
const twoOf = ([first, ...others]: readonly Point[]): Point[] => {
  if (!first) return [];
  const second = others.find((each) => isOpponent(each) !== isOpponent(first)) ?? others[0];
  return second ? [first, second] : [first];
};
