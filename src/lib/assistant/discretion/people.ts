import { mostCharacters, recognise } from '../guide/recognise/index.ts';
import { isFamilyName, isGivenName } from './given-names.ts';
import { plainUnits } from './plain-units.ts';
import { isAlsoWord, isCapitalised, isCommonWord, isParticle, type Word, wordsOf } from './words.ts';

/** Who decides or is quoted, places and laws: a name after these words is no party's. */
const noParty = new Set(
  (
    'min ministro ministra rel relator relatora des desembargador desembargadora juiz juiza prof professor professora ' +
    'sao santo santa lei rua avenida av praca cidade comarca municipio vila jardim bairro rodovia estrada'
  ).split(' '),
);
const titles = new Set('sr sra srs sras dr dra dona senhor senhora doutor doutora'.split(' '));
/** What a capitalised word that follows a title may be instead of a name. */
const offices = new Set(
  'juiz juiza desembargador desembargadora ministro ministra relator relatora promotor promotora delegado delegada procurador procuradora presidente diretor diretora advogado advogada perito perita oficial secretario secretaria prefeito prefeita governador governadora'.split(
    ' ',
  ),
);
const mostWords = 8;

/** The name that the courts know by heart is no secret, and the law is not understood without it. */
const publicBodies =
  /^(?:uniao(?: federal)?|inss|instituto nacional do seguro social|(?:a )?fazenda (?:publica|nacional)(?: .{0,40})?|(?:o )?ministerio publico(?: .{0,40})?|estado d[aeo] .{2,30}|defensoria publica(?: .{0,40})?|receita federal(?: do brasil)?|distrito federal|anvisa|ans|anatel|aneel|anac|stf|stj|cnj|ibama|incra)$/;

/** Names of people and companies that a text names, as they are written there. */
export const namesIn = (text: string): string[] => {
  const found: string[] = [];
  for (let at = 0; at < text.length; at += mostCharacters) {
    const part = text.slice(at, at + mostCharacters);
    for (const match of recognise(part)) if (match.kind === 'party') found.push(withoutVerb(match.value));
    found.push(...peopleIn(part));
  }
  return [...new Set(found)].filter((name) => !publicBodies.test(plainUnits(name).text.toLowerCase()));
};

/** `Sou Ana Lima` without the word before the given name; a company's name as it is. */
const withoutVerb = (name: string): string => {
  const [first, second] = wordsOf(plainUnits(name).text);
  const isLead = first && second && !isGivenName(first.folded) && isGivenName(second.folded);
  return isLead && !isCommonWord(first.folded) && !legalForm.test(name)
    ? name.slice(name.indexOf(' ') + 1)
    : name;
};

const legalForm = /(?:S\.?A\.?|S\/A|Ltda\.?|LTDA\.?|EIRELI|Eireli|ME|EPP)$/;

/** Names that begin with a given name that is known, or follow a title. */
const peopleIn = (original: string): string[] => {
  const { text, placeOf } = plainUnits(original);
  const words = wordsOf(text);
  const names: string[] = [];
  for (let index = 0; index < words.length; ) {
    const beginning = begins(words, index, text);
    const last = beginning === 'nothing' ? index : lastOf(words, index, text);
    const [first, final] = [words[index], words[last]];
    if (beginning !== 'party' || !first || !final) {
      index = last + 1;
      continue;
    }
    const { start, end } = placeOf(first.start, final.end);
    names.push(original.slice(start, end).replace(/\s+/g, ' '));
    index = last + 1;
  }
  return names;
};

/** What begins at this word: a party's name, the name of somebody else, or none. */
const begins = (words: readonly Word[], index: number, text: string): 'party' | 'other' | 'nothing' => {
  const word = words[index];
  if (!word || !isCapitalised(word) || word.text.length < 2) return 'nothing';
  const [before, earlier] = [words[index - 1], words[index - 2]];
  const isNear = before !== undefined && word.start - before.end <= 3;
  if (isNear && noParty.has(before.folded)) return 'other';
  if (isNear && earlier && titles.has(before.folded) && noParty.has(earlier.folded)) return 'other';
  if (isNear && titles.has(before.folded)) {
    return offices.has(word.folded) || isCommonWord(word.folded) ? 'nothing' : 'party';
  }
  if (!isGivenName(word.folded)) return hasFamilyName(words, index, text) ? 'party' : 'nothing';
  const next = words[index + 1];
  const isAlone = !next || !follows(word, next, text) || !(isCapitalised(next) || isParticle(next));
  return isAlone && isAlsoWord(word.folded) ? 'nothing' : 'party';
};

/** `Genésio Saldanha`: a capitalised word that is no common one, and after it a family name. */
const hasFamilyName = (words: readonly Word[], index: number, text: string): boolean => {
  const word = words[index];
  if (!word || word.text.length < 3 || isCommonWord(word.folded) || offices.has(word.folded)) return false;
  if (noName.has(word.folded) || isFirstOfSentence(words, index, text)) return false;
  const rest = words.slice(index + 1, lastOf(words, index, text) + 1);
  return rest.some(({ folded }) => isFamilyName(folded)) && !rest.some(({ folded }) => noName.has(folded));
};

/** Capitalised words that stand before a name and are none of it. */
const noName = new Set(
  'autor autora reu re requerente requerido reclamante reclamada advogado advogada apelante apelado acao lei codigo recurso agravo tema sumula tribunal justica foro forum caso processo contrato projeto vara civel criminal comarca turma camara regional superior federal estadual'.split(
    ' ',
  ),
);

/** The first word of a sentence has a capital letter whatever it is: `Sou Ana Lima`, `A Silveira`. */
const isFirstOfSentence = (words: readonly Word[], index: number, text: string): boolean => {
  const [word, next] = [words[index], words[index + 1]];
  if (
    !word ||
    !/^(?:.{0,3}[.!?:;] {0,2}| {0,4})$/.test(text.slice(Math.max(0, word.start - 4), word.start))
  ) {
    return false;
  }
  return (next !== undefined && isGivenName(next.folded)) || word.text.length < 4;
};

/** The index of the last word of the name that begins at a word. */
const lastOf = (words: readonly Word[], first: number, text: string): number => {
  let last = first;
  for (let index = first + 1; index < first + mostWords; index += 1) {
    const [before, word] = [words[index - 1], words[index]];
    if (!before || !word || !follows(before, word, text)) break;
    if (isParticle(word)) continue;
    if (!isCapitalised(word) || word.folded === 'x' || isVerbInCapitals(word)) break;
    last = index;
  }
  return last;
};

/** Only a blank, an apostrophe, a hyphen or the full stop of an initial stands between them. */
const follows = (before: Word, word: Word, text: string): boolean => {
  const between = text.slice(before.end, word.start);
  return /^(?: {1,2}|['-]|\. )$/.test(between) && (!between.startsWith('.') || before.text.length === 1);
};

const isVerbInCapitals = ({ text, folded }: Word): boolean =>
  text === text.toUpperCase() &&
  /^(?:ajuizou|propos|contra|move|requer|interpos|versus|vem|foi|em)$/.test(folded);
