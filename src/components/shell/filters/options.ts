'use client';

import { useTranslations } from 'use-intl';
import { useClients } from '#/hooks/matters/useClients.ts';
import { useMatterChoices } from '#/hooks/matters/useMatterChoices.ts';
import { useTags } from '#/hooks/session/useTags.ts';
import { noMatter } from '#/lib/domain/session-words.ts';
import { tagKey } from '#/lib/domain/tag-words.ts';
import type { UseOptions } from './Picker.tsx';

/** Matters by name, and first of all none. */
export const useMatterOptions: UseOptions = (query) => {
  const t = useTranslations('shell.grouping');
  const { choices, failed } = useMatterChoices(query);
  const options = choices?.map(({ value, label }) => ({ key: value, label }));
  const none = query === '' ? [{ key: noMatter, label: t('none') }] : [];
  return { options: options && [...none, ...options], failed };
};

/** Clients by name; a filter takes the name, so that namesakes are one entry. */
export const useClientOptions: UseOptions = (query) => {
  const { clients, failed } = useClients(query);
  const names = clients && [...new Set(clients.map(({ name }) => name))];
  return { options: names?.map((name) => ({ key: name, label: name })), failed };
};

export const useTagOptions: UseOptions = (query) => {
  const found = useTags().filter(({ tag }) => tagKey(tag).includes(tagKey(query)));
  return { options: found.map(({ tag }) => ({ key: tag, label: tag })), failed: false };
};
