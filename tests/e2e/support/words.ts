import { readFileSync } from 'node:fs';
import { createTranslator } from 'use-intl/core';
import type { Locale } from '#/i18n/locales.ts';

const read = (locale: Locale) =>
  JSON.parse(readFileSync(new URL(`../../../src/i18n/messages/${locale}.json`, import.meta.url), 'utf8'));

/** What the interface says in a language: `say('shell.menu.pin')`. Fails for a text that is not there. */
export const wordsIn = (locale: Locale) =>
  createTranslator({
    locale,
    messages: read(locale),
    onError: (error) => {
      throw error;
    },
  }) as (key: string, values?: Record<string, string | number>) => string;

export type Words = ReturnType<typeof wordsIn>;
