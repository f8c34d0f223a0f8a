'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useMatters } from '#/hooks/matters/useMatters.ts';
import { useTags } from '#/hooks/session/useTags.ts';
import { listClients, matterKeys } from '#/lib/client/matters/matters.ts';
import { noMatter } from '#/lib/domain/session-words.ts';
import { tagKey } from '#/lib/domain/tag-words.ts';
import type { UseOptions } from './Picker.tsx';

/** Matters by name, and first of all none. */
export const useMatterOptions: UseOptions = (query) => {
  const t = useTranslations('shell.grouping');
  const { matters, failed } = useMatters({ query, state: '', tag: '' });
  const options = matters?.map(({ id, name }) => ({ key: id, label: name }));
  const none = query === '' ? [{ key: noMatter, label: t('none') }] : [];
  return { options: options && [...none, ...options], failed };
};

export const useClientOptions: UseOptions = (query) => {
  const { data, isError } = useQuery({
    queryKey: matterKeys.clients(query),
    queryFn: ({ signal }) => listClients(query, signal),
    placeholderData: keepPreviousData,
  });
  return { options: data?.map(({ name }) => ({ key: name, label: name })), failed: isError };
};

export const useTagOptions: UseOptions = (query) => {
  const found = useTags().filter(({ tag }) => tagKey(tag).includes(tagKey(query)));
  return { options: found.map(({ tag }) => ({ key: tag, label: tag })), failed: false };
};
