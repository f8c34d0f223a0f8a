import { passwordLength } from '#/lib/domain/password-length.ts';
import { codePoints, isStorable } from '#/lib/domain/text.ts';
import { commonPasswords } from './common-passwords.ts';

/** Why a password cannot be taken. */
export type PasswordProblem = 'too_short' | 'too_long' | 'too_common' | 'not_text';

/** Whose password it is to be: what a guesser tries first. */
interface Person {
  name: string;
  email: string;
}

/**
 * What stands against a new password, if anything: its length in characters, being among those tried first, or
 * being made of the person's own name or e-mail or of "juca". Follows OWASP ASVS 5.0, 6.2.
 */
export const passwordProblem = (password: string, person: Person): PasswordProblem | undefined => {
  if (!isStorable(password)) return 'not_text';
  if (codePoints(password) < passwordLength.min) return 'too_short';
  if (password.length > passwordLength.max) return 'too_long';
  return isGuessable(password, person) ? 'too_common' : undefined;
};

const isGuessable = (password: string, person: Person): boolean => {
  const plain = plainLetters(password);
  return (
    commonPasswords.has(plain) ||
    isRepetition(plain) ||
    ownWords(person).has(plain) ||
    ownWords(person).has(plain.replace(/\P{L}/gu, ''))
  );
};

/** One to four characters over and over. */
const isRepetition = (text: string): boolean =>
  [1, 2, 3, 4].some((size) => text === text.slice(0, size).repeat(text.length).slice(0, text.length));

const ownWords = ({ name, email }: Person): Set<string> => {
  const words = plainLetters(`${name} ${email} ${email.replace('@', ' ')} juca`).split(/\s+/);
  return new Set([...words, plainLetters(name).replaceAll(' ', '')].filter(Boolean));
};

/** Lower case and without accents, as a guesser's list would have it. */
const plainLetters = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
