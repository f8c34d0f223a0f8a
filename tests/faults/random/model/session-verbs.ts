import type { sessionVerbs } from '#/lib/db/verbs/registry.ts';
import { idFor } from '#/lib/db/verbs/session-id.ts';
import { blockIdsOf } from '#/lib/domain/briefing/state.ts';
import { isSameJson } from '#/lib/domain/equality.ts';
import { JucaError, notFound } from '#/lib/domain/errors.ts';
import { parseBlockContent } from '#/lib/domain/inputs.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { Block, Session } from '#/lib/domain/session.ts';
import type { SessionFilters } from '#/lib/domain/session-filters.ts';
import { retagged, tagKey, tagSet } from '#/lib/domain/tag-words.ts';
import { addBlocks, automaticTitle, sameAppend } from './append.ts';
import { brief, namedBlocks, stateOf, titleOf } from './briefing.ts';
import { discretionModel } from './discretion-verbs.ts';
import { fork } from './fork.ts';
import { matterOf } from './matter-verbs.ts';
import { takeIn } from './take-in.ts';
import type { ModelOf } from './verb.ts';
import {
  conflict,
  type Kept,
  move,
  newSession,
  now,
  refuseStale,
  refuseTrashed,
  sessionOf,
  shelfOf,
  type World,
} from './world.ts';

/** The verbs of sessions as docs/store-contract.md has them. Each may change the world that it is given. */
export const sessionModel: ModelOf<typeof sessionVerbs> = {
  create: (world, { key, title, blocks, matter }) => {
    if (key === undefined) throw new Error('The run gives every session a key.');
    const id = idFor(world.owner, key);
    const existing = world.sessions[id];
    if (existing) {
      return { session: existing.session, blocks: (blocks && sameAppend(existing, blocks)) ?? [] };
    }
    if (matter !== undefined) matterOf(world, matter);
    const placed = matter === undefined ? {} : { matterId: matter, version: 2 };
    const kept = newSession(id, title ?? automaticTitle(blocks ?? []), placed);
    world.sessions[id] = kept;
    return { session: kept.session, blocks: addBlocks(kept, blocks ?? []) };
  },

  list: (world, { shelf, cursor, limit, ...filters }) => {
    const all = Object.values(world.sessions)
      .map(({ session }) => session)
      .filter((session) => session.shelf === shelf && passes(session, filters))
      .sort(newestFirst);
    const from = cursor === undefined ? 0 : all.findIndex((session) => isAfter(session, cursor));
    const page = from < 0 ? [] : all.slice(from, from + limit);
    const last = page.at(-1);
    const isMore = from >= 0 && all.length > from + limit && last;
    return { sessions: page, nextCursor: isMore ? cursorOf(last) : null };
  },

  listTags: (world) => {
    const kept = Object.values(world.sessions).filter(({ session }) => session.deletedAt === null);
    const latest = kept.sort((one, other) => (one.session.id < other.session.id ? 1 : -1));
    const written = latest.flatMap(({ session }) => session.tags);
    const tags = tagSet(written).map((tag) => ({
      tag,
      sessions: written.filter((other) => tagKey(other) === tagKey(tag)).length,
    }));
    return { tags: tags.sort((one, other) => other.sessions - one.sessions) };
  },

  get: (world, { id }) => sessionOf(world, id).session,

  open: (world, { id, before, after, limit }) => {
    const kept = sessionOf(world, id);
    const blocks =
      after === undefined
        ? kept.blocks.filter(({ position }) => before === undefined || position < before).slice(-limit)
        : kept.blocks.filter(({ position }) => position > after).slice(0, limit);
    const state = stateOf(kept);
    const isLast = before === undefined && after === undefined;
    const held = new Set(blocks.map((block) => block.id));
    const working = state && isLast ? namedBlocks(kept).filter((block) => !held.has(block.id)) : [];
    return { session: kept.session, blocks, state, working };
  },

  getBlock: (world, { id, blockId }) => {
    const block = sessionOf(world, id).blocks.find((each) => each.id === blockId);
    if (!block) throw notFound();
    return block;
  },

  changes: (world, { id, since, limit }) => {
    const kept = sessionOf(world, id);
    const changed = kept.blocks
      .filter(({ version }) => version > since)
      .sort((one, other) => one.version - other.version);
    const blocks = changed.slice(0, limit);
    return { session: kept.session, blocks, state: stateOf(kept), more: changed.length > limit };
  },

  append: (world, { id, blocks, ifVersion }) => {
    const kept = sessionOf(world, id);
    const stored = sameAppend(kept, blocks);
    if (stored) return { session: kept.session, blocks: stored };
    refuseTrashed(kept);
    refuseStale(kept, ifVersion);
    return { session: kept.session, blocks: addBlocks(kept, blocks) };
  },

  revise: (world, { id, blockId, blockVersion, content, metadata }) => {
    const { kept, block } = blockOf(world, id, blockId);
    const { revisedAt } = block.metadata;
    const wanted = metadata ? { ...metadata, ...(revisedAt !== undefined && { revisedAt }) } : block.metadata;
    if (!isSameJson(block.content, content) || !isSameJson(block.metadata, wanted)) {
      refuseSeen(kept, block, blockVersion);
      Object.assign(block, {
        content: parseBlockContent(block.type, content),
        metadata: isReworded(block, content) ? { ...wanted, revisedAt: now } : wanted,
        version: move(kept),
      });
    }
    return { session: kept.session, blocks: [block] };
  },

  remove: (world, { id, blockId, blockVersion }) => {
    const { kept, block } = blockOf(world, id, blockId);
    refuseSeen(kept, block, blockVersion);
    Object.assign(block, { content: {}, removedAt: now, version: move(kept) });
    kept.session.messageCount -= 1;
    return { session: kept.session, blocks: [block] };
  },

  briefing: (world, { id }) => {
    const kept = sessionOf(world, id);
    return { session: kept.session, state: kept.state, blocks: namedBlocks(kept) };
  },

  brief,

  rename: (world, { id, title, ifVersion }) =>
    arrange(forWrite(world, id, ifVersion), (kept) => ({ title: title || titleOf(kept) })),

  pin: (world, { id, pinned, ifVersion }) =>
    arrange(forWrite(world, id, ifVersion), ({ session }) => ({
      pinnedAt: pinned ? (session.pinnedAt ?? now) : null,
    })),

  archive: (world, { id, archived, ifVersion }) =>
    arrange(forWrite(world, id, ifVersion), () => ({ archived })),

  tag: (world, { id, ifVersion, ...change }) => {
    const kept = forWrite(world, id, ifVersion);
    const tags = retagged(kept.session.tags, change);
    if (tags.length > limits.tagsPerSession) throw new JucaError('limit', 'It would have too many tags.');
    return arrange(kept, () => ({ tags }));
  },

  trash: (world, { id, ifVersion }) =>
    arrange(atVersion(world, id, ifVersion), ({ session }) => ({ deletedAt: session.deletedAt ?? now })),

  restore: (world, { id, ifVersion }) =>
    arrange(atVersion(world, id, ifVersion), () => ({ deletedAt: null })),

  purge: (world, { id, ifVersion }) => {
    const { session } = atVersion(world, id, ifVersion);
    if (session.deletedAt === null) throw conflict();
    delete world.sessions[id];
    delete world.discretion[id];
    for (const deadline of Object.values(world.deadlines))
      if (deadline.sessionId === id) deadline.sessionId = null;
    return { id };
  },

  takeIn,

  fork,

  ...discretionModel,
};

