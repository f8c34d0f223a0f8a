import type { PartyRole } from '#/lib/domain/briefing/words.ts';
import { fold } from '#/lib/domain/library/fold.ts';
import { clientWords, opponentWords } from './sentence-kind.ts';
import type { Stretch } from './sentences.ts';

/** UTF-16 units before a name in which words may tell its role. */
const before = 40;

const consultation =
  /(?<!\p{L})(?:consulta d[aeo]|consulente:?|cliente:?|sou [ao]|somos [ao]s?|assisto [ao]?)\s\S{0,3}$/u;
const against =
  /(?<!\p{L})(?:contra|em face d[aeo]s?|em desfavor d[aeo]s?|movid[ao] contra)(?: [ao]s?)?(?: \p{L}{3,16})?\s$/u;

/** The role of the party whose name stands at the place, where the words before it tell; null otherwise. */
export const partyRoleIn = (text: string, { start }: Stretch): PartyRole | null => {
  const words = fold(text.slice(Math.max(0, start - before), start));
  if (consultation.test(words) || clientWords.test(words)) return 'client';
  if (against.test(words) || opponentWords.test(words)) return 'opponent';
  return null;
};
