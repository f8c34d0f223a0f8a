'use client';

import type { ReactNode, RefObject } from 'react';
import { Popover } from 'react-aria-components';

interface Props {
  label: string;
  /** The button that the panel stands beside. */
  anchor: RefObject<Element | null>;
  onOpenChange: (open: boolean) => void;
  children: ReactNode;
}

/**
 * A few fields beside their button. The focus stays in it until it is closed, and returns to the button. The popover is the
 * dialog itself, so that its hidden buttons to close it are in the dialog too.
 */
export function Panel({ label, anchor, onOpenChange, children }: Props) {
  return (
    <Popover
      aria-label={label}
      triggerRef={anchor}
      isOpen
      onOpenChange={onOpenChange}
      placement="bottom end"
      offset={6}
      className="w-80 max-w-[calc(100vw-1.5rem)] overflow-auto rounded-card border border-line bg-surface p-4 shadow-raised outline-none transition data-entering:opacity-0 data-exiting:opacity-0"
    >
      {children}
    </Popover>
  );
}
