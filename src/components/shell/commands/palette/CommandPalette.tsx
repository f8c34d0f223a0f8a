'use client';

import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { scrim } from '#/components/ui/overlay/Dialog.tsx';
import { useShell } from '../../frame/ShellContext.tsx';
import { Palette } from './Palette.tsx';

/** The one field that leads anywhere: sessions, commands, and what sessions and library say. */
export function CommandPalette() {
  const { panel, close } = useShell();
  const t = useTranslations('shell.palette');
  return (
    <ModalOverlay
      isOpen={panel === 'palette'}
      onOpenChange={(open) => !open && close()}
      isDismissable
      className={`${scrim} flex items-start justify-center p-3 pt-[max(0.75rem,8dvh)]`}
    >
      <Modal className="w-full max-w-2xl overflow-hidden rounded-island border border-line bg-surface shadow-raised transition duration-150 data-entering:-translate-y-1 data-exiting:opacity-0">
        <AriaDialog aria-label={t('open')} className="flex max-h-[80dvh] flex-col outline-none">
          <Palette />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
