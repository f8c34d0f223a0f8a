import { SessionsDB } from '#/lib/db/sessions.ts';
import type { Caller } from '#/lib/export/export-desk.ts';
import { withDatabase } from './database-work.ts';
import { ownerOf } from './owner.ts';

/**
 * Does something with the sessions of an account, the only one unless an e-mail names it; gives the exit code, that of
 * the work where it has one, and says what was refused.
 */
export const withSessionsOf = (
  email: string | undefined,
  work: (caller: Caller) => Promise<unknown>,
  explain?: (error: unknown) => string,
): Promise<number> =>
  withDatabase(async ({ engine, db }) => {
    const owner = await ownerOf(db, email);
    return work({ owner: owner.id, sessions: new SessionsDB(engine).for(owner) });
  }, explain);
