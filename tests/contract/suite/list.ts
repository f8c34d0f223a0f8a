import fc from 'fast-check';
import { expect } from 'vitest';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { newId } from '#/lib/domain/ids.ts';
import { type Session, shelves } from '#/lib/domain/session.ts';
import { message } from '../../support/factories.ts';
import type { Context } from './context.ts';
import { allSessions, expectRefusal } from './reading.ts';

/** True where `a` comes before `b` in a list. */
const isBefore = (a: Session, b: Session): boolean =>
  a.updatedAt > b.updatedAt || (a.updatedAt === b.updatedAt && a.id > b.id);

const expectOrdered = (sessions: readonly Session[]): void => {
  for (const [index, session] of sessions.slice(1).entries()) {
    const previous = sessions[index] as Session;
    expect(isBefore(previous, session), `${previous.id} before ${session.id}`).toBe(true);
  }
};

const createMany = (owner: OwnedSessions, count: number): Promise<Session[]> =>
  Promise.all(Array.from({ length: count }, async () => (await owner.create()).session));

/** Creates sessions until two have the same time, many at once. */
const createWithEqualTimes = async (owner: OwnedSessions): Promise<Session[]> => {
  const all: Session[] = [];
  do all.push(...(await createMany(owner, 60)));
  while (new Set(all.map(({ updatedAt }) => updatedAt)).size === all.length);
  return all;
};

const ids = (sessions: readonly Session[]) => sessions.map(({ id }) => id);

export const list = ({ rule, owners }: Context): void => {
  rule('S-20', 'gives newest first, and equal times by id descending', async () => {
    const { ana } = owners();
    const created = await createWithEqualTimes(ana);
    const listed = await allSessions(ana);
    expectOrdered(listed);
    expect(ids(listed).sort()).toEqual(ids(created).sort());
  });

  rule('S-20', 'moves a session to the front when its conversation moves', async () => {
    const { ana } = owners();
    const first = (await ana.create()).session;
    const others = await createMany(ana, 5);
    const newest =
      others
        .map(({ updatedAt }) => updatedAt)
        .sort()
        .at(-1) ?? '';
    let moved = first;
    // Several appends may fall into the same millisecond.
    while (moved.updatedAt <= newest) {
      moved = (await ana.append({ id: first.id, blocks: [message()] })).session;
    }
    expect((await ana.list()).sessions[0]).toEqual(moved);
  });

  rule('S-20', 'gives at most the limit, and a default where none is named', async () => {
    const { ana } = owners();
    await createMany(ana, 53);
    expect((await ana.list({ limit: 1 })).sessions).toHaveLength(1);
    expect((await ana.list()).sessions).toHaveLength(50);
    await expectRefusal(ana.list({ limit: 0 }), 'invalid', { field: 'limit' });
  });

  rule('S-21', 'visits each session that did not move exactly once, whatever happens meanwhile', async () => {
    const scenario = fc.record({
      sessions: fc.integer({ min: 0, max: 25 }),
      limit: fc.integer({ min: 1, max: 7 }),
      /** A change between two pages: create a session, or move the session at this place. */
      meanwhile: fc.array(fc.oneof(fc.constant('create' as const), fc.nat({ max: 24 })), { maxLength: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(scenario, async ({ sessions, limit, meanwhile }) => {
        const { ana } = owners();
        const existing = ids(await createMany(ana, sessions));
        const moved = new Set<string>();
        const visited: Session[] = [];
        const pending = [...meanwhile];
        let cursor: string | null = null;
        do {
          const page: Awaited<ReturnType<OwnedSessions['list']>> = await ana.list({
            limit,
            ...(cursor && { cursor }),
          });
          visited.push(...page.sessions);
          cursor = page.nextCursor;
          const action = pending.shift();
          const id = typeof action === 'number' ? existing[action] : undefined;
          if (action === 'create') await ana.create();
          if (id) {
            moved.add(id);
            await ana.append({ id, blocks: [message()] });
          }
        } while (cursor);
        const still = existing.filter((id) => !moved.has(id)).sort();
        expect(
          ids(visited)
            .filter((id) => still.includes(id))
            .sort(),
        ).toEqual(still);
        expectOrdered(visited);
      }),
      { numRuns: 25 },
    );
  });

  rule('S-22', 'ends with a cursor of null, also where the last page is full', async () => {
    const { ana } = owners();
    expect(await ana.list()).toEqual({ sessions: [], nextCursor: null });
    await createMany(ana, 6);
    const first = await ana.list({ limit: 3 });
    expect(first.nextCursor).toEqual(expect.any(String));
    const second = await ana.list({ limit: 3, cursor: first.nextCursor ?? '' });
    expect(second.sessions).toHaveLength(3);
    expect(second.nextCursor).toBeNull();
  });

  rule('S-22', 'refuses a cursor that list did not make', async () => {
    const { ana } = owners();
    await createMany(ana, 2);
    const encode = (text: string) => Buffer.from(text).toString('base64url');
    const foreign = [
      '',
      'x',
      '0',
      newId(),
      encode('x y'),
      encode(`2026-01-01 ${newId()}`),
      `${'A'.repeat(200)}`,
    ];
    for (const cursor of [...foreign, `${(await ana.list({ limit: 1 })).nextCursor}AAAA`]) {
      await expectRefusal(ana.list({ cursor }), 'invalid', { field: 'cursor' });
    }
  });

  rule(
    'S-23',
    'puts each session on exactly one shelf: trash, archive, pin, in that order of strength',
    async () => {
      const { ana } = owners();
      const combinations = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => ({
        pinned: Boolean(bits & 1),
        archived: Boolean(bits & 2),
        trashed: Boolean(bits & 4),
      }));
      for (const { pinned, archived, trashed } of combinations) {
        const { id } = (await ana.create()).session;
        await ana.pin({ id, pinned });
        await ana.archive({ id, archived });
        if (trashed) await ana.trash({ id });
        const expected = trashed ? 'trash' : archived ? 'archived' : pinned ? 'pinned' : 'active';
        const session = await ana.get({ id });
        expect(session.shelf).toBe(expected);
        const found = await Promise.all(shelves.map((shelf) => allSessions(ana, shelf)));
        expect(found.flat().filter((each) => each.id === id)).toEqual([session]);
      }
    },
  );
};
