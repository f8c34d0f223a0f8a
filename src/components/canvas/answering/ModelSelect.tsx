'use client';

import { useTranslations } from 'use-intl';
import { Select } from '#/components/ui/field/Select.tsx';
import { chosenModel, goneModel } from '#/lib/client/answers/answer-settings.ts';
import type { AccountAnswering } from '#/lib/domain/answering.ts';
import type { Discretion } from '#/lib/domain/discretion.ts';
import { noModel } from '#/lib/domain/no-model.ts';

interface Props {
  answering: AccountAnswering;
  setting: Discretion;
  onChoose: (model: string) => void;
}

/** The models that can answer in a session, and whatever else the session has chosen: the guide, or a model that is gone. */
export function ModelSelect({ answering, setting, onChoose }: Props) {
  const t = useTranslations('canvas.answering');
  const models = answering.models.map(({ id, name }) => ({ value: id, label: name }));
  const gone = goneModel(answering, setting);
  const other =
    gone === undefined
      ? { value: noModel, label: t('guideAlone') }
      : { value: gone, label: t('goneOption', { model: gone }) };
  const model = chosenModel(answering, setting);
  return (
    <Select
      label={t('modelLabel')}
      value={model?.id ?? other.value}
      options={model ? models : [other, ...models]}
      onChoose={onChoose}
    />
  );
}
