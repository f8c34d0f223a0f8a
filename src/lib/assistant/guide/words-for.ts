import type { DiagnosisContent } from '#/blocks/diagnosis/definition.ts';
import { fold } from '#/lib/domain/library/fold.ts';

const mostCharacters = 200;

/**
 * The theme and the words it was seen by, where they say something that it does not; without a theme the thesis or the
 * area, as the lawyer wrote it.
 */
export const wordsFor = ({ theme, because, thesis, area }: DiagnosisContent): string => {
  if (!theme) return shortened(thesis || area);
  const said = fold(theme);
  const more = because.theme.filter((word) => !said.includes(fold(word)));
  return shortened([theme, ...more].join(' '));
};

const shortened = (words: string): string => words.trim().slice(0, mostCharacters).toWellFormed();
