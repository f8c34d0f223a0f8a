'use client';

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { isSameJson } from '#/lib/domain/equality.ts';
import { useFieldDraft } from '../../field/useFieldDraft.ts';
import { OwnForm } from './OwnForm.tsx';
import { isEmptyForm, type OwnPrecedentForm, readForm } from './own-precedent.ts';

interface Props {
  sessionId: string;
  blockId: string;
}

/** Adds a decision that is not in the library: typed, or with its ementa pasted. What is typed is kept until it is added. */
export function OwnPrecedent({ sessionId, blockId }: Props) {
  const t = useTranslations('cards.precedent_picker');
  const { draft, read, put } = useFieldDraft(sessionId, `${blockId}.own`);
  const form = readForm(draft?.text);
  const [isOpen, setOpen] = useState(!isEmptyForm(form));
  // Who closes the form is back where it was opened.
  const [wasOpen, setWasOpen] = useState(false);
  const open = () => {
    setOpen(true);
    setWasOpen(true);
  };
  const change = (next: OwnPrecedentForm) =>
    put(isEmptyForm(next) ? undefined : { text: JSON.stringify(next), base: '', state: 'open' });
  const onAdded = (added: OwnPrecedentForm) => {
    // What was typed while the answer was awaited stays in the form.
    if (!isSameJson({ ...readForm(read()?.text) }, { ...added })) return;
    put(undefined);
    setOpen(false);
  };
  if (!isOpen) {
    return (
      <Button autoFocus={wasOpen} onPress={open}>
        <Plus aria-hidden size={16} strokeWidth={1.75} />
        {t('own')}
      </Button>
    );
  }
  return (
    <OwnForm
      form={form}
      change={change}
      close={() => setOpen(false)}
      onAdded={onAdded}
      sessionId={sessionId}
      takesFocus={wasOpen}
    />
  );
}
