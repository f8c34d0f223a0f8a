'use client';

import { type FormEvent, useId } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { Select } from '#/components/ui/field/Select.tsx';
import { TextArea } from '#/components/ui/field/TextArea.tsx';
import { TextField } from '#/components/ui/field/TextField.tsx';
import { useErrorText } from '#/i18n/useErrorText.ts';
import type { DeadlineDraft } from '#/lib/client/deadlines/draft.ts';
import type { Deadline } from '#/lib/domain/deadlines/deadline.ts';
import { limits } from '#/lib/domain/limits.ts';
import { Working } from '../working/Working.tsx';
import { MatterField } from './MatterField.tsx';
import { RequestFields } from './RequestFields.tsx';
import { useDeadlineForm } from './useDeadlineForm.ts';

interface Props {
  first: DeadlineDraft;
  /** The deadline that is changed; null for a new one. */
  known: Deadline | null;
  onSaved: (deadline: Deadline) => void;
  onCancel: () => void;
}

/** A deadline to be stored or changed, with its reckoning as soon as there is enough for one. */
export function DeadlineForm({ first, known, onSaved, onCancel }: Props) {
  const t = useTranslations('deadlines.form');
  const common = useTranslations('common');
  const errorText = useErrorText();
  const result = useId();
  const form = useDeadlineForm(first, known);
  const { draft, set } = form;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!form.canSave) return;
    const stored = await form.save();
    if (stored) onSaved(stored);
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="grid gap-x-8 gap-y-6 desktop:grid-cols-2">
      <div className="flex flex-col gap-4">
        <Select
          label={t('kind')}
          value={draft.kind}
          options={[
            { value: 'reckoned', label: t('reckoned') },
            { value: 'given', label: t('given') },
          ]}
          onChoose={(kind) => set({ kind })}
        />
        {draft.kind === 'given' ? (
          <TextField
            type="date"
            label={t('lastDay')}
            value={draft.lastDay}
            onChange={(lastDay) => set({ lastDay })}
          />
        ) : (
          <RequestFields form={form} />
        )}
        <TextField
          label={t('title')}
          description={t('titleAbout')}
          value={draft.title}
          maxLength={limits.title}
          onChange={(title) => set({ title })}
        />
        {(draft.sessionId === null || known) && (
          <MatterField value={draft.matterId} onChoose={(matterId) => set({ matterId })} />
        )}
        <TextArea
          label={t('notes')}
          value={draft.notes}
          maxLength={limits.deadlineNotes}
          onChange={(notes) => set({ notes })}
        />
      </div>
      <section aria-labelledby={result} className="min-w-0 space-y-4">
        <h2 id={result} className="font-medium">
          {t('result')}
        </h2>
        <div role="status" aria-live="polite">
          {form.result && <Working result={form.result} />}
          {!form.result && <p className="text-ink-2">{t(draft.kind === 'given' ? 'asGiven' : 'waiting')}</p>}
        </div>
      </section>
      <div className="flex flex-wrap items-center justify-end gap-3 desktop:col-span-2">
        {form.error !== null && (
          <p role="alert" className="grow text-bad">
            {errorText(form.error)}
          </p>
        )}
        <Button isDisabled={form.isSaving} onPress={onCancel}>
          {common('cancel')}
        </Button>
        <Button type="submit" look="ink" isDisabled={!form.canSave} isPending={form.isSaving}>
          {t(known ? 'change' : 'add')}
        </Button>
      </div>
    </form>
  );
}
