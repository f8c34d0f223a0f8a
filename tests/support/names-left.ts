import { plainUnits } from '#/lib/assistant/discretion/plain-units.ts';
import { isCommonWord, isParticle, wordsOf } from '#/lib/assistant/discretion/words.ts';

const wordsIn = (text: string): string[] =>
  wordsOf(plainUnits(text).text)
    .filter((word) => !isParticle(word) && !isCommonWord(word.folded))
    .map(({ folded }) => folded);

/** The names of which a word that tells who it is stands in a masked text beside its stand-ins. */
export const leftOf = (masked: string, names: readonly string[]): string[] => {
  const left = new Set(wordsIn(masked.replace(/\[[^\]]{1,30}\]/g, ' ')));
  return names.filter((name) => wordsIn(name).some((word) => left.has(word)));
};
