'use client';

import { useEffect, useState } from 'react';
import { type OpenedDecision, onOpenDecision } from '#/lib/client/library/opened-decision.ts';
import { DecisionDialog } from './DecisionDialog.tsx';

/** The dialog of the decision that a reference on the screen leads to. */
export function OpenDecision() {
  const [open, setOpen] = useState<OpenedDecision | null>(null);
  useEffect(() => onOpenDecision(setOpen), []);
  return open && <DecisionDialog id={open.id} number={open.number} onClose={() => setOpen(null)} />;
}
