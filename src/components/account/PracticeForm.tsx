'use client';

import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Tick } from '#/components/ui/field/Tick.tsx';
import { answer, api } from '#/lib/client/api/client.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import { type CitationForm, citationForms } from '#/lib/domain/citation-forms.ts';
import type { Practice } from '#/lib/domain/practice.ts';
import { FormError } from '../sign-in/form/FormError.tsx';
import { useFormTexts } from '../sign-in/form/useFormTexts.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/field/Select.tsx';
import { TextArea } from '../ui/field/TextArea.tsx';
import { TextField } from '../ui/field/TextField.tsx';

const mostCharacters = 1_000;

/** How the user signs documents, and what stands on them. */
export function PracticeForm({ practice }: { practice: Practice }) {
  const t = useTranslations('account.practice');
  const texts = useFormTexts();
  const [form, setForm] = useState(practice);
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<string>();
  const set = <Name extends keyof Practice>(name: Name) => {
    return (value: Practice[Name]) => setForm((before) => ({ ...before, [name]: value }));
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    setPending(true);
    setError(undefined);
    try {
      await answer(api.practice.$put({ json: form }));
      showToast(t('saved'));
    } catch (thrown) {
      setError(texts.form(thrown));
    } finally {
      setPending(false);
    }
  };
  return (
    <form noValidate onSubmit={(event) => void save(event)} className="flex flex-col gap-5">
      <FormError>{error}</FormError>
      <div className="grid gap-5 tablet:grid-cols-2">
        {(['name', 'registration', 'city'] as const).map((field) => (
          <TextField
            key={field}
            label={t(field)}
            description={field === 'registration' ? t('registrationExample') : undefined}
            value={form[field]}
            onChange={set(field)}
            maxLength={mostCharacters}
          />
        ))}
        <Select<CitationForm>
          label={t('citations')}
          value={form.citations}
          onChoose={set('citations')}
          options={citationForms.map((value) => ({ value, label: t(`citationForm.${value}`) }))}
        />
      </div>
      <TextArea
        label={t('letterhead')}
        value={form.letterhead}
        onChange={set('letterhead')}
        maxLength={mostCharacters}
      />
      <Tick label={t('withColophon')} isOn={form.withColophon} onChange={set('withColophon')} />
      <Tick label={t('withToolNote')} isOn={form.withToolNote} onChange={set('withToolNote')} />
      <Button type="submit" isPending={isPending} className="self-start">
        {t('submit')}
      </Button>
    </form>
  );
}
