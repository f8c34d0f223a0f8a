'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDeadlineWrites } from '#/hooks/deadlines/useDeadlineWrites.ts';
import { Button } from '../../ui/Button.tsx';

/** A button that asks for confirmation in place before it deletes. */
export function RemoveDeadline({ id, name }: { id: string; name: string }) {
  const t = useTranslations('deadlines.page');
  const { remove } = useDeadlineWrites();
  const [isAsking, ask] = useState(false);
  return (
    <Button
      look={isAsking ? 'danger' : 'quiet'}
      aria-label={t(isAsking ? 'removeConfirmNamed' : 'removeNamed', { name })}
      onBlur={() => ask(false)}
      onPress={() => (isAsking ? void remove(id) : ask(true))}
    >
      {t(isAsking ? 'removeConfirm' : 'remove')}
    </Button>
  );
}
