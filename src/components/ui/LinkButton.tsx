'use client';

import type { AnchorHTMLAttributes } from 'react';
import { buttonLooks, buttonShape } from './Button.tsx';
import { classes } from './classes.ts';

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
  look?: keyof typeof buttonLooks;
}

/** A link that looks like a button; it loads a page. */
export function LinkButton({ look = 'outline', className, ...props }: Props) {
  return <a {...props} className={classes(buttonShape, buttonLooks[look], className)} />;
}
