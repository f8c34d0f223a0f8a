'use client';

import { createContext, type ReactNode, useContext, useState } from 'react';
import { describePage } from '#/lib/client/api/standing.ts';

const OwnerContext = createContext<string | null>(null);

/** Says whose page this is: what is kept on the device is kept apart for each account, and each request names it. */
export function OwnerProvider({ ownerId, children }: { ownerId: string; children: ReactNode }) {
  // Before anything below can ask. The server renders pages of many owners and asks for nothing.
  useState(() => {
    if (typeof window !== 'undefined') describePage(ownerId);
  });
  return <OwnerContext value={ownerId}>{children}</OwnerContext>;
}

/** Id of the signed-in user. */
export const useOwnerId = (): string => {
  const ownerId = useContext(OwnerContext);
  if (ownerId === null) throw new Error('useOwnerId needs an OwnerProvider above it.');
  return ownerId;
};
