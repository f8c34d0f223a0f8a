'use client';

import { Files } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ExportSessionsDialog } from '../session/ExportSessionsDialog.tsx';
import { Button } from '../ui/Button.tsx';

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
