'use client';

import { useState } from 'react';
import { useOwnerId } from '#/hooks/owner.tsx';
import { sessionPath } from '#/lib/client/address/session-address.ts';
import { newId } from '#/lib/domain/new-id.ts';
import { formOwner, formReturn } from '#/lib/domain/page-headers.ts';

/**
 * What the composer's form posts besides the text where it is sent before the page's scripts run. The ids come from the
 * server then, and the scripts, which send in another way, make no use of them.
 */
export function FormFields({ sessionId }: { sessionId: string | null }) {
  const ownerId = useOwnerId();
  const [ids] = useState(() => ({ key: newId(), blockId: newId() }));
  const { key, blockId } = ids;
  const values = {
    [formOwner]: ownerId,
    [formReturn]: sessionPath(sessionId),
    ...(sessionId === null ? { key } : { id: sessionId }),
    blockId,
  };
  return Object.entries(values).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} suppressHydrationWarning />
  ));
}
