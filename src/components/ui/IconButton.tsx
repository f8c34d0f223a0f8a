'use client';

import type { LucideIcon } from 'lucide-react';
import type { Ref } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import { classes } from './classes.ts';
import { Tooltip } from './overlay/Tooltip.tsx';

interface Props extends Omit<ButtonProps, 'children' | 'className' | 'aria-label'> {
  icon: LucideIcon;
  /** Its name, for screen readers and in the tooltip. */
  label: string;
  /** Shown after the label, such as a keyboard shortcut. */
  hint?: string | undefined;
  placement?: 'top' | 'bottom' | 'left' | 'right';
  className?: string | undefined;
  ref?: Ref<HTMLButtonElement>;
}

/** A button with an icon only; a tooltip shows its name on hover and focus. */
export function IconButton({ icon: Icon, label, hint, placement = 'bottom', className, ...props }: Props) {
  return (
    <Tooltip text={label} hint={hint} placement={placement}>
      <AriaButton
        {...props}
        aria-label={label}
        className={classes(
          'touchable inline-flex size-9 shrink-0 items-center justify-center rounded-full text-ink-2 transition hover:bg-surface-2 hover:text-ink data-pressed:bg-surface-2 data-disabled:opacity-50',
          className,
        )}
      >
        <Icon aria-hidden size={18} strokeWidth={1.75} />
      </AriaButton>
    </Tooltip>
  );
}
