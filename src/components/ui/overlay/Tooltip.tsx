'use client';

import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { Keys } from '../Keys.tsx';

interface Props {
  text: string;
  hint?: string | undefined;
  placement?: 'top' | 'bottom' | 'left' | 'right';
  /** The control that the tooltip describes. */
  children: ReactElement;
}

/** A few words about a control, on hover and focus. */
export function Tooltip({ text, hint, placement = 'bottom', children }: Props) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip
        placement={placement}
        offset={8}
        className="flex max-w-64 items-center gap-2 rounded-small bg-ink px-2.5 py-1.5 text-small text-surface transition-opacity data-entering:opacity-0 data-exiting:opacity-0"
      >
        {text}
        {hint && <Keys combination={hint} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
