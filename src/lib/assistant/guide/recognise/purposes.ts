import { readNumeral } from '#/lib/domain/law/numerals.ts';
import type { Match } from './match.ts';
import type { PlainText } from './plain-text.ts';

/** `para contrarrazões`, `pra se manifestar sobre o laudo`: to the end of the clause, five words at most. */
const after =
  /,?\s(?:(?:uteis|corridos)\s)?(?:para|pra|p\/)\s?(?<purpose>[\p{L}-]{1,24}(?:\s[\p{L}\d-]{1,24}){0,4})(?![\p{L}-])/uy;
/** `prazo de réplica é de`, `prazo para contestação` */
const within =
  /^prazos?\s(?:de|da|do|para|pra|p\/)\s(?:a\s|o\s)?(?<purpose>(?!ate\s|ano)\p{L}{3,20}(?:\s(?!e\s|de\s\d)\p{L}{2,20}){0,2}?)(?=\s(?:e|de|em|sao|era|foi)\s)/u;
const acts =
  'defesa|contestacao|replica|treplica|recurso(?:\\s\\p{L}{4,14})?|apelacao|agravo(?:\\sinterno)?|embargos(?:\\sde\\sdeclaracao)?|impugnacao|manifestacao|contrarrazoes|contraminuta|memoriais|preparo|alegacoes\\sfinais|resposta|quesitos|emenda|pagamento|desocupacao';
const ahead = new RegExp(
  `(?<!\\p{L})(?<purpose>${acts})(?:\\s(?:e|sao|no|de|com|fica|vence|ao\\s\\p{L}{2,8}))?[:,]?\\s$`,
  'u',
);
/** The words in which a clause goes on after its purpose. */
const endOfClause =
  /\s(?:e|mas|porque|pois|ou|que|se|sob|contad[oa]s?|a\scontar|nos\stermos|conforme)(?!\p{L})/u;

/** What a deadline is for, as the text says it after, within or before it; nothing where it does not. */
export const purposeOf = (
  { written, folded }: Pick<PlainText, 'written' | 'folded'>,
  { start, end }: { start: number; end: number },
): Pick<Match, 'purpose'> => {
  after.lastIndex = end;
  const next = after.exec(folded);
  if (next) {
    const from = end + next[0].length - (next.groups?.purpose ?? '').length;
    const clause = folded.slice(from, end + next[0].length);
    const length = clause.search(endOfClause);
    return { purpose: written.slice(from, from + (length < 0 ? clause.length : length)) };
  }
  const inside = within.exec(folded.slice(start, end));
  if (inside?.groups?.purpose && !readNumeral(inside.groups.purpose, 0)) {
    const from = start + inside[0].length - inside.groups.purpose.length;
    return { purpose: written.slice(from, from + inside.groups.purpose.length) };
  }
  const from = Math.max(0, start - 40);
  const said = ahead.exec(folded.slice(from, start));
  if (!said?.groups?.purpose) return {};
  const place = from + said.index;
  return { purpose: written.slice(place, place + said.groups.purpose.length) };
};
