'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { libraryKeys } from '#/lib/client/library/library-decisions.ts';
import { getSynonyms, setSynonyms } from '#/lib/client/library/synonyms.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import { readGroups, writeGroups } from '#/lib/domain/library/synonym-lines.ts';
import { limits } from '#/lib/domain/limits.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/field/TextArea.tsx';
import { Dialog, DialogActions } from '../ui/overlay/Dialog.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';

/** The words that the reader takes for one another in searches, a group in each line. */
export function SynonymsDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('library.synonyms');
  const errorText = useErrorText();
  const query = useQuery({
    queryKey: libraryKeys.synonyms,
    queryFn: ({ signal }) => getSynonyms(signal),
    // What is edited is what is stored now, whoever changed it.
    gcTime: 0,
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
  // Escape or a press outside would lose what was typed; Cancel is meant.
  const [isChanged, setChanged] = useState(false);
  return (
    <Dialog
      title={t('title')}
      wide
      isOpen
      onOpenChange={(open) => !open && onClose()}
      dismissable={!isChanged}
    >
      <p className="mb-5 text-pretty text-ink-2">{t('text')}</p>
      {query.data && <SynonymsForm groups={query.data.groups} onChanged={setChanged} onClose={onClose} />}
      {query.isPending && <Skeleton className="h-40" />}
      {query.isError && <p role="alert">{errorText(query.error)}</p>}
    </Dialog>
  );
}

interface FormProps {
  groups: readonly (readonly string[])[];
  /** Told whether what is written differs from what is stored. */
  onChanged: (isChanged: boolean) => void;
  onClose: () => void;
}

function SynonymsForm({ groups, onChanged, onClose }: FormProps) {
  const t = useTranslations('library.synonyms');
  const common = useTranslations('common');
  const errorText = useErrorText();
  const queries = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState(() => writeGroups(groups));
  const [isSaving, setSaving] = useState(false);
  const [error, setError] = useState<string>();
  const type = (typed: string) => {
    setText(typed);
    onChanged(typed !== writeGroups(groups));
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isSaving) return;
    const { groups: read, problem } = readGroups(text);
    if (problem) {
      setError(t(`problems.${problem.reason}`, { ...mosts, line: problem.line }));
      return form.current?.querySelector('textarea')?.focus();
    }
    setSaving(true);
    setError(undefined);
    try {
      await setSynonyms(read);
      showToast(t('saved', { count: read.length }));
      onClose();
      await queries.invalidateQueries({ queryKey: libraryKeys.root });
    } catch (thrown) {
      setSaving(false);
      setError(errorText(thrown));
    }
  };
  return (
    <form ref={form} noValidate onSubmit={(event) => void save(event)}>
      <TextArea
        label={t('label')}
        description={t('about', mosts)}
        placeholder={t('example')}
        value={text}
        onChange={type}
      />
      <p role="alert" className="mt-2 text-bad text-small empty:mt-0">
        {error}
      </p>
      <DialogActions>
        <Button isDisabled={isSaving} onPress={onClose}>
          {common('cancel')}
        </Button>
        <Button type="submit" look="ink" isPending={isSaving}>
          {t('save')}
        </Button>
      </DialogActions>
    </form>
  );
}

const mosts = {
  groups: limits.synonymGroups,
  members: limits.synonymsPerGroup,
  characters: limits.synonym,
  words: limits.synonymWords,
};