const atVersion = (world: World, id: string, ifVersion: number | undefined): Kept => {
  const kept = sessionOf(world, id);
  refuseStale(kept, ifVersion);
  return kept;
};

const forWrite = (world: World, id: string, ifVersion: number | undefined): Kept => {
  const kept = sessionOf(world, id);
  refuseTrashed(kept);
  refuseStale(kept, ifVersion);
  return kept;
};

/** Writes what differs (S-61). */
const arrange = (kept: Kept, changesOf: (kept: Kept) => Partial<Session>): Session => {
  const changes = changesOf(kept);
  const { session } = kept;
  if (!isSameJson({ ...session, ...changes }, session)) move(kept);
  Object.assign(session, changes);
  session.shelf = shelfOf(session);
  return session;
};

const blockOf = (world: World, id: string, blockId: string): { kept: Kept; block: Block } => {
  const kept = sessionOf(world, id);
  const block = kept.blocks.find((each) => each.id === blockId);
  if (!block || block.removedAt !== null) throw notFound();
  refuseTrashed(kept);
  return { kept, block };
};

/** A message tells when its text changed (S-50). */
const isReworded = (block: Block, content: Block['content']): boolean =>
  block.type === 'message' && block.content.text !== content.text;

/** Of a block at another version (S-51), or one that changes by events alone (S-109). */
const refuseSeen = ({ state }: Kept, block: Block, blockVersion: number): void => {
  if (block.version !== blockVersion) throw conflict();
  if (block.type !== 'message' && blockIdsOf(state).includes(block.id)) throw conflict();
};

/** Clients are not modelled. */
const passes = (session: Session, { inMatter, tag, phase, briefing }: SessionFilters): boolean =>
  (inMatter === undefined || (session.matterId ?? 'none') === inMatter) &&
  (tag === undefined || session.tags.some((each) => tagKey(each) === tagKey(tag))) &&
  (phase === undefined || session.phase === phase) &&
  (briefing === undefined ||
    briefing === (session.finalized ? 'delivered' : session.phase > 0 ? 'underway' : 'none'));

const newestFirst = (one: Session, other: Session): number =>
  placeOf(one) < placeOf(other) ? 1 : placeOf(one) > placeOf(other) ? -1 : 0;

const placeOf = ({ updatedAt, id }: Session): string => `${updatedAt} ${id}`;

/** What a cursor says inside; a caller does not look. */
const cursorOf = (session: Session): string => Buffer.from(placeOf(session)).toString('base64url');

const isAfter = (session: Session, cursor: string): boolean =>
  placeOf(session) < Buffer.from(cursor, 'base64url').toString();
