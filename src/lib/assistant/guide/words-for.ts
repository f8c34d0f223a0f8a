import type { DiagnosisContent } from '#/lib/domain/blocks/diagnosis.ts';

const mostCharacters = 200;

/** Theme and the words it was seen by; where there is no theme, the thesis or the area as the lawyer wrote it. */
export const wordsFor = ({ theme, because, thesis, area }: DiagnosisContent): string => {
  const words = theme ? [theme, ...because.theme] : [thesis || area];
  return words.join(' ').trim().slice(0, mostCharacters).toWellFormed();
};
