import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { runtime } from '#/lib/runtime.ts';
import { requireActionAuth } from './utils.ts';

/** The sessions of whoever calls the action. Throws `unauthenticated`. */
export const ownSessions = async (): Promise<OwnedSessions> =>
  runtime().sessions.for(await requireActionAuth());
