import fc from 'fast-check';
import { expect } from 'vitest';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { newId } from '#/lib/domain/ids.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { Block, Session } from '#/lib/domain/session.ts';
import { situationEvent, startEvent } from '../../support/briefings.ts';
import { message, messages } from '../../support/factories.ts';
import type { Context } from './context.ts';
import { allBlocks, expectRefusal } from './reading.ts';

const positions = (blocks: readonly Block[]) => blocks.map(({ position }) => position);
const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

/** An answer that was given as JSON text. */
const read = ({ json }: { json: string | Uint8Array }) => JSON.parse(Buffer.from(json).toString());

const sessionOf = async (owner: OwnedSessions, blocks: number): Promise<string> => {
  const { session } = await owner.create(blocks ? { blocks: messages(blocks) } : {});
  return session.id;
};

/** One random change of a session. Refused calls are included, and change nothing. */
const act = async (owner: OwnedSessions, id: string, action: Action): Promise<void> => {
  const blocks = await allBlocks(owner, id);
  const block = blocks[action.at % Math.max(1, blocks.length)];
  const target = { id, blockId: block?.id ?? '', blockVersion: block?.version ?? 0 };
  if (action.kind === 'append') await owner.append({ id, blocks: messages(1 + (action.at % 4)) });
  if (action.kind === 'rename') await owner.rename({ id, title: `Nome ${action.at}` });
  if (!block || block.removedAt) return;
  if (action.kind === 'revise') await owner.revise({ ...target, content: { text: `Texto ${action.at}` } });
  if (action.kind === 'remove') await owner.remove(target);
};

interface Action {
  kind: 'append' | 'revise' | 'remove' | 'rename' | 'sync';
  at: number;
}

const actions: fc.Arbitrary<Action[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('append', 'append', 'revise', 'remove', 'rename', 'sync'),
    at: fc.nat({ max: 50 }),
  }),
  { maxLength: 25 },
);

/** A tab's copy of a session: it requests the changes after its version until there are no more. */
class Copy {
  readonly blocks = new Map<string, Block>();
  session: Session | undefined;
  #version = 0;

