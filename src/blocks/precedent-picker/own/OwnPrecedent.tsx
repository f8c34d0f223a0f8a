'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { OwnForm } from './OwnForm.tsx';
import type { OwnPrecedentState } from './useOwnPrecedent.ts';

interface Props {
  sessionId: string;
  own: OwnPrecedentState;
}

/** Adds a decision that is not in the library: typed, or with its ementa pasted. */
export function OwnPrecedent({ sessionId, own }: Props) {
  const t = useTranslations('cards.precedent_picker');
  if (!own.isOpen) {
    return (
      // Who closes the form is back where it was opened.
      <Button autoFocus={own.wasOpen} onPress={() => own.open()}>
        <Plus aria-hidden size={16} strokeWidth={1.75} />
        {t('own')}
      </Button>
    );
  }
  return (
    <OwnForm
      form={own.form}
      change={own.change}
      close={own.close}
      onAdded={own.onAdded}
      sessionId={sessionId}
      takesFocus={own.wasOpen}
    />
  );
}
