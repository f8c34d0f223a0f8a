import type { PartyRole } from '#/lib/domain/briefing/words.ts';
import { fold } from '#/lib/domain/library/fold.ts';
import { clientWords, opponentWords } from './sentence-kind.ts';
import type { Stretch } from './sentences.ts';

/** UTF-16 units before a name in which words may tell its role. */
const before = 40;

/** The words since the last full stop, colon, semicolon or line end; a name takes its role from its own clause. */
const clauseOf = (text: string): string => text.split(/[.;\n]/u).at(-1) ?? '';

const consultation =
  /(?<!\p{L})(?:consulta d[aeo]|consulente:?|cliente:?|sou [ao]|somos [ao]s?|assisto [ao]?)\s\S{0,3}$/u;
/** `somos advogados da ré, Distribuidora Boa Ltda.`: a role may stand before the name. */
const represented =
  /(?<!\p{L})(?:(?:sou|somos) (?:advogad[ao]s?|procurador(?:a|es|as)?) d[aeo]s?|(?:advogo|advogamos) (?:para|pel)[ao]?s?|represento|representamos|defendo|defendemos) (?:[ao]s? )?(?:\p{L}{2,16},? )?$/u;
const against =
  /(?<!\p{L})(?:contra|em face d[aeo]s?|em desfavor d[aeo]s?|movid[ao] contra)(?: [ao]s?)?(?: \p{L}{3,16})?\s$/u;

/** An employer is whom the account is about. */
const employer =
  /(?<!\p{L})(?:trabalh(?:ei|ou|o|a|ava)|fui demitid[ao]|contratad[ao]) (?:n[ao]s?|pel[ao]|para [ao]?)\s$/u;

/** Where the words that tell a side stand last; -1 where they do not. */
const lastOf = (pattern: RegExp, words: string): number =>
  [...words.matchAll(new RegExp(pattern, 'gu'))].at(-1)?.index ?? -1;

/** The role of the party whose name stands at the place, where the words before it tell; null otherwise. */
export const partyRoleIn = (text: string, { start }: Stretch): PartyRole | null => {
  const words = fold(clauseOf(text.slice(Math.max(0, start - before), start)));
  if (consultation.test(words) || represented.test(words)) return 'client';
  if (against.test(words) || employer.test(words)) return 'opponent';
  const [own, other] = [lastOf(clientWords, words), lastOf(opponentWords, words)];
  if (own === other) return null;
  return own > other ? 'client' : 'opponent';
};
