'use client';

import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { TextArea } from '#/components/ui/field/TextArea.tsx';
import { TextField } from '#/components/ui/field/TextField.tsx';
import { Tick } from '#/components/ui/field/Tick.tsx';
import { useBriefingCommands } from '#/hooks/briefing/useBriefingCommands.ts';
import { libraryKeys } from '#/lib/client/library/library-decisions.ts';
import { announce } from '#/lib/client/notices/announce.ts';
import { withoutUnstorable } from '#/lib/client/typed/message-text.ts';
import { newId } from '#/lib/domain/new-id.ts';
import { missingIn, type OwnPrecedentForm, precedentOf } from './own-precedent.ts';
import { PasteField } from './PasteField.tsx';

interface FormProps {
  form: OwnPrecedentForm;
  change: (form: OwnPrecedentForm) => void;
  close: () => void;
  /** Called with what was added, once it is stored. */
  onAdded: (form: OwnPrecedentForm) => void;
  sessionId: string;
  /** True where the reader has just opened the form. */
  takesFocus: boolean;
}

/** Number, court, rapporteur, day, ementa and thesis of a decision; what is missing is said where one tries to add it. */
export function OwnForm({ form, change, close, onAdded, sessionId, takesFocus }: FormProps) {
  const t = useTranslations('cards.precedent_picker.ownForm');
  const common = useTranslations('common');
  const { run, isPending } = useBriefingCommands(sessionId);
  const queries = useQueryClient();
  const [isTried, setTried] = useState(false);
  const [isKept, setKept] = useState(true);
  // A repeat of the same decision is the same addition.
  const id = useRef(newId());
  const missing = missingIn(form);
  const set = (name: keyof OwnPrecedentForm) => (text: string) =>
    change({ ...form, [name]: withoutUnstorable(text) });
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (missing) return lead(event.currentTarget, missing);
    if (isPending) return;
    const precedent = precedentOf(form, new Date());
    const command = { type: 'addPrecedent', id: id.current, precedent, keep: isKept } as const;
    if (!(await run(command))) return;
    id.current = newId();
    announce(t(isKept ? 'addedAndKept' : 'added'));
    if (isKept) void queries.invalidateQueries({ queryKey: libraryKeys.root });
    onAdded(form);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => void add(event)}
      className="space-y-4 rounded-card border border-line bg-surface p-4 tablet:p-5"
    >
      <h3 className="font-medium">{t('title')}</h3>
      <PasteField onRead={change} />
      <div className="grid gap-4 tablet:grid-cols-2">
        <TextField
          autoFocus={takesFocus}
          name="number"
          label={t('number')}
          value={form.number}
          onChange={set('number')}
          placeholder="REsp 1.234.567/SP"
          maxLength={1_000}
          error={isTried && missing === 'number' ? t('numberMissing') : undefined}
        />
        <TextField
          label={t('court')}
          value={form.court}
          onChange={set('court')}
          placeholder="STJ"
          maxLength={1_000}
        />
        <TextField
          label={t('rapporteur')}
          value={form.rapporteur}
          onChange={set('rapporteur')}
          maxLength={1_000}
        />
        <TextField label={t('judgedOn')} type="date" value={form.judgedOn} onChange={set('judgedOn')} />
      </div>
      <TextArea label={t('ementa')} value={form.summary} onChange={set('summary')} maxLength={100_000} />
      <TextArea label={t('thesis')} value={form.thesis} onChange={set('thesis')} maxLength={100_000} />
      <Tick label={t('keep')} isOn={isKept} onChange={setKept} />
      {isTried && missing === 'text' && (
        <p role="alert" className="text-bad text-small">
          {t('textMissing')}
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={close}>{common('close')}</Button>
        <Button type="submit" look="ink" isPending={isPending}>
          {t('add')}
        </Button>
      </div>
    </form>
  );
}

/** Puts the cursor where something is missing. */
const lead = (form: HTMLFormElement, missing: 'number' | 'text'): void =>
  form.querySelector<HTMLElement>(missing === 'number' ? '[name=number]' : 'textarea')?.focus();
