'use client';

import { useLocale, useTimeZone, useTranslations } from 'use-intl';
import { exactDate } from '#/lib/client/reading/dates.ts';
import type { Block } from '#/lib/domain/session.ts';
import { type BlockType, isBlockType } from '../definitions.ts';

/** What a link to a block calls it: a decision by its number, a message by its time, any other card by its kind. */
export const useSourceName = (block: Block | undefined): string => {
  const t = useTranslations('cards.source');
  const reader = { locale: useLocale(), timeZone: useTimeZone() ?? 'UTC', now: new Date(0) };
  if (!block) return t('earlier');
  const number = decisionNumberOf(block);
  if (number !== null) return number;
  if (block.type !== 'message' && isBlockType(block.type)) return t(`kind.${block.type as CardType}`);
  return t('message', { date: exactDate(block.timestamp, reader) });
};

type CardType = Exclude<BlockType, 'message'>;

const decisionNumberOf = ({ type, content }: Block): string | null => {
  if (type !== 'precedent') return null;
  const { number } = (content.provenance ?? {}) as { number?: unknown };
  return typeof number === 'string' && number !== '' ? number : null;
};
