'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ModelSelect } from '#/components/session/ModelSelect.tsx';
import { useAnswering, useAnswerSettings } from '#/hooks/answers/useAnswering.ts';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { Section } from './Section.tsx';

/** The section of the account page about the model of the sessions that have chosen none; nothing where there are no models. */
export function DefaultModel() {
  const t = useTranslations('account.defaultModel');
  const errorText = useErrorText();
  const settings = useAnswerSettings();
  const answering = useAnswering();
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  if (!answering || answering.models.length === 0) return null;
  const choose = async (model: string | null) => {
    setPending(true);
    setError(null);
    await settings.chooseDefault(model).catch(setError);
    setPending(false);
  };
  return (
    <Section title={t('title')} text={t('text')}>
      <div className="min-w-0 space-y-4">
        <ModelSelect
          answering={answering}
          chosen={answering.chosen}
          unchosen={t('first', { model: answering.models[0]?.name ?? '' })}
          isDisabled={isPending}
          onChoose={(model) => void choose(model)}
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
