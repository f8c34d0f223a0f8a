import { z } from 'zod';
import { matterNotFound } from '#/lib/domain/errors.ts';
import { Id } from '#/lib/domain/ids.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { Session } from '#/lib/domain/session.ts';
import { toSession } from '../../rows.ts';
import type { SessionRow } from '../../statements.ts';
import { first, type Transaction } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { refuseTrashed } from '../guards.ts';
import { lockMatter, placeSession, refuseOverfull } from './guards.ts';

/**
 * Puts sessions into a matter, or with null out of theirs: all of them or none. A session that is there already keeps
 * its version. `updatedAt` stays, as with every arrangement.
 */
export const moveToMatter = defineVerb({
  kind: 'write',
  repeatable: true,
  input: z.strictObject({
    sessions: z.array(Id).min(1).max(limits.sessionsPerMove),
    matter: Id.nullable(),
  }),
  run: async (transaction, { sessions, matter }): Promise<{ sessions: Session[] }> => {
    if (matter !== null) await lockMatter(transaction, matter);
    const rows: SessionRow[] = [];
    // In one order, so that two moves never wait for each other.
    for (const id of [...new Set(sessions)].sort()) rows.push(await lockSession(transaction, id));
    const moved: Session[] = [];
    for (const row of rows) moved.push(await move(transaction, row, matter));
    if (matter !== null) await refuseOverfull(transaction, matter);
    return { sessions: moved };
  },
});

const lockSession = async (transaction: Transaction, session: string): Promise<SessionRow> => {
  const row = await first(transaction, 'sessionForWrite', { session });
  if (!row) throw matterNotFound();
  refuseTrashed(row);
  return row;
};

const move = async (transaction: Transaction, row: SessionRow, matter: string | null): Promise<Session> => {
  if (row.matter_id === matter) return toSession(row);
  const placed = await placeSession(transaction, row.id, matter);
  transaction.announce({ kind: 'session', sessionId: row.id, version: placed.version });
  transaction.announce({ kind: 'records', of: 'matters' });
  return toSession(placed);
};
