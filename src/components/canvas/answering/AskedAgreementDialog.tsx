'use client';

import { useEffect, useState } from 'react';
import { type AskedAgreement, onAskedAgreement } from '#/lib/client/answers/asked-agreement.ts';
import { AnsweringDialog } from './LaterAnsweringDialog.tsx';

/** The dialog that a card asks for before something of the session leaves for the first time. */
export function AskedAgreementDialog() {
  const [asked, setAsked] = useState<AskedAgreement | null>(null);
  useEffect(() => onAskedAgreement(setAsked), []);
  return asked && <AnsweringDialog {...asked} onClose={() => setAsked(null)} />;
}
