'use client';

import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { goTo, isPlainClick } from '#/lib/client/address/navigate.ts';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
  path: string;
  /** Called before the user goes there. */
  onGo?: () => void;
}

/** A link within the workspace, which is followed without loading a page. */
export function GoLink({ path, onGo, ...props }: Props) {
  const go = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    onGo?.();
    goTo(path);
  };
  return <a {...props} href={path} onClick={go} />;
}
