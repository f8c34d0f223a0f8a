import { z } from 'zod';
import { Id } from '#/lib/domain/ids.ts';
import { Position } from '#/lib/domain/inputs.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { Session } from '#/lib/domain/session.ts';
import { FiledBlock, FiledSession, FiledState } from '#/lib/domain/session-file.ts';

/** One step of taking in a session that was exported: some of its blocks, and with each step what it is all about. */
export const takeInInput = z
  .strictObject({
    /** From the file's content: the same file by the same owner is the same session. */
    key: Id,
    session: FiledSession.pick({ title: true, createdAt: true, updatedAt: true }),
    state: FiledState,
    /** How many blocks the whole session has. */
    total: Position.max(limits.blocksPerSession),
    /** How many blocks stand before those of this step. */
    from: Position,
    blocks: z.array(FiledBlock).max(limits.blocksPerAppend, {
      error: `may have at most ${limits.blocksPerAppend} blocks`,
    }),
  })
  .refine(
    ({ blocks, from }) => blocks.every(({ position }, index) => position === from + index + 1),
    'must hold neighbouring blocks',
  )
  .refine(({ blocks, from, total }) => from + blocks.length <= total, 'has more blocks than it says')
  .refine(({ blocks, total }) => blocks.length > 0 || total === 0, 'must hold blocks');

/** The session as far as it was taken in: go on from its `lastPosition` while that is below the total. */
export type TakenIn = Session;
