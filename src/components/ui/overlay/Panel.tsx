'use client';

import type { ReactNode } from 'react';
import { DialogTrigger, Popover } from 'react-aria-components';

/** A button followed by its `Panel`. */
export const PanelTrigger = DialogTrigger;

/**
 * A few fields beside their button. The focus stays in it until it is closed, and returns to the button. The popover is the
 * dialog itself, so that its hidden buttons to close it are in the dialog too.
 */
export function Panel({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Popover
      aria-label={label}
      placement="bottom end"
      offset={6}
      className="w-80 max-w-[calc(100vw-1.5rem)] overflow-auto rounded-card border border-line bg-surface p-4 shadow-raised outline-none transition data-entering:opacity-0 data-exiting:opacity-0"
    >
      {children}
    </Popover>
  );
}
