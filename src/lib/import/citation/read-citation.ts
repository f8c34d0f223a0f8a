import { writtenCaseNumber } from '#/lib/domain/law/case-number.ts';
import { courtNamed } from '#/lib/domain/law/courts.ts';
import { fold } from '#/lib/domain/library/fold.ts';
import { takeAccountsRuling, takeCase } from './case-in.ts';
import { courtBy } from './court.ts';
import { type CitedDays, takeDays } from './dates.ts';
import { takePanel } from './panel.ts';
import { takeRapporteurs } from './rapporteurs.ts';
import { Remainder } from './remainder.ts';

/** What a citation says; what it does not say is empty or null. */
export interface Citation extends CitedDays {
  court: string;
  number: string;
  class: string;
  /** The unified case number, where what is cited is another one. */
  caseNumber: string;
  state: string;
  panel: string;
  rapporteur: string;
  office: string;
  outvoted: string;
  /** `IAC 20`, `Tema 1084`. */
  theme: string | null;
  /** The text, where it says something of general repercussion; else empty. */
  ofRepercussion: string;
}

/** Characters of the longest citation. */
export const longestCitation = 1_500;

/** The STF's register of the journal, which no other court writes in this form. */
const supremeForm = /DIVULG\.? .{8,20}PUBLIC/;
const general = /repercuss[ãa]o geral/i;
const themed = /\(?(?<theme>(?:IAC|IRDR|Tema)(?: repetitivo)?(?: n\.?º?)? \d{1,4}(?:\.\d{3})?)\)?/i;

/**
 * Reads the parts of a citation, whatever their order and separators: each is known by what it says. Gives undefined
 * for a text that is no citation of a decision: one needs a number, or a court's panel, with a day or a rapporteur.
 */
export const readCitation = (written: string): Citation | undefined => {
  if (written.length > longestCitation) return undefined;
  const text = written.replace(/[\s\u00ad]+/g, ' ');
  const rest = new Remainder(` ${text} `);
  const theme = takeTheme(rest);
  const days = takeDays(rest);
  const named = takeCourt(rest);
  const { cited, outvoted } = takeRapporteurs(rest);
  const ofAccounts = takeAccountsRuling(rest);
  const panel = takePanel(rest);
  const found = ofAccounts ?? takeCase(rest);
  const court = named || found?.court || takeCourt(rest);
  const { class: sort = '', unified, number = '' } = found ?? {};
  const signs = { class: sort, unified, panel, office: cited.office, rapporteur: cited.name };
  const isSupremeForm = supremeForm.test(text);
  const citation: Citation = {
    ...days,
    court: court || courtBy({ ...signs, judgedOn: days.judgedOn, isSupremeForm }),
    number,
    class: sort,
    caseNumber: unified && sort === 'Acórdão' ? writtenCaseNumber(unified) : '',
    state: found?.state ?? '',
    panel,
    rapporteur: cited.name,
    office: cited.office,
    outvoted,
    theme,
    ofRepercussion: general.test(text) ? text : '',
  };
  return isCitation(citation) ? citation : undefined;
};

const isCitation = ({
  number,
  rapporteur,
  panel,
  judgedOn,
  publishedOn,
  joinedOn,
  court,
}: Citation): boolean => {
  const day = judgedOn ?? publishedOn ?? joinedOn;
  const parts = [number, rapporteur, panel, day, court].filter(Boolean).length;
  return Boolean(number || panel) && Boolean(rapporteur || day) && parts >= 2;
};

const takeTheme = (rest: Remainder): string | null => {
  const { theme } = rest.take(themed) ?? {};
  if (!theme) return null;
  const [sort = '', number = ''] = [theme.split(' ', 1)[0], theme.split(' ').at(-1)?.replace('.', '')];
  return `${/^tema$/i.test(sort) ? 'Tema' : sort.toUpperCase()} ${number}`;
};

/** Takes the first part that names a court and nothing else. */
const takeCourt = (rest: Remainder): string => {
  for (const piece of rest.text.split(/[,;()]|\s[-–]\s|\.\s/)) {
    const court = courtNamed(fold(piece));
    if (!court) continue;
    rest.text = rest.text.replace(piece, ' ; ');
    return court;
  }
  return '';
};
