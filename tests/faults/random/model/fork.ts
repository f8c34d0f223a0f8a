import type { sessionVerbs } from '#/lib/db/verbs/registry.ts';
import { idFor } from '#/lib/db/verbs/session-id.ts';
import { stateUpTo } from '#/lib/domain/briefing/state-up-to.ts';
import { notFound } from '#/lib/domain/errors.ts';
import { addBlocks } from './append.ts';
import type { ModelOf } from './verb.ts';
import { conflict, newSession, refuseTrashed, sessionOf } from './world.ts';

/** The blocks up to one as a session of their own, with a block at the end that says where they come from. */
export const fork: ModelOf<typeof sessionVerbs>['fork'] = (world, { id, blockId, key, title }) => {
  const forked = idFor(world.owner, key);
  const existing = world.sessions[forked];
  if (existing) {
    const origin = existing.blocks.find((block) => block.id === key);
    const isSame = origin?.content.session === id && origin.content.block === blockId;
    if (!origin || (origin.removedAt === null && !isSame)) throw conflict();
    return { session: existing.session, blocks: [origin] };
  }
  const kept = sessionOf(world, id);
  refuseTrashed(kept);
  const last = kept.blocks.find((block) => block.id === blockId);
  if (!last || last.removedAt !== null) throw notFound();
  const blocks = kept.blocks
    .filter(({ position }) => position <= last.position)
    .map((block) => ({ ...block, sessionId: forked }));
  const state = stateUpTo(kept.state, (named) => blocks.some((block) => block.id === named));
  const made = newSession(forked, title ?? kept.session.title, {
    phase: state.phase,
    finalized: state.finalizedAt !== null,
    messageCount: blocks.filter(({ removedAt }) => removedAt === null).length,
    lastPosition: last.position,
    matterId: kept.session.matterId,
    tags: kept.session.tags,
    version: kept.session.version,
  });
  world.sessions[forked] = { ...made, blocks, state };
  const discretion = world.discretion[id];
  if (discretion) {
    world.discretion[forked] = { ...discretion, setting: { ...discretion.setting, agreed: null } };
  }
  const content = { session: id, title: kept.session.title, block: blockId, position: last.position };
  const origin = { id: key, role: 'system' as const, type: 'origin', content };
  return {
    session: made.session,
    blocks: addBlocks(world.sessions[forked], [origin]),
  };
};
