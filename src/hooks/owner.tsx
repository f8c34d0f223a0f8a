'use client';

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { describePage, noteRefusal } from '#/lib/client/api/standing.ts';

const OwnerContext = createContext<string | null>(null);

/** Says whose page this is, for as long as it lives: what is kept on the device is kept apart for each account, and each request names it. */
export function OwnerProvider({ ownerId, children }: { ownerId: string; children: ReactNode }) {
  // Before anything below can ask. The server renders pages of many owners and asks for nothing.
  const [own] = useState(() => {
    if (typeof window !== 'undefined') describePage(ownerId);
    return ownerId;
  });
  // Where another account has signed in, the server renders a page that is refreshed for that account.
  const isOthers = ownerId !== own;
  useEffect(() => {
    if (isOthers) noteRefusal('other_account');
  }, [isOthers]);
  return <OwnerContext value={own}>{children}</OwnerContext>;
}

/** Id of the signed-in user. */
export const useOwnerId = (): string => {
  const ownerId = useContext(OwnerContext);
  if (ownerId === null) throw new Error('useOwnerId needs an OwnerProvider above it.');
  return ownerId;
};
