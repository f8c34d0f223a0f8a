import type { Locale } from './locales.ts';
import en from './messages/en.json' with { type: 'json' };
import ptBR from './messages/pt-BR.json' with { type: 'json' };

/** Portuguese is written first, so its file is the shape that every language has. */
export type Messages = typeof ptBR;

/** All texts of the interface, by language. */
export const messages: Record<Locale, Messages> = { 'pt-BR': ptBR, en };
