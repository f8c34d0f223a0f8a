import fc from 'fast-check';
import { expect } from 'vitest';
import { indexAll } from '#/lib/db/index-all.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { newId } from '#/lib/domain/ids.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { SessionFile } from '#/lib/domain/session-file.ts';
import { deliverEvent } from '../../support/briefings.ts';
import { exportMaterial } from '../../support/export-material.ts';
import { message, messages, newCast } from '../../support/factories.ts';
import { asTakenIn, filedMessages, materialFile, sessionFiles } from '../../support/session-files.ts';
import type { Context } from './context.ts';
import { allBlocks, everything, expectRefusal, recordChanges } from './reading.ts';

/** Imports a file step by step. */
const takeIn = async (owner: OwnedSessions, file: SessionFile, key = newId(), step = 100) => {
  const common = { key, session: file.session, state: file.briefing, total: file.blocks.length };
  const { title, createdAt, updatedAt, tags } = file.session;
  for (let from = 0; ; ) {
    const blocks = file.blocks.slice(from, from + step);
    const session = await owner.takeIn({
      ...common,
      session: { title, createdAt, updatedAt, tags },
      from,
      blocks,
    });
    if (session.lastPosition >= file.blocks.length) return session;
    from = session.lastPosition;
  }
};

const stepOf = (file: SessionFile, key: string, from: number, to: number) => {
  const { title, createdAt, updatedAt, tags } = file.session;
  const session = { title, createdAt, updatedAt, tags };
  return {
    key,
    session,
    state: file.briefing,
    total: file.blocks.length,
    from,
    blocks: file.blocks.slice(from, to),
  };
};

