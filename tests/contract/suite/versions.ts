import { expect } from 'vitest';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import type { Block, Change, Session, SessionChange } from '#/lib/domain/session.ts';
import { message, messages } from '../../support/factories.ts';
import type { Context } from './context.ts';
import { allBlocks, allSessions, recordChanges } from './reading.ts';

const day = 86_400_000;

/** Makes every kind of change to a session once, and returns the expected announcements. */
const liveThrough = async (owner: OwnedSessions): Promise<Change[]> => {
  const told: Change[] = [];
  const note = (kind: SessionChange['kind'], { id, version }: Session) =>
    told.push({ kind, sessionId: id, version });
  const { session, blocks } = await owner.create({ blocks: messages(2) });
  note('created', session);
  const { id } = session;
  const [block, other] = blocks as [Block, Block];
  note('blocks', (await owner.append({ id, blocks: messages(3) })).session);
  const target = { id, blockId: block.id, blockVersion: block.version };
  note('blocks', (await owner.revise({ ...target, content: { text: 'Revista' } })).session);
  note('blocks', (await owner.remove({ id, blockId: other.id, blockVersion: other.version })).session);
  note('session', await owner.rename({ id, title: 'Nome' }));
  note('session', await owner.pin({ id, pinned: true }));
  note('session', await owner.archive({ id, archived: true }));
  note('session', await owner.trash({ id }));
  note('session', await owner.restore({ id }));
  const trashed = await owner.trash({ id });
  note('session', trashed);
  await owner.purge({ id });
  told.push({ kind: 'purged', sessionId: id, version: expect.any(Number) as unknown as number });
  return told;
};

export const versions = ({ rule, owners, engine }: Context): void => {
  rule('S-70', 'grows by one for each change, and gives each block change a version of its own', async () => {
    const { ana } = owners();
    const { session, blocks } = await ana.create({ blocks: messages(3) });
    const { id } = session;
    expect(blocks.map(({ version }) => version)).toEqual([2, 3, 4]);
    expect(session.version).toBe(4);
    const more = await ana.append({ id, blocks: messages(2) });
    expect(more.blocks.map(({ version }) => version)).toEqual([5, 6]);
    expect(more.session.version).toBe(6);
    const [first] = blocks as [Block];
    const target = { id, blockId: first.id, blockVersion: first.version };
    const revised = await ana.revise({ ...target, content: { text: 'Revista' } });
    expect([revised.session.version, revised.blocks[0]?.version]).toEqual([7, 7]);
    const removed = await ana.remove({ ...target, blockVersion: 7 });
    expect([removed.session.version, removed.blocks[0]?.version]).toEqual([8, 8]);
    expect((await ana.pin({ id, pinned: true })).version).toBe(9);
  });

  rule('S-70', 'gives no version twice, however many write at once', async () => {
    const { ana } = owners();
    const { session } = await ana.create();
    const { id } = session;
    await Promise.all([
      ...messages(40).map((block) => ana.append({ id, blocks: [block] })),
      ...[0, 1, 2, 3].map((index) => ana.rename({ id, title: `Nome ${index}` })),
    ]);
    const all = (await allBlocks(ana, id)).map(({ version }) => version);
    expect(new Set(all).size).toBe(40);
    expect((await ana.get({ id })).version).toBe(1 + 40 + 4);
  });

  rule('S-71', 'never lets a session go back in time, even when the clock does', async () => {
    const database = await engine.migrated();
    const ana = { id: 'ana' };
    let store = await database.open();
    const { session } = await store.for(ana).create({ blocks: messages(1) });
    const other = (await store.for(ana).create({ blocks: messages(1) })).session;
    await store.close();
    store = await database.open({ clockOffsetMs: -day });
    const { id } = session;
    const appended = await store.for(ana).append({ id, blocks: [message()] });
    expect(appended.session.updatedAt).toBe(session.updatedAt);
    const [block] = appended.blocks as [Block];
    const revised = await store
      .for(ana)
      .revise({ id, blockId: block.id, blockVersion: block.version, content: { text: 'Revista' } });
    expect(revised.session.updatedAt).toBe(session.updatedAt);
    expect(new Set((await allSessions(store.for(ana), 'active', 1)).map((each) => each.id))).toEqual(
      new Set([id, other.id]),
    );
    await store.close();
    store = await database.open({ clockOffsetMs: day });
    const later = await store.for(ana).append({ id, blocks: [message()] });
    await store.close();
    expect(later.session.updatedAt > session.updatedAt).toBe(true);
  });

  rule(
    'S-72',
    "announces each change once to the owner's listeners, in order, and to nobody else",
    async () => {
      const { ana, bruno } = owners();
      const [first, second, foreign] = [recordChanges(ana), recordChanges(ana), recordChanges(bruno)];
      const expected = await liveThrough(ana);
      expect(await first.settled()).toEqual(expected);
      expect((await second.settled()).slice(0, expected.length)).toEqual(expected);
      expect(await foreign.settled()).toEqual([]);
    },
  );

  rule('S-72', 'announces nothing where nothing changed', async () => {
    const { ana } = owners();
    const input = { key: '01890000-0000-7000-8000-000000000001', blocks: messages(2) };
    const { session } = await ana.create(input);
    const append = { id: session.id, blocks: [message()] };
    await ana.append(append);
    await ana.pin({ id: session.id, pinned: true });
    const heard = recordChanges(ana);
    await ana.create(input);
    await ana.append(append);
    await ana.pin({ id: session.id, pinned: true });
    await ana.restore({ id: session.id });
    expect(await heard.settled()).toEqual([]);
  });

  rule('S-72', 'announces after the commit, so that who hears of it can read it', async () => {
    const { ana } = owners();
    const { session } = await ana.create();
    const { id } = session;
    const heard = new Promise<SessionChange>((resolve) => {
      const stop = ana.watch((change) => {
        if (change.kind === 'records') return;
        stop();
        resolve(change);
      });
    });
    const appended = ana.append({ id, blocks: [message()] });
    const change = await heard;
    expect((await ana.get({ id })).version).toBeGreaterThanOrEqual(change.version);
    await appended;
  });
};
