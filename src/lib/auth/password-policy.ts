import { passwordLength } from '#/lib/domain/password-length.ts';
import { codePoints, isStorable } from '#/lib/domain/text.ts';
import { baseWords, commonPasswords } from './common-passwords.ts';

/** Why a password cannot be taken. */
export type PasswordProblem = 'too_short' | 'too_long' | 'too_common' | 'not_text';

/** Whose password it is to be: what a guesser tries first. */
export interface Person {
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
  const own = ownWords(person);
  const forms = formsOf(plain);
  return (
    isRepetition(plain) ||
    forms.some((form) => commonPasswords.has(form) || baseWords.has(form) || own.has(form)) ||
    isMadeOf(own, plain.replace(/\P{L}/gu, ''))
  );
};

/** The password, and what is left of it without digits and signs at its ends and with letters for look-alikes. */
const formsOf = (plain: string): string[] => {
  const characters = [...plain];
  const first = characters.findIndex((each) => /\p{L}/u.test(each));
  const last = characters.findLastIndex((each) => /\p{L}/u.test(each));
  const bare = characters.slice(Math.max(0, first), last + 1).join('');
  const withoutDigits = characters
    .slice(0, characters.findLastIndex((each) => !/\d/.test(each)) + 1)
    .join('');
  return [plain, bare, ...[plain, bare, withoutDigits].map(lettersFor)];
};

const lookAlikes: Readonly<Record<string, string>> = {
  '@': 'a',
  4: 'a',
  3: 'e',
  1: 'i',
  '!': 'i',
  0: 'o',
  $: 's',
  5: 's',
  7: 't',
};

const lettersFor = (text: string): string => text.replace(/[@4310!$57]/g, (sign) => lookAlikes[sign] ?? sign);

/** True for nothing but words of the person's, one after the other. */
const isMadeOf = (words: ReadonlySet<string>, letters: string): boolean => {
  if (letters === '') return false;
  let ends = new Set([0]);
  const reached = new Set(ends);
  while (ends.size > 0) {
    const next = [...ends].flatMap((end) =>
      [...words]
        .filter((word) => word.length >= shortestPart && letters.startsWith(word, end))
        .map((word) => end + word.length),
    );
    ends = new Set(next.filter((end) => !reached.has(end)));
    for (const end of ends) reached.add(end);
  }
  return reached.has(letters.length);
};

const shortestPart = 3;

/** One to four characters over and over. */
const isRepetition = (text: string): boolean =>
  [1, 2, 3, 4].some((size) => text === text.slice(0, size).repeat(text.length).slice(0, text.length));

const ownWords = ({ name, email }: Person): Set<string> => {
  const words = plainLetters(`${name} ${email} ${email.replace('@', ' ')} juca`).split(/\s+/);
  const parts = plainLetters(`${name} ${email}`).split(/[^\p{L}\d]+/u);
  return new Set([...words, ...parts, plainLetters(name).replaceAll(' ', '')].filter(Boolean));
};

/** Lower case and without accents, as a guesser's list would have it. */
const plainLetters = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
