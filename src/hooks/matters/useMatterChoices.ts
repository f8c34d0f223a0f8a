'use client';

import { useTranslations } from 'use-intl';
import type { ListedMatter } from '#/lib/domain/matters/matter.ts';
import { useMatters } from './useMatters.ts';

/** The matters whose names have the words, as a list offers them, and what a dialog says of them. */
export const useMatterChoices = (query: string) => {
  const t = useTranslations('matters');
  const { matters, failed, retry, more } = useMatters({ query, state: '', tag: '' });
  return {
    choices: matters?.map(choiceOf),
    failed,
    retry,
    more,
    texts: {
      list: t('title'),
      search: t('search'),
      nothing: t('noneFound'),
      failed: t('listFailed'),
      more: t('more'),
    },
  };
};

const choiceOf = ({ id, name }: ListedMatter) => ({ value: id, label: name });
