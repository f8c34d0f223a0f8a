'use client';

import { Download } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useWarnedExport } from '#/blocks/card/useWarnedExport.tsx';
import { IconButton } from '#/components/ui/IconButton.tsx';
import { later } from '#/components/ui/later.tsx';
import { opensMenu } from '#/components/ui/overlay/opens-menu.ts';

const ExportMenuList = later(() => import('./ExportMenuList.tsx').then((module) => module.ExportMenuList));

/** Saves the session, its briefing or its document as a file, or prints the session. */
export function ExportMenu({ sessionId }: { sessionId: string }) {
  const t = useTranslations('export');
  const { save, isPending, dialog } = useWarnedExport(sessionId);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <IconButton
        ref={button}
        icon={Download}
        label={isPending ? t('preparing') : t('menu')}
        isDisabled={isPending}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPress={() => setOpen(true)}
        onKeyDown={({ key }) => opensMenu(key) && setOpen(true)}
      />
      {isOpen && <ExportMenuList {...{ sessionId, save }} anchor={button} onOpenChange={setOpen} />}
      {dialog}
    </>
  );
}
