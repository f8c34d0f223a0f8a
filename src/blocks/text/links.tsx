'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { linkLook, outside } from './link.ts';

/**
 * Whether links of the Markdown texts below show their address and lead nowhere. The address of a link that a model wrote
 * may carry what a lawyer's client said to whoever had the model write it.
 */
export const AddressesShown = createContext(false);

/** A link to the web or to mail. */
export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  if (!useContext(AddressesShown)) {
    return (
      <a href={href} className={linkLook} {...outside}>
        {children}
      </a>
    );
  }
  return (
    <span>
      {children} <code className="wrap-anywhere font-mono text-[0.85em]">{href}</code>
    </span>
  );
}
