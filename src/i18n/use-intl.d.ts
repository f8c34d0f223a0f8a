import type { Locale as JucaLocale } from './locales.ts';
import type { Messages as JucaMessages } from './messages.ts';

declare module 'use-intl' {
  interface AppConfig {
    Locale: JucaLocale;
    Messages: JucaMessages;
  }
}
