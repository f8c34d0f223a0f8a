/** The languages of the interface; the first is the one nobody has to ask for. */
export const locales = ['pt-BR', 'en'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'pt-BR';

/** Cookie that keeps the choice; read by the server, so that a page arrives in its language. */
export const localeCookie = 'juca-locale';

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);
