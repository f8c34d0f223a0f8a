'use client';

import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { libraryKeys, nameCourt } from '#/lib/client/library/library-decisions.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/field/TextField.tsx';

/** Asks which court decided, where nothing in the source tells it. */
export function NameCourt({ id }: { id: string }) {
  const t = useTranslations('library.decision.court');
  const queries = useQueryClient();
  const errorText = useErrorText();
  const [court, setCourt] = useState('');
  const [isSaving, setSaving] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (court.trim() === '' || isSaving) return;
    setSaving(true);
    try {
      await nameCourt(id, court.trim());
      showToast(t('saved'));
      await queries.invalidateQueries({ queryKey: libraryKeys.root });
    } catch (error) {
      setSaving(false);
      showToast(errorText(error));
    }
  };
  return (
    <form
      onSubmit={(event) => void save(event)}
      className="flex flex-col gap-3 rounded-card bg-surface-2 p-4"
    >
      <p className="text-pretty">{t('ask')}</p>
      <div className="flex flex-wrap items-end gap-3">
        <TextField label={t('label')} value={court} onChange={setCourt} placeholder="STF" maxLength={40} />
        <Button type="submit" isPending={isSaving} isDisabled={court.trim() === ''}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
