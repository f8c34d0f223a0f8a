'use client';

import { useLocale, useTimeZone, useTranslations } from 'use-intl';
import { exactDate } from '#/lib/client/reading/dates.ts';
import { labelOf } from '#/lib/domain/block-content.ts';
import type { Block } from '#/lib/domain/session.ts';
import { isWorkingType } from '../definitions.ts';

/** What a link to a block calls it: by its own name, a message by its time, any other card by its kind. */
export const useSourceName = (block: Block | undefined): string => {
  const t = useTranslations('cards');
  const reader = { locale: useLocale(), timeZone: useTimeZone() ?? 'UTC', now: new Date(0) };
  if (!block) return t('source.earlier');
  const label = labelOf(block);
  if (label) return label;
  if (isWorkingType(block.type)) return t(`${block.type}.link`);
  return t('source.message', { date: exactDate(block.timestamp, reader) });
};
