import type { matterVerbs } from '#/lib/db/verbs/registry.ts';
import { idFor } from '#/lib/db/verbs/session-id.ts';
import { isSameJson } from '#/lib/domain/equality.ts';
import { JucaError, matterNotFound } from '#/lib/domain/errors.ts';
import { clientList, clientsIn } from '#/lib/domain/matters/client.ts';
import { clientNames } from '#/lib/domain/matters/client-names.ts';
import { findConflicts, type KnownMatter } from '#/lib/domain/matters/conflicts/find-conflicts.ts';
import type { ListedMatter, Matter, MatterFields } from '#/lib/domain/matters/matter.ts';
import { matterName } from '#/lib/domain/matters/matter-name.ts';
import { nameKey, searchWords, tagWord, wordsOfMatter } from '#/lib/domain/matters/matter-words.ts';
import { proposeMatters } from '#/lib/domain/matters/propose-matters.ts';
import type { ModelOf } from './verb.ts';
import { conflict, move, now, refuseTrashed, type World } from './world.ts';

/** The verbs of matters. A run has fewer of them than a page, so that cursors are not modelled. */
export const matterModel: ModelOf<typeof matterVerbs> = {
  createMatter: (world, { key, ...given }) => {
    const id = idFor(world.owner, key);
    const fields = named(given);
    const existing = world.matters[id];
    if (existing) {
      if (existing.version === 1 && !isSameJson({ ...existing, ...fields }, existing)) throw conflict();
      return existing;
    }
    const made: Matter = { id, ...fields, createdAt: now, updatedAt: now, version: 1 };
    world.matters[id] = made;
    return made;
  },

  getMatter: (world, { id }) => matterOf(world, id),

  listMatters: ({ matters }, { query, state, tag }) => {
    const words = [...searchWords(query), ...(tag === undefined ? [] : [tagWord(tag)])];
    const found = Object.values(matters)
      .filter((matter) => state === undefined || matter.state === state)
      .filter((matter) => words.every((word) => wordsOfMatter(matter).includes(word)))
      .sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
    return { matters: found.map(listed), nextCursor: null };
  },

  changeMatter: (world, { id, ifVersion, ...given }) => {
    const kept = matterOf(world, id);
    const wanted = { ...kept, ...named(given) };
    if (isSameJson(wanted, kept)) return kept;
    if (kept.version !== ifVersion) throw conflict();
    const changed = { ...wanted, version: kept.version + 1 };
    world.matters[id] = changed;
    return changed;
  },

  deleteMatter: (world, { id, ifVersion }) => {
    const { version } = matterOf(world, id);
    if (ifVersion !== undefined && ifVersion !== version) throw conflict();
    const released = Object.values(world.sessions).filter(({ session }) => session.matterId === id);
    for (const kept of released) {
      move(kept);
      kept.session.matterId = null;
    }
    delete world.matters[id];
    for (const deadline of Object.values(world.deadlines))
      if (deadline.matterId === id) deadline.matterId = null;
    return { id, released: released.length };
  },

  moveToMatter: (world, { sessions, matter }) => {
    if (matter !== null) matterOf(world, matter);
    const moved = [...new Set(sessions)].sort().map((id) => {
      const kept = world.sessions[id];
      if (!kept) throw matterNotFound();
      refuseTrashed(kept);
      return kept;
    });
    for (const kept of moved) {
      if (kept.session.matterId !== matter) move(kept);
      kept.session.matterId = matter;
    }
    return { sessions: moved.map(({ session }) => session) };
  },

  listMatterSessions: (world, { id }) => {
    matterOf(world, id);
    const sessions = Object.values(world.sessions)
      .map(({ session }) => session)
      .filter((session) => session.matterId === id && session.deletedAt === null);
    return { sessions, nextCursor: null };
  },

  nameMatters: ({ matters }, { ids }) => ({
    matters: Object.values(matters)
      .filter(({ id }) => ids.includes(id))
      .sort((one, other) => (one.id < other.id ? -1 : 1))
      .map(({ id, name, parties }) => ({ id, name, clients: clientNames(parties) })),
  }),

  listClients: ({ matters }, { query, limit }) =>
    clientList(
      Object.values(matters).map(({ parties }) => clientsIn(parties)),
      query,
      limit,
    ),

  findConflicts: ({ matters }, { parties, except }) => {
    const others = Object.values(matters).filter(({ id }) => id !== except);
    return { ...findConflicts(parties, others.map(nameOf)), next: null };
  },

  proposeMatters: ({ matters }, { text }) => ({
    proposals: proposeMatters(
      text,
      Object.values(matters).map((matter) => ({ ...nameOf(matter), caseNumber: matter.caseNumber })),
    ),
    next: null,
  }),
};

const nameOf = ({ id, name, state, parties }: Matter): KnownMatter => ({ id, name, state, parties });

/** Throws `not_found` for a matter that is not there or not the owner's. */
export const matterOf = ({ matters }: World, id: string): Matter => {
  const kept = matters[id];
  if (!kept) throw matterNotFound();
  return kept;
};

const named = (fields: MatterFields): MatterFields => {
  const name = matterName(fields);
  if (!name) throw new JucaError('invalid', 'A matter needs a name or a party.');
  return { ...fields, name };
};

const listed = ({ notes: _notes, ...matter }: Matter): ListedMatter => matter;

const placeOf = ({ name, id }: Matter): string => `${nameKey(name)}\0${id}`;
