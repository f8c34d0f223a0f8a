import { dayIn, daySource } from '../days.ts';
import type { Remainder } from './remainder.ts';

export interface CitedDays {
  judgedOn: string | null;
  publishedOn: string | null;
  /** The journal of the court: `DJe`, `DJEN`, `DEJT`. */
  gazette: string;
  /** When it was joined to the file, which some courts give in place of a judgment day. */
  joinedOn: string | null;
}

const gazettes =
  'RE-?PDJ[Ee]|DJ[Ee]N|DJ[Ee]|DJU|DJ|DEJT|D\\.E\\.|e-DJF-?\\d[RP]?|PJe|PJE|DOE|DOU|PSESS|Diário da Justiça Eletrônico';
const day = (name: string): string => `(?<${name}>${daySource})`;
/** Up to 60 characters without a part's end, such as an issue's number and page. */
const few = '[^;()\\d]{0,40}?(?:n?[º.]{0,2}\\s?\\d{1,5}(?![\\d/.-]))?[^;()\\d]{0,40}?';

const joined = new RegExp(`juntad[oa] aos autos em:?\\s{0,3}${day('day')}`, 'iu');
/** A notice to the parties is no publication. */
const notices = [
  new RegExp(`intima[çc][ãa]o via sistema(?: data)?:?\\s{0,3}${day('day')}`, 'iu'),
  new RegExp(
    `data d[eo] (?:registro|assinatura|distribui[çc][ãa]o|autua[çc][ãa]o)\\s{0,3}:?\\s{0,3}${day('day')}`,
    'iu',
  ),
];
/** The STF gives the day on which the journal was made available and the one on which it counts as published. */
const supreme = new RegExp(
  `(?<gazette>${gazettes})[-\\s]{0,2}(?:n\\.?\\s?)?\\d{0,4}[^;()]{0,20}?DIVULG\\.?\\s{0,3}${daySource}\\s{0,3}PUBLIC\\.?\\s{0,3}${day('day')}`,
  'u',
);
const published = [
  new RegExp(
    `(?:data d[ae] |fonte\\/)?(?:publica[çc][ãa]o(?:\\/fonte)?|publicad[oa])(?: da s[úu]mula)?(?: em| no| na)?\\s{0,3}:?\\s{0,3}(?:publicad[oa] n[oa] )?(?:(?<gazette>${gazettes})(?!\\p{L})${few})?(?:em |data:? )?\\s{0,3}${day('day')}`,
    'iu',
  ),
  new RegExp(
    `(?<![\\p{L}\\d])(?<gazette>${gazettes})(?!\\p{L})${few}(?:de |data:? ?)?${day('day')}(?: \\d\\d:\\d\\d:\\d\\d)?`,
    'u',
  ),
  new RegExp(`disponibiliza[çc][ãa]o\\s{0,3}:?\\s{0,3}${day('day')}`, 'iu'),
];
const judged = [
  new RegExp(
    `(?:julgad[oa]s?|data d[eo] julgamento|julgamento|julg\\.|(?<!\\p{L})j\\.|sess[ãa]o(?: (?:virtual|ordin[áa]ria|extraordin[áa]ria|plen[áa]ria|p[úu]blica)){0,2}|aprovad[oa]s?|ac[óo]rd[ãa]o)(?: (?:finalizado|conclu[íi]do|virtual|presencial))?(?: na sess[ãa]o)?(?: em| de| do dia)?\\s{0,3}:?\\s{0,3}(?:em )?${day('day')}(?: a ${daySource})?`,
    'iu',
  ),
  new RegExp(`(?<!\\p{L}|cancelad[oa] )em ${day('day')}`, 'iu'),
];

/** Takes the days out of a citation, each by the words that say what it is the day of. */
export const takeDays = (rest: Remainder): CitedDays => {
  const joinedOn = dayOf(rest.take(joined));
  for (const notice of notices) rest.take(notice);
  const publication = first(rest, [supreme, ...published]);
  const judgedOn = dayOf(first(rest, judged));
  return { judgedOn, publishedOn: dayOf(publication), gazette: gazetteOf(publication?.gazette), joinedOn };
};

const first = (rest: Remainder, patterns: readonly RegExp[]) => {
  for (const pattern of patterns) {
    const found = rest.take(pattern);
    if (found) return found;
  }
  return undefined;
};

const dayOf = (found: Record<string, string | undefined> | undefined): string | null =>
  dayIn(found?.day ?? '');

const gazetteOf = (written = ''): string =>
  spellings[written.toUpperCase().replace('-', '')] ?? (/^di[áa]rio/i.test(written) ? 'DJe' : written);

const spellings: Readonly<Record<string, string>> = {
  DJE: 'DJe',
  DJEN: 'DJEN',
  REPDJE: 'REPDJe',
  PJE: 'PJe',
  DEJT: 'DEJT',
};

/** The day and journal that the text of a publication's field names: `DJe 31/05/2021`, `20/02/2020`. */
export const publicationIn = (text: string): Pick<CitedDays, 'publishedOn' | 'gazette'> => {
  const found = new RegExp(`(?<![\\p{L}\\d])(?<gazette>${gazettes})(?!\\p{L})`, 'u').exec(text)?.groups;
  const publicDay = /PUBLIC\.?\s{0,3}(?<day>[\d/-]{8,10})/.exec(text)?.groups?.day;
  return { publishedOn: dayIn(publicDay ?? text), gazette: gazetteOf(found?.gazette) };
};