export const takeInRules = ({ rule, owners, store, search }: Context): void => {
  rule('S-110', 'gives the session that was exported, with every block type', async () => {
    const { ana } = owners();
    const file = materialFile();
    const session = await takeIn(ana, file);
    expect(
      asTakenIn(session, await ana.briefing({ id: session.id }), await allBlocks(ana, session.id)),
    ).toEqual(asTakenIn(file.session, { state: file.briefing }, file.blocks));
    expect(session).toMatchObject({
      shelf: 'active',
      phase: 4,
      finalized: true,
      messageCount: 12,
      lastPosition: 12,
    });
  });

  rule('S-110', 'gives any session back as it was', async () => {
    const { ana } = owners();
    await fc.assert(
      fc.asyncProperty(sessionFiles, async (file) => {
        const session = await takeIn(ana, file, newId(), 7);
        const found = await allBlocks(ana, session.id);
        expect(asTakenIn(session, await ana.briefing({ id: session.id }), found)).toEqual(
          asTakenIn(file.session, { state: file.briefing }, file.blocks),
        );
        expect(session.messageCount).toBe(file.blocks.filter(({ removedAt }) => removedAt === null).length);
      }),
      { numRuns: 25 },
    );
  });

  rule('S-110', 'lets nothing have happened later than now', async () => {
    const { ana } = owners();
    const file = materialFile();
    const future = '9998-01-01T00:00:00.000Z';
    const [block] = file.blocks;
    if (!block) throw new Error('The file has blocks.');
    const ahead: SessionFile = {
      ...file,
      session: { ...file.session, createdAt: future, updatedAt: future },
      blocks: [{ ...block, timestamp: future }, ...file.blocks.slice(1)],
    };
    const session = await takeIn(ana, ahead);
    const [first] = await allBlocks(ana, session.id);
    for (const time of [session.createdAt, session.updatedAt, first?.timestamp ?? future]) {
      expect(Date.parse(time)).toBeLessThan(Date.parse('9000-01-01T00:00:00.000Z'));
    }
  });

  rule('Q-20', 'finds what is filed with the time at which 1970 began', async () => {
    const { ana } = newCast();
    const [sessions, own] = [store().for(ana), search().for(ana)];
    const file = materialFile();
    const at = '1970-01-01T00:00:00.000Z';
    const blocks = file.blocks.map((block) => ({ ...block, timestamp: at }));
    await takeIn(sessions, { ...file, session: { ...file.session, createdAt: at, updatedAt: at }, blocks });
    const found = async () =>
      (await own.searchSessions({ query: '', filters: { to: '1970-01-02T00:00:00.000Z' }, limit: 100 })).hits;
    const fresh = await found();
    expect(fresh.length).toBeGreaterThan(file.blocks.length / 2);
    await indexAll(own);
    expect(await found()).toEqual(fresh);
  });

  rule('S-111', 'is the same session under the same key, and another for another owner', async () => {
    const { ana, bruno } = owners();
    const [file, key] = [materialFile(), newId()];
    const session = await takeIn(ana, file, key);
    await ana.append({ id: session.id, blocks: [message('Mais um')] });
    const before = await everything(ana);
    expect((await takeIn(ana, file, key)).id).toBe(session.id);
    expect(await everything(ana)).toEqual(before);
    const other = await takeIn(bruno, file, key);
    expect(other.id).not.toBe(session.id);
    expect(await everything(ana)).toEqual(before);
  });

  rule('S-112', 'waits in the trash for its last block, and takes no step twice', async () => {
    const { ana } = owners();
    const [file, key] = [filedMessages(9), newId()];
    const heard = recordChanges(ana);
    const first = await ana.takeIn(stepOf(file, key, 0, 4));
    expect(first).toMatchObject({ shelf: 'trash', lastPosition: 4 });
    const second = await ana.takeIn(stepOf(file, key, 4, 8));
    const before = await everything(ana);
    expect(await ana.takeIn(stepOf(file, key, 0, 4))).toEqual(second);
    expect(await ana.takeIn(stepOf(file, key, 4, 8))).toEqual(second);
    expect(await everything(ana)).toEqual(before);
    const last = await ana.takeIn(stepOf(file, key, 8, 9));
    expect(last).toMatchObject({ id: first.id, shelf: 'active', lastPosition: 9, messageCount: 9 });
    const sessionId = first.id;
    expect(await heard.settled()).toEqual([
      { kind: 'created', sessionId, version: first.version },
      { kind: 'blocks', sessionId, version: second.version },
      { kind: 'session', sessionId, version: last.version },
    ]);
  });

  rule('S-113', 'refuses a step that does not follow', async () => {
    const { ana } = owners();
    const [file, key] = [filedMessages(9), newId()];
    const nothing = await everything(ana);
    await expectRefusal(ana.takeIn(stepOf(file, key, 4, 8)), 'conflict');
    expect(await everything(ana)).toEqual(nothing);
    const { id } = await ana.takeIn(stepOf(file, key, 0, 4));
    await expectRefusal(ana.takeIn(stepOf(file, key, 8, 9)), 'conflict');
    await ana.restore({ id });
    const before = await everything(ana);
    await expectRefusal(ana.takeIn(stepOf(file, key, 4, 8)), 'conflict');
    expect(await everything(ana)).toEqual(before);
  });

  rule('S-113', 'goes on only with the session that it left unfinished', async () => {
    const { ana } = owners();
    const [whole, unfinished] = [newId(), newId()];
    const { id } = await takeIn(ana, filedMessages(9), whole);
    await ana.append({ id, blocks: [message('Mais um')] });
    await ana.trash({ id });
    await ana.takeIn(stepOf(filedMessages(9), unfinished, 0, 4));
    const before = await everything(ana);
    await expectRefusal(ana.takeIn(stepOf(filedMessages(14), whole, 10, 14)), 'conflict');
    await expectRefusal(ana.takeIn(stepOf(filedMessages(14), unfinished, 4, 8)), 'conflict');
    expect(await everything(ana)).toEqual(before);
  });

  rule('S-113', 'refuses to go on once something else was written to the session', async () => {
    const { ana } = owners();
    const [file, key] = [filedMessages(9), newId()];
    const { id } = await ana.takeIn(stepOf(file, key, 0, 4));
    await ana.restore({ id });
    await ana.append({ id, blocks: [message('Mais um')] });
    await ana.trash({ id });
    const before = await everything(ana);
    await expectRefusal(ana.takeIn(stepOf(file, key, 5, 9)), 'conflict');
    expect(await everything(ana)).toEqual(before);
  });

  rule('S-114', 'refuses what no session may hold', async () => {
    const { ana } = owners();
    const file = materialFile();
    const before = await everything(ana);
    const step = stepOf(file, newId(), 0, 12);
    const [first, ...rest] = step.blocks;
    if (!first) throw new Error('The file has blocks.');
    const wrong = [
      { ...step, total: limits.blocksPerSession + 1 },
      { ...step, blocks: [{ ...first, content: { words: 'x' } }, ...rest] },
      { ...step, blocks: [{ ...first, removedAt: first.timestamp }, ...rest] },
      { ...step, blocks: [{ ...first, timestamp: 'yesterday' }, ...rest] },
      { ...step, blocks: [{ ...first, position: 2 }, ...rest] },
      { ...step, blocks: step.blocks.slice(1) },
      { ...step, blocks: [] },
      { ...step, total: 11 },
      { ...step, state: { ...step.state, finalizedAt: 'x' } },
    ];
    for (const input of wrong) await expectRefusal(ana.takeIn(input), 'invalid');
    const huge = { ...first, content: { text: 'x'.repeat(limits.content + 1) } };
    await expectRefusal(ana.takeIn({ ...step, blocks: [huge, ...rest] }), 'too_large', { limit: 'content' });
    expect(await everything(ana)).toEqual(before);
  });

  rule('S-115', 'goes on like any other session', async () => {
    const { ana } = owners();
    const { id } = await takeIn(ana, materialFile());
    await ana.append({ id, blocks: messages(2) });
    const { state, blocks } = await ana.brief({ id, event: deliverEvent('parecer') });
    expect(state).toMatchObject({ phase: 4, editions: 2, finalizedAt: null });
    expect(blocks.map(({ type, position }) => [type, position])).toEqual([['delivery', 15]]);
    const stored = (await allBlocks(ana, id)).find(({ position }) => position === 10);
    expect(stored?.content).toEqual(exportMaterial().blocks[9]?.content);
  });
};
