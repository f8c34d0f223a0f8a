'use client';

import { useFormatter, useTranslations } from 'use-intl';

/** The words of the text that made the guide propose what stands in the field. */
export function Because({ words }: { words: readonly string[] }) {
  const t = useTranslations('cards.diagnosis');
  const format = useFormatter();
  if (words.length === 0) return null;
  return t('because', { words: format.list(words.map((word) => `“${word}”`)) });
}
