import { expect } from 'vitest';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { Block } from '#/lib/domain/session.ts';
import { message, messages } from '../../support/factories.ts';
import type { Context } from './context.ts';
import { allBlocks, expectRefusal } from './reading.ts';

const sessionWith = async (owner: OwnedSessions, given = messages(3)) => {
  const { session, blocks } = await owner.create({ blocks: given });
  const [block] = blocks as [Block];
  return { session, block, target: { id: session.id, blockId: block.id, blockVersion: block.version } };
};

export const revise = ({ rule, owners }: Context): void => {
  rule('S-50', 'replaces content, and metadata where given; the rest stays', async () => {
    const { ana } = owners();
    const given = message('Antes', { phase: 2, metadata: { fonte: 'ditado' } });
    const { session, block, target } = await sessionWith(ana, [given]);
    const first = await ana.revise({ ...target, content: { text: 'Depois' } });
    const version = session.version + 1;
    const { updatedAt: revisedAt } = first.session;
    const metadata = { fonte: 'ditado', revisedAt };
    expect(first.blocks).toEqual([{ ...block, content: { text: 'Depois' }, metadata, version }]);
    expect(first.session).toMatchObject({ version, messageCount: 1, lastPosition: 1 });
    const second = await ana.revise({
      ...target,
      blockVersion: version,
      content: { text: 'Depois' },
      metadata: { fonte: 'teclado' },
    });
    expect(second.blocks).toMatchObject([
      { metadata: { fonte: 'teclado', revisedAt }, phase: 2, type: 'message' },
    ]);
    expect(await allBlocks(ana, session.id)).toEqual(second.blocks);
  });

  rule('S-50', 'leaves metadata that has no room for the time of a change', async () => {
    const { ana } = owners();
    const metadata = Object.fromEntries(
      Array.from({ length: limits.metadataKeys }, (_, key) => [`k${key}`, key]),
    );
    const { target } = await sessionWith(ana, [message('Antes', { metadata })]);
    const { blocks } = await ana.revise({ ...target, content: { text: 'Depois' } });
    expect(blocks).toMatchObject([{ metadata, content: { text: 'Depois' } }]);
    expect(blocks[0]?.metadata).not.toHaveProperty('revisedAt');
  });

  rule('S-50', "holds the content to its type's schema", async () => {
    const { ana } = owners();
    const { block, target } = await sessionWith(ana);
    await expectRefusal(ana.revise({ ...target, content: { texto: 'x' } }), 'invalid');
    expect((await allBlocks(ana, target.id))[0]).toEqual(block);
  });

  rule('S-51', 'lets one of two revisions of the same version through', async () => {
    const { ana } = owners();
    const { target } = await sessionWith(ana);
    const answers = await Promise.allSettled([
      ana.revise({ ...target, content: { text: 'Da primeira aba' } }),
      ana.revise({ ...target, content: { text: 'Da segunda aba' } }),
    ]);
    const [won, ...more] = answers.filter((answer) => answer.status === 'fulfilled');
    expect(more).toEqual([]);
    const stored = (await allBlocks(ana, target.id))[0];
    expect(won?.value.blocks).toEqual([stored]);
    const late = ana.revise({ ...target, content: { text: 'Tarde demais' } });
    await expectRefusal(late, 'conflict', { version: stored?.version });
    await expectRefusal(ana.remove(target), 'conflict', { version: stored?.version });
    expect((await allBlocks(ana, target.id))[0]).toEqual(stored);
  });

  rule('S-52', 'empties a removed block, keeps its position and counts one less', async () => {
    const { ana } = owners();
    const { session, block, target } = await sessionWith(ana);
    const answer = await ana.remove(target);
    expect(answer.session).toMatchObject({ messageCount: 2, lastPosition: 3, version: session.version + 1 });
    expect(answer.blocks).toEqual([
      { ...block, content: {}, version: session.version + 1, removedAt: expect.any(String) },
    ]);
    const next = await ana.append({ id: session.id, blocks: [message()] });
    expect(next.blocks).toMatchObject([{ position: 4 }]);
    expect((await allBlocks(ana, session.id)).map(({ position }) => position)).toEqual([1, 2, 3, 4]);
    expect((await allBlocks(ana, session.id))[0]).toEqual(answer.blocks[0]);
  });

  rule('S-53', 'treats a removed block as not there, and its id as taken', async () => {
    const { ana } = owners();
    const given = messages(2);
    const { session, target } = await sessionWith(ana, given);
    const { blocks } = await ana.remove(target);
    const now = { ...target, blockVersion: blocks[0]?.version ?? 0 };
    for (const seen of [target, now]) {
      await expectRefusal(ana.revise({ ...seen, content: { text: 'De volta' } }), 'not_found');
      await expectRefusal(ana.remove(seen), 'not_found');
    }
    await expectRefusal(ana.append({ id: session.id, blocks: given.slice(0, 1) }), 'conflict');
    expect((await ana.get({ id: session.id })).version).toBe(session.version + 1);
  });

  rule('S-54', 'takes a revision to what is already there as done', async () => {
    const { ana } = owners();
    const { target } = await sessionWith(ana);
    const input = { ...target, content: { text: 'Revista' } };
    const first = await ana.revise(input);
    expect(await ana.revise(input)).toEqual(first);
    expect(await ana.changes({ id: target.id, since: first.session.version })).toMatchObject({
      session: first.session,
      blocks: [],
      more: false,
    });
  });
};
