'use client';

import type { ReactNode } from 'react';
import { Dialog as AriaDialog, DialogTrigger, Popover } from 'react-aria-components';

/** A button followed by its `Panel`. */
export const PanelTrigger = DialogTrigger;

/** A few fields beside their button. The focus stays in it until it is closed, and returns to the button. */
export function Panel({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Popover
      placement="bottom end"
      offset={6}
      className="w-80 max-w-[calc(100vw-1.5rem)] overflow-auto rounded-card border border-line bg-surface shadow-raised transition data-entering:opacity-0 data-exiting:opacity-0"
    >
      <AriaDialog aria-label={label} className="p-4 outline-none">
        {children}
      </AriaDialog>
    </Popover>
  );
}
