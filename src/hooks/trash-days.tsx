'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { Session } from '#/lib/domain/session.ts';
import { daysInTrash } from '#/lib/domain/trash-days.ts';

const TrashDaysContext = createContext(0);

/** Says for how many days a session stays in the trash; 0 for ever. */
export function TrashDaysProvider({ days, children }: { days: number; children: ReactNode }) {
  return <TrashDaysContext value={days}>{children}</TrashDaysContext>;
}

/** For how many days a session stays in the trash; 0 for ever. */
export const useTrashDays = (): number => useContext(TrashDaysContext);

/** The days until a session in the trash is deleted for good; null where it is not in the trash, or stays there. */
export const useDaysInTrash = (session: Pick<Session, 'deletedAt'>, now: Date): number | null =>
  daysInTrash(session, useTrashDays(), now);
