import { expect } from 'vitest';
import { newId } from '#/lib/domain/ids.ts';
import { limits } from '#/lib/domain/limits.ts';
import { message, messages } from '../../support/factories.ts';
import type { Context, OwnedClients } from './context.ts';
import { expectRefusal, recordChanges, refusal } from './reading.ts';

/** A matter and a session of somebody, which do not belong together yet. */
const pairOf = async ({ matters, sessions }: OwnedClients) => {
  const matter = await matters.createMatter({ key: newId(), name: 'Prado × Plano' });
  const { session } = await sessions.create({ blocks: messages(1) });
  return { matter: matter.id, session };
};

export const matterSessionRules = ({ rule, clients }: Context): void => {
  rule('K-01', 'puts no session of one owner into a matter of another', async () => {
    const { ana, carla } = clients();
    const [anas, carlas] = [await pairOf(ana), await pairOf(carla)];
    const moves = [
      { sessions: [carlas.session.id], matter: anas.matter },
      { sessions: [anas.session.id], matter: carlas.matter },
      { sessions: [carlas.session.id, anas.session.id], matter: carlas.matter },
      { sessions: [anas.session.id], matter: null },
      { sessions: [carlas.session.id], matter: newId() },
      { sessions: ['x'], matter: carlas.matter },
      { sessions: [carlas.session.id], matter: 'x' },
    ];
    const errors = [];
    for (const move of moves) errors.push(await refusal(carla.matters.moveToMatter(move)));
    for (const error of errors) expect(error).toEqual(errors[0]);
    expect(errors[0]).toMatchObject({ code: 'not_found' });
    await expectRefusal(carla.sessions.create({ matter: anas.matter }), 'not_found');
    expect(await carla.sessions.get({ id: carlas.session.id })).toEqual(carlas.session);
    expect(await ana.sessions.get({ id: anas.session.id })).toEqual(anas.session);
  });

  rule('K-08', 'keeps the sessions of a matter that is deleted', async () => {
    const { ana } = clients();
    const { matter, session } = await pairOf(ana);
    const { session: trashed } = await ana.sessions.create({ matter });
    await ana.matters.moveToMatter({ sessions: [session.id], matter });
    await ana.sessions.trash({ id: trashed.id });
    await expectRefusal(ana.matters.deleteMatter({ id: matter, ifVersion: 7 }), 'conflict', { version: 1 });
    const changes = recordChanges(ana.sessions);
    expect(await ana.matters.deleteMatter({ id: matter, ifVersion: 1 })).toEqual({ id: matter, released: 2 });
    const announced = await changes.settled();
    expect(announced).toHaveLength(4);
    for (const { id } of [session, trashed]) {
      expect(announced).toContainEqual({ kind: 'session', sessionId: id, version: expect.any(Number) });
    }
    for (const changed of ['matters', 'deadlines']) {
      expect(announced).toContainEqual({ kind: 'records', of: changed });
    }
    for (const { id } of [session, trashed]) {
      expect(await ana.sessions.get({ id })).toMatchObject({ matterId: null });
    }
    await expectRefusal(ana.matters.getMatter({ id: matter }), 'not_found');
  });

  rule('K-09', 'takes at most so many sessions in one move', async () => {
    const { ana } = clients();
    const { matter, session } = await pairOf(ana);
    const sessions = Array.from({ length: limits.sessionsPerMove + 1 }, () => session.id);
    await expectRefusal(ana.matters.moveToMatter({ sessions, matter }), 'invalid', { field: 'sessions' });
  });

  rule('K-10', 'moves sessions in and out, all or none, once', async () => {
    const { ana } = clients();
    const { matter, session } = await pairOf(ana);
    const { session: other } = await ana.sessions.create({ blocks: [message()] });
    const changes = recordChanges(ana.sessions);
    const into = { sessions: [session.id, other.id, session.id], matter };
    const { sessions: moved } = await ana.matters.moveToMatter(into);
    expect(moved.map(({ id }) => id)).toEqual([session.id, other.id].sort());
    expect(moved).toContainEqual({ ...session, matterId: matter, version: session.version + 1 });
    expect((await ana.matters.moveToMatter(into)).sessions).toEqual(moved);
    const out = await ana.matters.moveToMatter({ sessions: [session.id], matter: null });
    expect(out.sessions).toEqual([{ ...session, version: session.version + 2 }]);
    const moves = await changes.settled();
    expect(moves.filter(({ kind }) => kind === 'records')).toEqual(
      Array(2).fill({ kind: 'records', of: 'matters' }),
    );
    expect(moves.flatMap((change) => (change.kind === 'session' ? change.sessionId : [])).sort()).toEqual(
      [session.id, session.id, other.id].sort(),
    );
    await ana.sessions.trash({ id: other.id });
    const both = ana.matters.moveToMatter({ sessions: [session.id, other.id], matter });
    await expectRefusal(both, 'conflict');
    expect(await ana.sessions.get({ id: session.id })).toMatchObject({ matterId: null });
  });

  rule('K-11', 'lists the sessions of a matter, newest first, page by page', async () => {
    const { ana } = clients();
    const { matter, session: alone } = await pairOf(ana);
    const made = [];
    for (let count = 0; count < 5; count += 1) made.push((await ana.sessions.create({ matter })).session);
    await ana.sessions.trash({ id: made[0]?.id ?? '' });
    await ana.sessions.archive({ id: made[1]?.id ?? '', archived: true });
    const seen = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await ana.matters.listMatterSessions({ id: matter, limit: 2, ...(cursor && { cursor }) });
      seen.push(...page.sessions);
      cursor = page.nextCursor;
    }
    const place = ({ updatedAt, id }: { updatedAt: string; id: string }) => `${updatedAt} ${id}`;
    expect(seen.map(place)).toEqual(made.slice(1).map(place).sort().reverse());
    expect(seen.map(({ id }) => id)).not.toContain(alone.id);
  });

  rule('K-12', 'begins a session in a matter, and keeps a fork in it', async () => {
    const { ana } = clients();
    const { matter } = await pairOf(ana);
    const key = newId();
    const created = await ana.sessions.create({ key, matter, blocks: messages(2) });
    expect(created.session).toMatchObject({ matterId: matter, messageCount: 2 });
    expect((await ana.sessions.create({ key, matter })).session).toEqual(created.session);
    const blockId = created.blocks[0]?.id ?? '';
    const forked = await ana.sessions.fork({ id: created.session.id, blockId, key: newId() });
    expect(forked.session.matterId).toBe(matter);
    expect((await ana.matters.listMatterSessions({ id: matter })).sessions).toHaveLength(2);
  });

  rule('K-15', 'no session comes into a full matter, by whatever way', async () => {
    const { ana } = clients();
    const { matter, session: other } = await pairOf(ana);
    const { session, blocks } = await ana.sessions.create({ matter, blocks: messages(1) });
    const begin = () => ana.sessions.create({ matter });
    for (let made = 1; made < limits.sessionsPerMatter; made += 100) {
      const count = Math.min(100, limits.sessionsPerMatter - made);
      const some = await Promise.all(Array.from({ length: count }, () => ana.sessions.create({})));
      await ana.matters.moveToMatter({ sessions: some.map(({ session: { id } }) => id), matter });
    }
    const ways = [
      begin,
      () => ana.matters.moveToMatter({ sessions: [other.id], matter }),
      () => ana.sessions.fork({ id: session.id, blockId: blocks[0]?.id ?? '', key: newId() }),
    ];
    for (const enter of ways) await expectRefusal(enter(), 'limit', { limit: 'sessionsPerMatter' });
    // One in the trash keeps its place, and comes back to it.
    const { version } = await ana.sessions.trash({ id: session.id });
    await expectRefusal(begin(), 'limit');
    expect((await ana.sessions.restore({ id: session.id })).version).toBeGreaterThan(version);
    expect((await ana.matters.listMatterSessions({ id: matter })).sessions).not.toHaveLength(0);
  });
};
