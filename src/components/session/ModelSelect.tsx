'use client';

import { useTranslations } from 'use-intl';
import { Select } from '#/components/ui/field/Select.tsx';
import type { AccountAnswering } from '#/lib/domain/answering.ts';
import { noModel } from '#/lib/domain/no-model.ts';

interface Props {
  answering: AccountAnswering;
  /** The id of the chosen model, or `none` for the guide; null where nothing is chosen. */
  chosen: string | null;
  /** What answers where nothing is chosen. */
  unchosen: string;
  onChoose: (model: string | null) => void;
  isDisabled?: boolean;
  className?: string;
}

/** Stands for no choice; no model has it as its id. */
const nothing = '';

/** Every model, the guide, no choice, and a chosen model that is not set any more. */
export function ModelSelect({ answering, chosen, unchosen, onChoose, ...rest }: Props) {
  const t = useTranslations('canvas.answering');
  const options = [
    { value: nothing, label: unchosen },
    ...answering.models.map(({ id, name }) => ({ value: id, label: name })),
    { value: noModel, label: t('guideAlone') },
  ];
  if (chosen !== null && options.every(({ value }) => value !== chosen)) {
    options.push({ value: chosen, label: t('goneOption', { model: chosen }) });
  }
  return (
    <Select
      label={t('modelLabel')}
      value={chosen ?? nothing}
      options={options}
      onChoose={(value) => onChoose(value === nothing ? null : value)}
      {...rest}
    />
  );
}
