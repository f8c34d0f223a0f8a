import { amounts } from './amounts.ts';
import { caseNumbers } from './case-numbers.ts';
import { citations } from './citations.ts';
import { dates } from './dates.ts';
import { deadlines } from './deadlines.ts';
import type { Match, Recogniser } from './match.ts';
import { parties } from './parties.ts';
import { statutes } from './statutes.ts';

/** Where two findings claim the same place, the kind named first here has it. */
const recognisers: readonly Recogniser[] = [
  caseNumbers,
  statutes,
  citations,
  amounts,
  dates,
  deadlines,
  parties,
];

/** Longer texts are read to here: what matters to a question stands in its beginning. */
const mostCharacters = 60_000;

/** Everything that the guide's rules recognise in a text, in order of place, without overlaps. */
export const recognise = (text: string): Match[] => {
  const read = text.slice(0, mostCharacters);
  const found: Match[] = [];
  for (const recogniser of recognisers) {
    for (const match of recogniser(read)) {
      if (!found.some((each) => match.start < each.end && each.start < match.end)) found.push(match);
    }
  }
  return found.sort((a, b) => a.start - b.start);
};
