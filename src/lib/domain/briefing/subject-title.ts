import type { DiagnosisContent } from '#/blocks/diagnosis/definition.ts';
import { shortened, titleFrom, titleLength } from '../text.ts';

/** Characters of one party's name in a title. */
const mostOfName = 40;

/**
 * What a session is about, as an office names a case: `Ana Prado x Unimed — Plano de saúde`. Without parties the first
 * words of the question stand for them. Empty where nothing more is known than these words.
 */
export const subjectTitle = ({ theme, points = [], situation }: DiagnosisContent): string => {
  const parties = points.filter(({ kind, use }) => kind === 'party' && use === 'document');
  const inOrder = [
    ...parties.filter(({ role }) => role === 'client'),
    ...parties.filter(({ role }) => role !== 'client' && role !== 'third'),
  ];
  const names = inOrder.slice(0, 2).map(({ text }) => shortened(text, mostOfName));
  const who = names.join(' x ');
  if (who && theme) return shortened(`${who} — ${theme}`, titleLength);
  if (names.length === 2) return who;
  return theme ? shortened(`${theme} — ${titleFrom(situation)}`, titleLength) : '';
};
