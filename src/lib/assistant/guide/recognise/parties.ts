import { type Match, matchesOf, type Recogniser } from './match.ts';

const companyForm =
  '(?:(?:S\\/A(?!\\p{L})|S\\.A(?!\\p{L})\\.?|(?:Ltda|LTDA)(?!\\p{L})\\.?|(?:EIRELI|Eireli|EPP)(?!\\p{L}))(?:(?: [-–])? (?:ME|EPP)(?!\\p{L}))?)';
const word = `(?:Cia\\.|(?!${companyForm})(?:[dD]['’])?\\p{Lu}[\\p{L}'’&-]{0,30})`;
/** A proper name on one line: capitalised words joined by small ones. */
const nameOf = (joints: string, least: number) => `${word}(?: (?:${joints})?${word}){${least},7}`;
const words = nameOf('d[aeo]s? |e |& ', 0);
const name = `${words}(?:,? ${companyForm})?`;
const roles = [
  'autor[ae]?s?',
  'réus?|rés?',
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
  'denunciad[ao]',
  'credora?',
  'devedora?',
  'empregadora?',
  'empregad[ao]',
  'segurad[ao]',
  'consumidora?',
  'inventariante',
].join('|');
/** The words before a name may begin a sentence or be all capitals; the name itself is known by its capitals. */
const roleForms = [
  roles,
  roles.toUpperCase(),
  roles.replace(/(^|\|)(\p{Ll})/gu, (first) => first.toUpperCase()),
].join('|');

/** Companies as clients call them, before the name. */
const companies =
  'plano(?: de saúde)?|operadora|empresa|seguradora|construtora|incorporadora|companhia(?: aérea)?|concessionária|fabricante|montadora';
const title =
  '(?:[ao]s?\\s)?(?:(?:[sS]ra?|[dD]ra?|D)\\.?\\s|(?:[dD]ona|[sS]eu|[sS]enhora?)\\s|(?:' +
  companies +
  ')\\s)?';
/** What is brought to court, and what is done to a client. */
const brought =
  'movid|ajuizad|propost|interpost|impetrad|opost|apresentad|formulad|promovid|requerid|negad|recusad|demitid|dispensad|autuad';
const acts = 'interpôs|ajuizou|propôs|impetrou|opôs|recorreu|apelou|agravou|moveu|requereu|contestou';
const twoWords = nameOf('d[aeo]s? |e |& ', 1);
/** One person of several, whose names are joined by `e`. */
const one = nameOf('d[aeo]s? ', 0);
const patterns = [
  new RegExp(`(?<!\\p{L})(?:${roleForms})(?: ?:|,| é)?\\s${title}(?<name>${name})`, 'gu'),
  new RegExp(
    `(?<!\\p{L})(?:[Ee]m\\sface\\sd[aeo]s?|EM\\sFACE\\sD[AEO]S?|[Ee]m\\sdesfavor\\sd[aeo]s?|[Cc]ontra(?:\\s[ao]s?)?|(?:${brought})[ao]s?(?: \\p{Ll}{3,16})?\\s(?:por|pel[ao]s?)|[Rr]epresentad[ao]\\spor\\s(?:seu|sua)\\s\\p{Ll}{2,16},?)\\s${title}(?<name>${name})`,
    'gu',
  ),
  new RegExp(`(?<!\\p{L})(?<name>${name}) ?\\((?:${roleForms})\\)`, 'gu'),
  new RegExp(`(?<!\\p{L})(?<name>${name}), (?:${roles})(?=[,.;]|\\s(?:n[ao]s?|d[ao]|em|já|ora)\\s)`, 'gu'),
  new RegExp(`(?<!\\p{L})(?:[AO][sS]? )?(?:[sS]ra?\\.? )?(?<name>${twoWords}) (?:${acts})(?!\\p{L})`, 'gu'),
  new RegExp(`(?<!\\p{L})(?:[oOaA]|[dn][oa]|ao|à|pel[oa]) (?:${companies}) (?<name>${name})`, 'gu'),
  new RegExp(`(?<!\\p{L})(?:[AO][sS]? )?(?<name>${words},? ${companyForm})`, 'gu'),
];
/** Capitalised words that begin what is not a party. */
const notParties =
  /^(?:Art|Lei|Código|Constituição|Súmula|Tema|Tribunal|Justiça|Juízo|Vara|Processo|Direito|Decreto|Sentença|Decisão|Acórdão|Despacho|Portaria|Edital|Resolução|Medida|Emenda|Auto|Ato|Diretora?|Secretári[oa]|Delegad[oa]|Ju[ií]za?|Presidente|Ministr[oa]|Desembargador)(?!\p{L})/u;

/** Two of them, where the word before is in the plural: `os réus Gil e Noemi`. */
const several = new RegExp(
  `(?<!\\p{L})(?:${roles
    .split('|')
    .map((role) => `${role.replace(/s\?/gu, '')}s`)
    .join('|')}):?\\s(?<first>${one}) e (?:[ao]s? )?(?<second>${one})`,
  'gu',
);

/** Whoever the text names as a side of the case. The finding is the name alone. */
export const parties: Recogniser = (text) => [...pairs(text), ...single(text)];
const single: Recogniser = (text) =>
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

const pairs: Recogniser = (text) =>
  [...text.matchAll(several)].flatMap((match) => {
    const { first = '', second = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const between = match[0].lastIndexOf(' e ', match[0].length - second.length);
    return [
      partyAt(first, match.index + match[0].lastIndexOf(first, between)),
      partyAt(second, end - second.length),
    ].filter(({ value }) => !notParties.test(value));
  });

const partyAt = (value: string, start: number): Match => ({
  kind: 'party',
  text: value,
  value,
  start,
  end: start + value.length,
});
