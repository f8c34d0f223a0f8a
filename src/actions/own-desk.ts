import { guide } from '#/lib/assistant/guide/index.ts';
import type { Desk } from '#/lib/briefing/steps.ts';
import { ownSessions } from './own-sessions.ts';

/** The sessions of whoever calls the action, with the guide at hand. Throws `unauthenticated`. */
export const ownDesk = async (): Promise<Desk> => ({ sessions: await ownSessions(), assistant: guide });