  async sync(owner: OwnedSessions, id: string, limit: number): Promise<void> {
    let more = true;
    while (more) {
      const answer = await owner.changes({ id, since: this.#version, limit });
      const versions = answer.blocks.map(({ version }) => version);
      expect(versions).toEqual([...versions].sort((a, b) => a - b));
      for (const version of versions) expect(version).toBeGreaterThan(this.#version);
      for (const block of answer.blocks) this.blocks.set(block.id, block);
      this.session = answer.session;
      this.#version = answer.more ? (versions.at(-1) ?? 0) : answer.session.version;
      more = answer.more;
    }
  }

  inOrder(): Block[] {
    return [...this.blocks.values()].sort((a, b) => a.position - b.position);
  }
}

export const open = ({ rule, owners }: Context): void => {
  rule('S-30', 'gives the session and its last blocks in order of position', async () => {
    const { ana } = owners();
    const id = await sessionOf(ana, 60);
    const opened = await ana.open({ id });
    expect(opened.session).toEqual(await ana.get({ id }));
    expect(positions(opened.blocks)).toEqual(range(11, 60));
    expect(positions((await ana.open({ id, limit: 7 })).blocks)).toEqual(range(54, 60));
    expect(positions((await ana.open({ id, limit: 100 })).blocks)).toEqual(range(1, 60));
    expect((await ana.open({ id: await sessionOf(ana, 0) })).blocks).toEqual([]);
  });

  rule('S-31', 'gives the blocks just before a position, or just after it', async () => {
    const { ana } = owners();
    const id = await sessionOf(ana, 20);
    const cases: [Parameters<OwnedSessions['open']>[0], number[]][] = [
      [{ id, before: 11, limit: 4 }, range(7, 10)],
      [{ id, before: 3, limit: 10 }, range(1, 2)],
      [{ id, before: 1 }, []],
      [{ id, before: 0 }, []],
      [{ id, before: 1000, limit: 2 }, range(19, 20)],
      [{ id, after: 11, limit: 4 }, range(12, 15)],
      [{ id, after: 18, limit: 10 }, range(19, 20)],
      [{ id, after: 0, limit: 3 }, range(1, 3)],
      [{ id, after: 20 }, []],
    ];
    for (const [input, expected] of cases)
      expect(positions((await ana.open(input)).blocks)).toEqual(expected);
    await expectRefusal(ana.open({ id, before: 5, after: 2 }), 'invalid');
  });

  rule('S-32', 'gives what changed after a version, in order of version, with the session', async () => {
    const { ana } = owners();
    const { session, blocks } = await ana.create({ blocks: messages(3) });
    const { id } = session;
    const [first, second] = blocks as [Block, Block];
    await ana.append({ id, blocks: [message('Quarta')] });
    const revised = await ana.revise({
      id,
      blockId: first.id,
      blockVersion: first.version,
      content: { text: 'Primeira, revista' },
    });
    const removed = await ana.remove({ id, blockId: second.id, blockVersion: second.version });
    const answer = await ana.changes({ id, since: session.version });
    expect(answer.session).toEqual(await ana.get({ id }));
    expect(answer.more).toBe(false);
    expect(answer.blocks.map(({ position }) => position)).toEqual([4, 1, 2]);
    expect(answer.blocks.slice(1)).toEqual([...revised.blocks, ...removed.blocks]);
    const renamed = await ana.rename({ id, title: 'Só o nome' });
    expect(await ana.changes({ id, since: answer.session.version })).toEqual({
      session: renamed,
      blocks: [],
      state: null,
      more: false,
    });
  });

  rule('S-33', 'says that there is more, and goes on without a gap or a repeat', async () => {
    const { ana } = owners();
    const id = await sessionOf(ana, 9);
    const first = await ana.changes({ id, since: 0, limit: 4 });
    expect(first.more).toBe(true);
    expect(positions(first.blocks)).toEqual(range(1, 4));
    const second = await ana.changes({ id, since: first.blocks.at(-1)?.version ?? 0, limit: 5 });
    expect(second.more).toBe(false);
    expect(positions(second.blocks)).toEqual(range(5, 9));
  });

  rule('S-33', 'leads to the same blocks as reading all of them, whatever happened', async () => {
    await fc.assert(
      fc.asyncProperty(actions, fc.integer({ min: 1, max: 5 }), async (given, limit) => {
        const { ana } = owners();
        const id = await sessionOf(ana, 0);
        const copy = new Copy();
        for (const action of given) {
          if (action.kind === 'sync') await copy.sync(ana, id, limit);
          else await act(ana, id, action);
        }
        await copy.sync(ana, id, limit);
        expect(copy.session).toEqual(await ana.get({ id }));
        expect(copy.inOrder()).toEqual(await allBlocks(ana, id));
      }),
      { numRuns: 25 },
    );
  });

  rule('S-38', 'gives fewer blocks where they are long, at least one, and goes on from there', async () => {
    const { ana } = owners();
    const { session } = await ana.create();
    const { id } = session;
    const lengths = [250_000, 5, 250_000, 250_000, 250_000, 7, 100_000, 100_000, 100_000];
    for (const length of lengths) await ana.append({ id, blocks: [message('ç'.repeat(length / 2))] });
    const last = await ana.open({ id });
    expect(positions(last.blocks)).toEqual([5, 6, 7, 8, 9].slice(-4));
    expect(positions((await ana.open({ id, before: 6 })).blocks)).toEqual([4, 5]);
    expect(positions((await ana.open({ id, before: 6, limit: 1 })).blocks)).toEqual([5]);
    expect(positions((await ana.open({ id, after: 0 })).blocks)).toEqual([1, 2, 3]);
    expect(positions(await allBlocks(ana, id))).toEqual(range(1, lengths.length));
    for (const { blocks } of [last, await ana.open({ id, after: 0 }), await ana.changes({ id, since: 0 })]) {
      const bytes = Buffer.byteLength(JSON.stringify(blocks.map(({ content }) => content)));
      expect(bytes).toBeLessThan(limits.window);
    }
    const changed = await ana.changes({ id, since: 0 });
    expect([positions(changed.blocks), changed.more]).toEqual([[1, 2, 3], true]);
    const copy = new Copy();
    await copy.sync(ana, id, 100);
    expect(positions(copy.inOrder())).toEqual(range(1, lengths.length));
    expect(read(await ana.openAsJson({ id }))).toEqual(last);
  });

  rule('S-38', 'gives one block that is as long as a window alone', async () => {
    const { ana } = owners();
    const { session } = await ana.create();
    const { id } = session;
    const metadata = { note: 'x'.repeat(15_000) };
    for (let count = 0; count < 3; count += 1)
      await ana.append({ id, blocks: [{ ...message('x'.repeat(262_000)), metadata }] });
    expect(positions((await ana.open({ id, after: 1 })).blocks)).toEqual([2]);
    expect(positions((await ana.open({ id })).blocks)).toEqual([3]);
    expect(await ana.changes({ id, since: 0 })).toMatchObject({ blocks: [{ position: 1 }], more: true });
  });

  rule('S-34', 'answers from one moment, whatever is written meanwhile', async () => {
    const { ana } = owners();
    const id = await sessionOf(ana, 1);
    let writing = true;
    const writer = (async () => {
      for (let count = 0; count < 150; count += 1)
        await ana.append({ id, blocks: messages(1 + (count % 3)) });
      writing = false;
    })();
    const reader = async () => {
      while (writing) {
        for (const { session, blocks } of await Promise.all([
          ana.open({ id }),
          ana.changes({ id, since: 0 }),
        ])) {
          expect(session.messageCount).toBe(session.lastPosition);
          for (const block of blocks) expect(block.version).toBeLessThanOrEqual(session.version);
        }
        const { session, blocks } = await ana.open({ id, limit: 5 });
        expect(blocks.at(-1)).toMatchObject({ position: session.lastPosition, version: session.version });
      }
    };
    await Promise.all([writer, reader(), reader()]);
  });

  rule('S-36', 'gives the state of the briefing with windows and changes', async () => {
    const { ana } = owners();
    const id = await sessionOf(ana, 2);
    expect(await ana.open({ id })).toMatchObject({ state: null, working: [] });
    const before = (await ana.brief({ id, event: startEvent() })).session.version;
    const { state } = await ana.brief({ id, event: situationEvent() });
    expect(state.situation).not.toBeNull();
    expect((await ana.open({ id, after: 0 })).state).toEqual(state);
    expect((await ana.changes({ id, since: before })).state).toEqual(state);
  });

  rule('S-37', 'gives the working blocks that stand before the last ones', async () => {
    const { ana } = owners();
    const id = await sessionOf(ana, 1);
    await ana.brief({ id, event: startEvent() });
    await ana.append({ id, blocks: messages(4) });
    const { blocks } = await ana.briefing({ id });
    expect(blocks.map(({ position }) => position)).toEqual([2, 3, 4]);
    const opened = await ana.open({ id, limit: 5 });
    expect(positions(opened.blocks)).toEqual(range(4, 8));
    expect(opened.working).toEqual(blocks.slice(0, 2));
    expect((await ana.open({ id, before: 4, limit: 1 })).working).toEqual([]);
    expect(read(await ana.openAsJson({ id, limit: 5 }))).toEqual(opened);
  });

  rule('S-39', 'gives one block as it is now, a removed one too, and none of another session', async () => {
    const { ana } = owners();
    const { session, blocks } = await ana.create({ blocks: messages(3) });
    const { id } = session;
    const [first, second] = blocks as [Block, Block, Block];
    const target = { id, blockId: second.id };
    expect(await ana.getBlock(target)).toEqual(second);
    const revised = await ana.revise({ ...target, blockVersion: second.version, content: { text: 'Outra' } });
    expect([await ana.getBlock(target)]).toEqual(revised.blocks);
    const removed = await ana.remove({ id, blockId: first.id, blockVersion: first.version });
    expect([await ana.getBlock({ id, blockId: first.id })]).toEqual(removed.blocks);
    await expectRefusal(ana.getBlock({ id, blockId: newId() }), 'not_found');
    await expectRefusal(ana.getBlock({ id: await sessionOf(ana, 1), blockId: second.id }), 'not_found');
  });

  rule('S-35', 'gives the same as JSON text as it gives as values', async () => {
    const { ana } = owners();
    const { session } = await ana.create({
      title: 'Ação de “cobrança”',
      blocks: [...messages(60), message('á € 𝄞 \u2028')],
    });
    const { id, version } = session;
    await ana.pin({ id, pinned: true });
    const asked = { id, before: 30, limit: 10 };
    const since = { id, since: 20, limit: 10 };
    const opened = await ana.openAsJson(asked);
    const changed = await ana.changesAsJson(since);
    expect([opened.version, changed.version]).toEqual([version + 1, version + 1]);
    expect(read(opened)).toEqual(await ana.open(asked));
    expect(read(await ana.briefingAsJson({ id }))).toEqual(await ana.briefing({ id }));
    expect(read(await ana.openAsJson({ id }))).toEqual(await ana.open({ id }));
    expect(read(changed)).toEqual(await ana.changes(since));
    expect(read(await ana.listAsJson())).toEqual(await ana.list());
    const key = newId();
    const created = await ana.createAsJson({ key, title: 'Nova' });
    expect(created.id).toBe(read(created).session.id);
    expect(read(created)).toEqual(await ana.create({ key }));
    for (const text of ['Curta', 'Longa, com acentos e “aspas”. '.repeat(2_000)]) {
      const append = { id: created.id, blocks: [message(text)] };
      const appended = await ana.appendAsJson(append);
      expect(read(appended)).toEqual(await ana.append(append));
      expect(appended.version).toBe(read(appended).session.version);
    }
  });
};
