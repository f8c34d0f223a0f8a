'use client';

import { createContext, type ReactNode, useContext } from 'react';

const OwnerContext = createContext<string | null>(null);

/** Says whose page this is, so that what is kept on the device is kept apart for each account. */
export function OwnerProvider({ ownerId, children }: { ownerId: string; children: ReactNode }) {
  return <OwnerContext value={ownerId}>{children}</OwnerContext>;
}

/** Id of the signed-in user. */
export const useOwnerId = (): string => {
  const ownerId = useContext(OwnerContext);
  if (ownerId === null) throw new Error('useOwnerId needs an OwnerProvider above it.');
  return ownerId;
};
