'use client';

import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classes } from '../classes.ts';

/** Dims the page behind a dialog or a drawer. */
export const scrim =
  'fixed inset-0 z-40 bg-scrim transition-opacity duration-200 data-entering:opacity-0 data-exiting:opacity-0';

interface Props {
  title: string;
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
  children: ReactNode;
  /** `alertdialog` for a decision that the user has to make first. */
  role?: 'dialog' | 'alertdialog';
  /** False where Escape and a click outside do not close it. */
  dismissable?: boolean;
  wide?: boolean;
}

/** A modal dialog. The focus stays in it and returns to where it was. */
export function Dialog({ title, isOpen, onOpenChange, children, role, dismissable = true, wide }: Props) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={dismissable}
      isKeyboardDismissDisabled={!dismissable}
      className={classes(scrim, 'flex items-end justify-center p-3 tablet:items-center')}
    >
      <Modal
        className={classes(
          'w-full rounded-island border border-line bg-surface shadow-raised transition duration-200 data-entering:translate-y-2 data-exiting:translate-y-2',
          wide ? 'max-w-2xl' : 'max-w-md',
        )}
      >
        <AriaDialog
          role={role ?? 'dialog'}
          className="max-h-[calc(100dvh-3rem)] scroll-pb-24 overflow-auto p-7 outline-none"
        >
          <Heading slot="title" className="mb-3 font-serif text-heading">
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The buttons at the end of a dialog, which stay in sight where the rest is scrolled; the last is the main one. */
export function DialogActions({ children }: { children: ReactNode }) {
  return (
    <div className="sticky -bottom-7 -mx-7 mt-3 -mb-7 flex flex-wrap justify-end gap-3 rounded-b-island bg-surface px-7 pt-3 pb-7">
      {children}
    </div>
  );
}
