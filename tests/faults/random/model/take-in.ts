import type { z } from 'zod';
import type { sessionVerbs } from '#/lib/db/verbs/registry.ts';
import { idFor } from '#/lib/db/verbs/session-id.ts';
import type { Session } from '#/lib/domain/session.ts';
import { conflict, type Kept, move, newSession, now, shelfOf, type World } from './world.ts';

type Step = z.output<typeof sessionVerbs.takeIn.input>;

/** One step of an import (S-110 to S-113). */
export const takeIn = (world: World, step: Step): Session => {
  const { key, total, from, blocks } = step;
  const id = idFor(world.owner, key);
  const found = world.sessions[id];
  if (found && found.session.lastPosition >= total) return found.session;
  if (found && !isWaiting(found, step)) throw conflict();
  const kept = found ?? begin(world, id, step);
  const { session } = kept;
  if (session.lastPosition > from || blocks.length === 0) return session;
  for (const block of blocks) kept.blocks.push({ ...block, sessionId: id, version: move(kept) });
  session.lastPosition += blocks.length;
  session.messageCount += blocks.filter(({ removedAt }) => removedAt === null).length;
  kept.takingIn = session.lastPosition < total ? { taken: session.lastPosition, total } : undefined;
  if (session.lastPosition === total) session.deletedAt = null;
  session.shelf = shelfOf(session);
  return session;
};

const isWaiting = ({ session, takingIn }: Kept, { from, total }: Step): boolean =>
  session.deletedAt !== null &&
  session.lastPosition >= from &&
  takingIn?.taken === session.lastPosition &&
  takingIn.total === total;

const begin = (world: World, id: string, { session, state, total, from }: Step): Kept => {
  if (from > 0) throw conflict();
  const deletedAt = total === 0 ? null : now;
  const { title, createdAt, updatedAt, tags } = session;
  const { phase, finalizedAt } = state;
  const given = { createdAt, updatedAt, tags, deletedAt, phase, finalized: finalizedAt !== null };
  const kept: Kept = { ...newSession(id, title, given), state };
  kept.session.shelf = shelfOf(kept.session);
  world.sessions[id] = kept;
  return kept;
};
