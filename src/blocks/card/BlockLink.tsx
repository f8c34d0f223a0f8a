'use client';

import type { AnchorHTMLAttributes } from 'react';
import { blockHash } from '#/lib/client/reading/block-hash.ts';
import { goToBlock } from '#/lib/client/reading/go-to-block.ts';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
  position: number;
}

/** A link to a block of the session. Where the address names that block already, the browser would do nothing. */
export function BlockLink({ position, ...props }: Props) {
  const href = blockHash(position);
  return (
    <a
      {...props}
      href={href}
      onClick={(event) => {
        if (location.hash !== href) return;
        event.preventDefault();
        goToBlock(position);
      }}
    />
  );
}
