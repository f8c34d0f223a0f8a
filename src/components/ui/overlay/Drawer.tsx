'use client';

import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';
import { classes } from '../classes.ts';
import { scrim } from './Dialog.tsx';

const sides = {
  left: 'inset-y-3 left-3 w-80 max-w-[calc(100vw-1.5rem)] data-entering:-translate-x-6 data-exiting:-translate-x-6',
  bottom:
    'inset-x-0 bottom-0 max-h-[88dvh] rounded-b-none pb-[env(safe-area-inset-bottom)] data-entering:translate-y-12 data-exiting:translate-y-12',
} as const;

interface Props {
  label: string;
  side: keyof typeof sides;
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
  children: ReactNode;
  className?: string;
}

/** A panel that slides in from a side and covers the page until it is closed. */
export function Drawer({ label, side, isOpen, onOpenChange, children, className }: Props) {
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={onOpenChange} isDismissable className={scrim}>
      <Modal
        className={classes(
          'fixed flex flex-col overflow-hidden rounded-island bg-surface shadow-raised transition duration-200 data-entering:opacity-0 data-exiting:opacity-0',
          sides[side],
          className,
        )}
      >
        <AriaDialog aria-label={label} className="flex min-h-0 grow flex-col outline-none">
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
