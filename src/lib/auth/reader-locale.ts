import { defaultLocale, isLocale, type Locale, localeCookie } from '#/i18n/locales.ts';
import { cookieValue } from './cookie.ts';

/** The language of the page that sent a request. */
export const localeOf = (headers: Headers): Locale => {
  const chosen = cookieValue(headers.get('cookie'), localeCookie);
  return isLocale(chosen) ? chosen : defaultLocale;
};
