'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMatters } from '#/hooks/matters/useMatters.ts';
import { ChoiceDialog } from '../ui/overlay/ChoiceDialog.tsx';

type ChosenMatter = { id: string; name: string } | null;

interface Props {
  title: string;
  /** The matter that is chosen now, which is not offered; null for none. */
  current: string | null;
  /** Offers to choose no matter. */
  offersNone: boolean;
  onChoose: (matter: ChosenMatter) => void;
  onClose: () => void;
}

/** Chooses the matter that something belongs to. */
export function MatterDialog({ title, current, offersNone, onChoose, onClose }: Props) {
  const t = useTranslations('matters');
  const [query, setQuery] = useState('');
  const { matters, failed, retry, more } = useMatters({ query, state: '', tag: '' });
  const choices = matters
    ?.filter(({ id }) => id !== current)
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <ChoiceDialog
      title={title}
      texts={{
        list: t('title'),
        search: t('search'),
        nothing: t('noneFound'),
        failed: t('listFailed'),
        more: t('more'),
      }}
      query={query}
      onQuery={setQuery}
      choices={choices}
      failed={failed}
      retry={retry}
      more={more}
      none={offersNone ? t('noMatter') : undefined}
      onChoose={(choice) => onChoose(choice && { id: choice.value, name: choice.label })}
      onClose={onClose}
    />
  );
}
