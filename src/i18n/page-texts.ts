import type { Locale } from './locales.ts';
import { messages } from './messages.ts';

/** Areas of the texts that every page has: those of the pages to sign in, and what any page may have to say. */
export const areasOfEveryPage = ['common', 'errors', 'signIn'] as const;

type TextsOfEveryPage = Pick<(typeof messages)[Locale], (typeof areasOfEveryPage)[number]>;

/** The texts that every page has. Pages of somebody who is signed in have all of them (`src/app/all-texts.tsx`). */
export const textsOfEveryPage = (locale: Locale): TextsOfEveryPage => {
  const { common, errors, signIn } = messages[locale];
  return { common, errors, signIn };
};
