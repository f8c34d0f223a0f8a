'use client';

import { useEffect, useState } from 'react';
import { later } from '#/components/ui/later.tsx';
import { type OpenedDecision, onOpenDecision } from '#/lib/client/library/opened-decision.ts';

const DecisionDialog = later(() => import('./DecisionDialog.tsx').then((module) => module.DecisionDialog));

/** The dialog of the decision that a reference on the screen leads to. */
export function OpenDecision() {
  const [open, setOpen] = useState<OpenedDecision | null>(null);
  useEffect(() => onOpenDecision(setOpen), []);
  return open && <DecisionDialog id={open.id} number={open.number} onClose={() => setOpen(null)} />;
}
