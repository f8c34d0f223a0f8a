'use client';

import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { goTo, isPlainClick } from '#/lib/client/address/navigate.ts';

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  path: string;
}

/** A link within the workspace, which is followed without loading a page. */
export function GoLink({ path, ...props }: Props) {
  const go = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    goTo(path);
  };
  return <a {...props} href={path} onClick={go} />;
}
