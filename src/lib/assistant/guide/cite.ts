import type { Provenance } from '#/blocks/precedent/definition.ts';

/** A decision as a document cites it: court, number, rapporteur and days, as far as they are known. */
export const cite = ({ number, court, rapporteur, judgedOn, publishedOn }: Provenance): string =>
  [
    court.trim(),
    number.trim(),
    rapporteur.trim() && `rel. ${rapporteur.trim()}`,
    judgedOn && `julgado em ${writtenDay(judgedOn)}`,
    publishedOn && `publicado em ${writtenDay(publishedOn)}`,
  ]
    .filter(Boolean)
    .join(', ');

/** A day as Brazilians write it: `14/03/2016`. */
const writtenDay = (day: string): string => day.split('-').reverse().join('/');

/** `um precedente`, `3 precedentes`: the noun in the number it needs. */
export const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `um ${one}` : `${count} ${many}`;

const mostWords = 90;

/** The beginning of a longer text, cut between words. */
export const beginningOf = (text: string): string => {
  const words = text.trim().split(/\s+/u);
  return words.length > mostWords ? `${words.slice(0, mostWords).join(' ')} […]` : words.join(' ');
};

/** The text as a sentence: it ends with a full stop unless it has an end of its own. */
export const sentence = (text: string): string => {
  const trimmed = text.trim();
  return /[.!?…:;\]]["”’)]?$/u.test(trimmed) ? trimmed : `${trimmed}.`;
};
