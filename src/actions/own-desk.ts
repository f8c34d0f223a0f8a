import { type Desk, deskOf } from '#/lib/briefing/desk.ts';
import { runtime } from '#/lib/runtime.ts';
import { requireActionAuth } from './utils.ts';

/** The desk of whoever calls the action. Throws `unauthenticated`. */
export const ownDesk = async (): Promise<Desk> => deskOf(await requireActionAuth(), runtime());
