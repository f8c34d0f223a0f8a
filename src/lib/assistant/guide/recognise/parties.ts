import { type Match, matchesOf, type Recogniser } from './match.ts';

/** A proper name: capitalised words joined by small ones, perhaps ending as companies do. */
const word = "\\p{Lu}[\\p{L}'’&-]{0,30}";
const name = `${word}(?:\\s(?:d[aeo]s?\\s|e\\s|&\\s)?(?!S[./]A)${word}){0,7}(?:\\sS[./]A\\.?)?`;
const roles = [
  'autora?',
  'ré|réu',
  'requerente',
  'requerid[ao]',
  'reclamante',
  'reclamad[ao]',
  'exequente',
  'executad[ao]',
  'impetrante',
  'impetrad[ao]',
  'paciente',
  'agravante',
  'agravad[ao]',
  'apelante',
  'apelad[ao]',
  'recorrente',
  'recorrid[ao]',
  'embargante',
  'embargad[ao]',
  'cliente',
  'locador[a]?',
  'locatári[ao]',
].join('|');
/** The words before a name may begin a sentence; the name itself is known by its capitals. */
const eitherCase = (forms: string): string =>
  `(?:${forms}|${forms.replace(/(^|\|)(\p{Ll})/gu, (_, bar: string, letter: string) => bar + letter.toUpperCase())})`;

const title = '(?:[ao]s?\\s)?(?:(?:Sr|Sra|Dr|Dra)\\.?\\s)?';
const patterns = [
  new RegExp(`(?<!\\p{L})${eitherCase(roles)}(?:\\s?:|,|\\sé)?\\s${title}(?<name>${name})`, 'gu'),
  new RegExp(
    `(?<!\\p{L})(?:[Ee]m face d[aeo]s?|[Ee]m desfavor d[aeo]s?|[Cc]ontra(?:\\s[ao]s?)?|(?:movida|ajuizada|proposta|interposto|impetrado) (?:por|pel[ao]))\\s${title}(?<name>${name})`,
    'gu',
  ),
  new RegExp(`(?<name>${name})\\s?\\((?:${roles})\\)`, 'gu'),
];
/** Capitalised words that begin what is not a party. */
const notParties =
  /^(?:Art|Lei|Código|Constituição|Súmula|Tema|Tribunal|Justiça|Juízo|Vara|Processo|Direito|Decreto)(?!\p{L})/u;

/** Whoever the text names as a side of the case. The finding is the name alone. */
export const parties: Recogniser = (text) =>
  patterns.flatMap((pattern) =>
    matchesOf(text, pattern, ({ name: found = '' }) =>
      notParties.test(found) ? undefined : { kind: 'party', value: found },
    ).map(nameOnly),
  );

const nameOnly = (match: Match): Match => {
  const offset = match.text.lastIndexOf(match.value);
  const start = match.start + offset;
  return { ...match, text: match.value, start, end: start + match.value.length };
};
