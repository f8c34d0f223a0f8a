import type { Provenance } from '#/lib/domain/blocks/precedent.ts';

/** A decision as a document names it: number, court, rapporteur and days, as far as they are known. */
export const cite = ({ number, court, rapporteur, judgedOn, publishedOn }: Provenance): string => {
  const details = [
    court,
    rapporteur && `rel. ${rapporteur}`,
    judgedOn && `julgado em ${writtenDay(judgedOn)}`,
    publishedOn && `publicado em ${writtenDay(publishedOn)}`,
  ].filter(Boolean);
  return details.length > 0 ? `${number} (${details.join(', ')})` : number;
};

/** A day as Brazilians write it: `14/03/2016`. */
export const writtenDay = (day: string): string => day.split('-').reverse().join('/');

const mostWords = 60;

/** The beginning of a longer text, cut between words. */
export const beginningOf = (text: string): string => {
  const words = text.trim().split(/\s+/u);
  return words.length > mostWords ? `${words.slice(0, mostWords).join(' ')} […]` : words.join(' ');
};
