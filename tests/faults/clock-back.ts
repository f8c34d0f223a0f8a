import { join } from 'node:path';
import { SessionsDB } from '#/lib/db/sessions.ts';
import { openSqliteEngine } from '#/lib/db/sqlite/engine.ts';
import { messages, newCast } from '../support/factories.ts';
import { type Fault, type Outcome, Violations } from './fault.ts';
import { inFolder } from './folder.ts';

const day = 24 * 60 * 60 * 1000;

/** The machine's clock goes back by a day while the store is in use. */
export const clockBack: Fault = {
  name: 'clock-back',
  promise: 'order and paging are unchanged, and no time goes backwards',
  play: () => inFolder(playIn),
};

const playIn = async (folder: string): Promise<Outcome> => {
  const violations = new Violations();
  const { ana } = newCast();
  const open = async (clockOffsetMs: number) =>
    new SessionsDB(await openSqliteEngine({ path: join(folder, 'juca.db'), clockOffsetMs }));

  const before = await open(0);
  const ids: string[] = [];
  for (let count = 0; count < 10; count += 1) {
    const { session } = await before.for(ana).create({ blocks: messages(3) });
    ids.unshift(session.id);
  }
  const first = await listAll(before, ana);
  await before.close();

  const after = await open(-day);
  violations.expect(same(await listAll(after, ana), first), 'the list is in another order');
  const id = ids[5] ?? '';
  const was = (await after.for(ana).get({ id })).updatedAt;
  await after.for(ana).append({ id, blocks: messages(3) });
  const { session, blocks } = await after.for(ana).open({ id });
  const positions = blocks.map(({ position }) => position);
  violations.expect(same(positions, [1, 2, 3, 4, 5, 6]), `positions ${positions}`);
  violations.expect(session.updatedAt >= was, 'the time of the last change went backwards');
  const listed = await listAll(after, ana);
  violations.expect(same([...listed].sort(), [...ids].sort()), 'paging missed or repeated a session');
  await after.close();
  return {
    lines: ['10 sessions listed page by page, 3 blocks appended a day earlier'],
    violations: violations.list,
  };
};

/** Ids in the order of the list, in pages of two. */
const listAll = async (store: SessionsDB, owner: { id: string }): Promise<string[]> => {
  const ids: string[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await store.for(owner).list({ limit: 2, ...(cursor && { cursor }) });
    ids.push(...page.sessions.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor);
  return ids;
};

const same = (one: unknown[], other: unknown[]) => JSON.stringify(one) === JSON.stringify(other);
