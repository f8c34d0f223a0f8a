import { createTranslator } from 'use-intl/core';
import type { Locale } from '#/i18n/locales.ts';
import { messages } from '#/i18n/messages.ts';

/** The words that an import adds to what a conversation says, in the language of whoever imports it. */
export const chatLabels = (locale: Locale) =>
  createTranslator({ locale, messages: messages[locale], namespace: 'importedChats' });

export type ChatLabels = ReturnType<typeof chatLabels>;
