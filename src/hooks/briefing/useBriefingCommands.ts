'use client';

import { foresee } from '#/lib/client/commands/foresee.ts';
import { type BriefingCommands, useBriefingWrites } from './useBriefingWrites.ts';

export type { BriefingCommands };

/** What a card can do to the briefing of its session. What only sets values shows before the server has answered. */
export const useBriefingCommands = (sessionId: string | null): BriefingCommands =>
  useBriefingWrites(sessionId, foresee);
