'use client';

import type { Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classes } from './classes.ts';

export const buttonLooks = {
  /** The main action of a view. */
  ink: 'bg-ink text-surface hover:opacity-90 data-pressed:opacity-80',
  /** Any other action. */
  outline: 'border border-control text-ink hover:bg-surface-2 data-pressed:bg-surface-2',
  /** A secondary action, or one inside text. */
  quiet: 'text-ink hover:bg-surface-2 data-pressed:bg-surface-2',
  /** An action that cannot be undone. */
  danger: 'border border-bad text-bad hover:bg-surface-2 data-pressed:bg-surface-2',
} as const;

/** The shape of buttons and of links that look like buttons. A text that is wider than its place takes another line. */
export const buttonShape =
  'touchable inline-flex min-h-10 max-w-full shrink-0 items-center justify-center gap-2 rounded-full px-4 py-1 text-balance font-medium text-ui transition select-none disabled:opacity-50 data-disabled:opacity-50';

export interface ButtonProps extends Omit<AriaButtonProps, 'className'> {
  look?: keyof typeof buttonLooks;
  className?: string;
  ref?: Ref<HTMLButtonElement>;
}

/**
 * A button with a text. While its action is pending (`isPending`) it keeps the focus and ignores presses; React Aria's own
 * `isPending` renders an image without a name.
 */
export function Button({ look = 'outline', className, isPending = false, onPress, ...props }: ButtonProps) {
  return (
    <AriaButton
      {...props}
      {...(isPending ? { 'aria-disabled': true } : onPress && { onPress })}
      className={classes(buttonShape, buttonLooks[look], isPending && 'opacity-60', className)}
    />
  );
}
