import { cookies } from 'next/headers';
import { createTranslator } from 'use-intl/core';
import { defaultLocale, isLocale, type Locale, localeCookie } from './locales.ts';
import { messages } from './messages.ts';

/** The reader's language, from its cookie; Portuguese where none was chosen. */
export const getLocale = async (): Promise<Locale> => {
  const chosen = (await cookies()).get(localeCookie)?.value;
  return isLocale(chosen) ? chosen : defaultLocale;
};

/** Texts for server components: `const t = await getTranslator(); t('signIn.title')`. */
export const getTranslator = async () => {
  const locale = await getLocale();
  return createTranslator({ locale, messages: messages[locale] });
};
