import { type Match, matchesOf, type Recogniser } from './match.ts';

const companyForm = '(?:S[./]A(?!\\p{L})\\.?|(?:Ltda|LTDA)(?!\\p{L})\\.?|EIRELI(?!\\p{L})|Eireli(?!\\p{L}))';
const word = `(?:Cia\\.|(?!${companyForm})(?:[dD]['’])?\\p{Lu}[\\p{L}'’&-]{0,30})`;
/** A proper name on one line: capitalised words joined by small ones. */
const words = `${word}(?: (?:d[aeo]s? |e |& )?${word}){0,7}`;
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

const title = '(?:[ao]s?\\s)?(?:(?:Sr|Sra|Dr|Dra)\\.?\\s)?';
const patterns = [
  new RegExp(`(?<!\\p{L})(?:${roleForms})(?: ?:|,| é)?\\s${title}(?<name>${name})`, 'gu'),
  new RegExp(
    `(?<!\\p{L})(?:[Ee]m\\sface\\sd[aeo]s?|EM\\sFACE\\sD[AEO]S?|[Ee]m\\sdesfavor\\sd[aeo]s?|[Cc]ontra(?:\\s[ao]s?)?|(?:movid|ajuizad|propost|interpost|impetrad)[ao]\\s(?:por|pel[ao])|[Rr]epresentad[ao]\\spor\\s(?:seu|sua)\\s\\p{Ll}{2,16},?)\\s${title}(?<name>${name})`,
    'gu',
  ),
  new RegExp(`(?<!\\p{L})(?<name>${name}) ?\\((?:${roleForms})\\)`, 'gu'),
  new RegExp(`(?<!\\p{L})(?:[AO][sS]? )?(?<name>${words},? ${companyForm})`, 'gu'),
];
/** Capitalised words that begin what is not a party. */
const notParties =
  /^(?:Art|Lei|Código|Constituição|Súmula|Tema|Tribunal|Justiça|Juízo|Vara|Processo|Direito|Decreto|Sentença|Decisão|Acórdão|Despacho|Portaria|Edital|Resolução|Medida|Emenda|Auto|Ato)(?!\p{L})/u;

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
