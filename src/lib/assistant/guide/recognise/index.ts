import { dayInBrasilia } from '#/lib/domain/law/days.ts';
import { amounts } from './amounts.ts';
import { caseNumbers } from './case-numbers.ts';
import { citations } from './citations.ts';
import { dates } from './dates.ts';
import { deadlines } from './deadlines.ts';
import type { Match, ReadingContext, Recogniser } from './match.ts';
import { parties } from './parties.ts';
import { plainText } from './plain-text.ts';
import { statutes } from './statutes.ts';

/** Where two findings claim the same place, the kind named first here has it. */
const recognisers: readonly Recogniser[] = [
  citations,
  caseNumbers,
  statutes,
  amounts,
  deadlines,
  dates,
  parties,
];

/** UTF-16 units of one text that are read; what matters to a question stands in the beginning of a text. */
export const mostCharacters = 60_000;

/**
 * Everything that the guide's rules recognise in a text, in order of place, without overlaps. Without a day the text
 * counts as written today.
 */
export const recognise = (
  text: string,
  context: ReadingContext = { day: dayInBrasilia(Date.now()) },
): Match[] => {
  const plain = plainText(text.slice(0, mostCharacters));
  const found = withoutOverlaps(
    recognisers.flatMap((recogniser) => recogniser(plain, context)),
    plain.folded.length,
  );
  return found
    .map((match) => {
      const { start, end } = plain.placeOf(match.start, match.end);
      return { ...match, text: text.slice(start, end), start, end };
    })
    .sort((a, b) => a.start - b.start);
};

/** Those of the matches whose place no earlier one has taken; work grows with the length of the text alone. */
const withoutOverlaps = (matches: readonly Match[], length: number): Match[] => {
  const taken = new Uint8Array(length);
  return matches.filter(({ start, end }) => {
    if (start >= end || taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
};
