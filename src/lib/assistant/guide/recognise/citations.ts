import { type Match, matchesOf, type Recogniser } from './match.ts';
import { precepts } from './precepts.ts';
import { canonicalPath, innerClasses, outerClasses } from './ruling-classes.ts';
import { numeral } from './spelling.ts';

const states = 'AC|AL|AP|AM|BA|CE|DF|ES|GO|MA|MT|MS|MG|PA|PB|PR|PE|PI|RJ|RN|RS|RO|RR|SC|SP|SE|TO';
const number = '\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{1,8}';
const rulings = new RegExp(
  `(?<![\\p{L}\\d/])(?<path>(?:(?:${innerClasses})\\s[nN][oOaA][sS]?\\s){0,4}(?:${outerClasses}))\\s?` +
    `(?<sign>${numeral})(?<number>${number})(?:-\\d(?!\\d))?(?:\\s?[-–/(]\\s?(?<state>${states})(?!\\p{L})(?:(?<=\\(..)\\))?)?(?![\\p{L}\\d]|[-–./]\\d)`,
  'gu',
);

/** Rulings as courts cite them, and binding or persuasive statements by number. */
export const citations: Recogniser = (text) => [...matchesOf(text, rulings, ruling), ...precepts(text)];

const ruling = ({
  path = '',
  sign,
  number: given = '',
  state,
}: Record<string, string | undefined>): Pick<Match, 'kind' | 'value'> | undefined => {
  const digits = given.replaceAll('.', '');
  const short = canonicalPath(path);
  // `AP 302` may be a flat: initials with a small number count only where something else tells a ruling.
  if (!sign && !state && digits.length < 4) return undefined;
  return { kind: 'citation', value: `${short} ${digits}${state ? `/${state}` : ''}` };
};
