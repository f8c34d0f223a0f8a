'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMatterChoices } from '#/hooks/matters/useMatterChoices.ts';
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
  const { choices, ...found } = useMatterChoices(query);
  return (
    <ChoiceDialog
      {...found}
      title={title}
      query={query}
      onQuery={setQuery}
      choices={choices?.filter(({ value }) => value !== current)}
      none={offersNone ? t('noMatter') : undefined}
      onChoose={(choice) => onChoose(choice && { id: choice.value, name: choice.label })}
      onClose={onClose}
    />
  );
}
