'use client';

import { Files } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { later } from '../ui/later.tsx';

const ExportSessionsDialog = later(() =>
  import('../session/ExportSessionsDialog.tsx').then((module) => module.ExportSessionsDialog),
);

/** Exports all sessions in the formats that are chosen. */
export function ExportSessions() {
  const t = useTranslations('account.export');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>
        <Files aria-hidden size={17} strokeWidth={1.75} />
        {t('sessions')}
      </Button>
      {isOpen && <ExportSessionsDialog onClose={() => setOpen(false)} />}
    </>
  );
}
