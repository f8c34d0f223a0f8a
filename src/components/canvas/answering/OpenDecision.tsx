'use client';

import { useEffect, useState } from 'react';
import { DecisionDialog } from '#/components/library/DecisionDialog.tsx';
import { type OpenedDecision, onOpenDecision } from '#/lib/client/library/opened-decision.ts';

/** The dialog of the decision that a reference on the screen leads to. */
export function OpenDecision() {
  const [open, setOpen] = useState<OpenedDecision | null>(null);
  useEffect(() => onOpenDecision(setOpen), []);
  return open && <DecisionDialog id={open.id} number={open.number} onClose={() => setOpen(null)} />;
}
