'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Select } from '#/components/ui/field/Select.tsx';
import { useAnswering, useAnswerSettings } from '#/hooks/answers/useAnswering.ts';
import { useErrorText } from '#/i18n/useErrorText.ts';
import type { AccountAnswering } from '#/lib/domain/answering.ts';
import { noModel } from '#/lib/domain/no-model.ts';
import { Section } from './Section.tsx';

/** Stands for the server's first model; no model has it as its id. */
const first = '';

/** The section of the account page about the model of the sessions that have chosen none; nothing where there are no models. */
export function DefaultModel() {
  const t = useTranslations('account.defaultModel');
  const errorText = useErrorText();
  const settings = useAnswerSettings();
  const answering = useAnswering();
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const options = useOptions(answering);
  if (!answering || answering.models.length === 0) return null;
  const choose = async (value: string) => {
    setPending(true);
    setError(null);
    await settings.chooseDefault(value === first ? null : value).catch(setError);
    setPending(false);
  };
  return (
    <Section title={t('title')} text={t('text')}>
      <div className="min-w-0 space-y-4">
        <Select
          label={t('label')}
          value={answering.chosen ?? first}
          options={options}
          isDisabled={isPending}
          onChoose={(value) => void choose(value)}
          className="max-w-md"
        />
        {error !== null && (
          <p role="alert" className="text-bad">
            {errorText(error)}
          </p>
        )}
      </div>
    </Section>
  );
}

/** The server's first model by that word, every model, the guide, and a chosen model that is not set any more. */
const useOptions = (answering: AccountAnswering | null) => {
  const t = useTranslations('canvas.answering');
  const own = useTranslations('account.defaultModel');
  if (!answering) return [];
  const { models, chosen } = answering;
  const options = [
    { value: first, label: own('first', { model: models[0]?.name ?? '' }) },
    ...models.map(({ id, name }) => ({ value: id, label: name })),
    { value: noModel, label: t('guideAlone') },
  ];
  const isGone = chosen !== null && options.every(({ value }) => value !== chosen);
  return isGone ? [...options, { value: chosen, label: t('goneOption', { model: chosen }) }] : options;
};
