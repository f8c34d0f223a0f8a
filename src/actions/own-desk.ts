import { type Desk, guidedDesk } from '#/lib/briefing/desk.ts';
import { runtime } from '#/lib/runtime.ts';
import { requireActionAuth } from './utils.ts';

/** The sessions and the library of whoever calls the action, with the guide at hand. Throws `unauthenticated`. */
export const ownDesk = async (): Promise<Desk> => {
  const user = await requireActionAuth();
  const { sessions, library } = runtime();
  return guidedDesk({ sessions: sessions.for(user), library: library.for(user) });
};
