import { describe, expect, it } from 'vitest';
import { storedSession } from '../../../../tests/support/sessions.ts';
import { append, arrange, place, type SessionList, withdraw } from './session-list.ts';

const at = (hour: number, given = {}) =>
  storedSession({ updatedAt: `2026-03-09T${10 + hour}:00:00.000Z`, ...given });
const now = '2026-03-10T00:00:00.000Z';
const ids = (list: SessionList) => list.sessions.map((session) => session.id);

describe('place', () => {
  const [late, middle, early] = [at(3), at(2), at(1)];
  const complete: SessionList = { sessions: [late, early], nextCursor: null };

  it('puts a session first, between and last by its time', () => {
    expect(ids(place({ sessions: [middle], nextCursor: null }, late))).toEqual([late.id, middle.id]);
    expect(ids(place(complete, middle))).toEqual([late.id, middle.id, early.id]);
    expect(ids(place({ sessions: [late, middle], nextCursor: null }, early))).toEqual([
      late.id,
      middle.id,
      early.id,
    ]);
  });

  it('takes the first of an empty list', () => {
    expect(ids(place({ sessions: [], nextCursor: null }, late))).toEqual([late.id]);
  });

  it('orders equal times by id descending, as the store does', () => {
    const [low, high] = [at(1, { id: 'a' }), at(1, { id: 'b' })];
    expect(ids(place({ sessions: [low], nextCursor: null }, high))).toEqual(['b', 'a']);
  });

  it('moves a session that is there instead of showing it twice', () => {
    const moved = { ...early, updatedAt: '2026-03-09T20:00:00.000Z', version: 2 };
    expect(ids(place(complete, moved))).toEqual([early.id, late.id]);
  });

  it('leaves what belongs below the loaded part to its page', () => {
    const partial: SessionList = { sessions: [late, middle], nextCursor: 'next' };
    expect(ids(place(partial, early))).toEqual([late.id, middle.id]);
  });

  it('keeps the newer version that it has', () => {
    const held: SessionList = { sessions: [{ ...late, version: 5 }], nextCursor: null };
    expect(place(held, { ...late, version: 4, title: 'Antigo' })).toBe(held);
  });
});

describe('withdraw', () => {
  it('takes a session out, and changes nothing where it is not', () => {
    const list: SessionList = { sessions: [at(1)], nextCursor: null };
    expect(ids(withdraw(list, list.sessions[0]?.id ?? ''))).toEqual([]);
    expect(withdraw(list, 'other')).toBe(list);
  });
});

describe('append', () => {
  it('goes on where the list ended and takes the new cursor', () => {
    const [late, early] = [at(2), at(1)];
    const list = append({ sessions: [late], nextCursor: 'a' }, { sessions: [early], nextCursor: null });
    expect(list).toEqual({ sessions: [late, early], nextCursor: null });
  });

  it('keeps the newer version of a session that moved meanwhile, once', () => {
    const moved = at(3, { id: 'a', version: 9 });
    const list = append(
      { sessions: [moved], nextCursor: 'a' },
      { sessions: [at(1, { id: 'a' })], nextCursor: null },
    );
    expect(list.sessions).toEqual([moved]);
  });
});

describe('arrange', () => {
  it('renames without moving, and leaves the version to the server', () => {
    const session = at(1);
    expect(arrange(session, { kind: 'rename', title: 'Liminar' }, now)).toEqual({
      ...session,
      title: 'Liminar',
    });
  });

  it('moves a session between shelves: trash beats archive, archive beats pin', () => {
    const pinned = arrange(at(1), { kind: 'pin', pinned: true }, now);
    const archived = arrange(pinned, { kind: 'archive', archived: true }, now);
    const trashed = arrange(archived, { kind: 'trash' }, now);
    expect([pinned.shelf, archived.shelf, trashed.shelf]).toEqual(['pinned', 'archived', 'trash']);
    expect(arrange(trashed, { kind: 'restore' }, now).shelf).toBe('archived');
    expect(arrange(pinned, { kind: 'pin', pinned: false }, now).shelf).toBe('active');
  });

  it('keeps when it was pinned or trashed first', () => {
    const pinnedAt = '2026-03-01T00:00:00.000Z';
    expect(arrange(at(1, { pinnedAt }), { kind: 'pin', pinned: true }, now).pinnedAt).toBe(pinnedAt);
  });
});
