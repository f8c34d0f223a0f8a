import fc from 'fast-check';
import { expect } from 'vitest';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { Block, NewBlock } from '#/lib/domain/session.ts';
import { message, messages } from '../../support/factories.ts';
import type { Context } from './context.ts';
import { allBlocks, expectRefusal } from './reading.ts';

const newSession = async (owner: OwnedSessions): Promise<string> => (await owner.create()).session.id;
const idsOf = (blocks: readonly { id: string }[]) => blocks.map(({ id }) => id);

/** Appends until the session has this many blocks, one call after another. */
const fill = async (owner: OwnedSessions, id: string, count: number): Promise<void> => {
  for (let left = count; left > 0; left -= limits.blocksPerAppend) {
    await owner.append({ id, blocks: messages(Math.min(left, limits.blocksPerAppend)) });
  }
};

const expectContiguous = (blocks: readonly Block[]): void => {
  expect(blocks.map(({ position }) => position)).toEqual(blocks.map((_, index) => index + 1));
};

/** Checks that the blocks of one append have neighbouring positions in the given order. */
const expectNeighbours = (all: readonly Block[], given: readonly NewBlock[]): void => {
  const start = all.findIndex(({ id }) => id === given[0]?.id);
  expect(idsOf(all.slice(start, start + given.length))).toEqual(idsOf(given));
};

export const append = ({ rule, owners, engine }: Context): void => {
  rule('S-40', 'gives contiguous positions in order of commit, however many append at once', async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(sizes, async (given) => {
        const { ana } = owners();
        const id = await newSession(ana);
        const appends = given.map((size, index) => messages(size, `Lote ${index}`));
        const answers = await Promise.all(appends.map((blocks) => ana.append({ id, blocks })));
        const all = await allBlocks(ana, id);
        expect(all).toHaveLength(given.reduce((sum, size) => sum + size, 0));
        expectContiguous(all);
        for (const blocks of appends) expectNeighbours(all, blocks);
        const byCommit = answers.toSorted((a, b) => a.session.version - b.session.version);
        expect(byCommit.flatMap(({ blocks }) => blocks)).toEqual(all);
      }),
      { numRuns: 20 },
    );
  });

  rule('S-40', 'keeps the order when the clock goes back a day', async () => {
    const database = await engine.migrated();
    const { ana } = { ana: { id: 'ana' } };
    let store = await database.open();
    const { session } = await store.for(ana).create({ blocks: messages(3) });
    await store.close();
    store = await database.open({ clockOffsetMs: -86_400_000 });
    const later = await store.for(ana).append({ id: session.id, blocks: messages(3) });
    const all = await allBlocks(store.for(ana), session.id);
    await store.close();
    expectContiguous(all);
    expect(all.slice(3)).toEqual(later.blocks);
    expect(later.blocks[0]?.timestamp.localeCompare(session.createdAt)).toBe(-1);
  });

  rule('S-41', 'stores many blocks side by side in the order given', async () => {
    const { ana } = owners();
    const id = await newSession(ana);
    const given = messages(limits.blocksPerAppend);
    const { blocks } = await ana.append({ id, blocks: given });
    expect(idsOf(blocks)).toEqual(idsOf(given));
    expect(await allBlocks(ana, id)).toEqual(blocks);
  });

  rule('S-41', 'stores none where one of them is refused', async () => {
    const { ana } = owners();
    const id = await newSession(ana);
    const stored = message();
    await ana.append({ id, blocks: [stored] });
    const before = await ana.open({ id });
    const clash = { ...stored, content: { text: 'outro texto' } };
    await expectRefusal(ana.append({ id, blocks: [...messages(2), clash] }), 'conflict');
    await expectRefusal(ana.append({ id, blocks: [...messages(2), message('\ud800')] }), 'invalid');
    expect(await ana.open({ id })).toEqual(before);
  });

  rule('S-42', 'stores the same append once, and answers with what is stored', async () => {
    const { ana } = owners();
    const id = await newSession(ana);
    const input = { id, ifVersion: 1, blocks: messages(3) };
    const first = await ana.append(input);
    expect(await ana.append(input)).toEqual(first);
    const moved = await ana.append({ id, blocks: [message()] });
    const again = await ana.append(input);
    expect(again).toEqual({ session: moved.session, blocks: first.blocks });
    expect(await allBlocks(ana, id)).toHaveLength(4);
  });

  rule('S-42', 'takes -0 for the 0 that is stored of it', async () => {
    const { ana } = owners();
    const id = await newSession(ana);
    const block = { ...message(), type: 'x_measure', content: { value: JSON.parse('-0') } };
    await ana.append({ id, blocks: [block] });
    const { blocks } = await ana.append({ id, blocks: [block] });
    expect(blocks).toHaveLength(1);
    const [stored] = blocks;
    if (!stored) throw new Error('The block is there.');
    const seen = { id, blockId: block.id, blockVersion: stored.version };
    expect((await ana.revise({ ...seen, content: block.content })).session.version).toBe(stored.version);
  });

  rule('S-42', 'stores once what many calls send at the same time', async () => {
    const { ana } = owners();
    const id = await newSession(ana);
    const blocks = messages(2);
    const answers = await Promise.all(Array.from({ length: 25 }, () => ana.append({ id, blocks })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await allBlocks(ana, id)).toEqual(answers[0]?.blocks);
  });

  rule('S-43', 'refuses a known id with another content, and the rest of that append', async () => {
    const { ana } = owners();
    const id = await newSession(ana);
    const stored = message('Como foi dito');
    const { session } = await ana.append({ id, blocks: [stored] });
    const changed = { ...stored, content: { text: 'Como não foi dito' } };
    const details = { version: session.version };
    await expectRefusal(ana.append({ id, blocks: [changed] }), 'conflict', details);
    await expectRefusal(ana.append({ id, blocks: [message(), changed] }), 'conflict', details);
    expect(await ana.open({ id })).toMatchObject({
      session,
      blocks: [{ content: { text: 'Como foi dito' } }],
    });
  });

  rule('S-44', 'moves count, last position, time and version together with the blocks', async () => {
    const { ana } = owners();
    const { session } = await ana.create();
    const { session: after, blocks } = await ana.append({ id: session.id, blocks: messages(4) });
    expect(after).toMatchObject({ messageCount: 4, lastPosition: 4, version: session.version + 4 });
    expect(after.updatedAt >= session.updatedAt).toBe(true);
    expect(blocks.every(({ timestamp }) => timestamp === after.updatedAt)).toBe(true);
    expect(await ana.open({ id: session.id })).toMatchObject({ session: after, blocks });
  });

  rule('S-45', 'refuses an append to another version, and tells the one there is', async () => {
    const { ana } = owners();
    const id = await newSession(ana);
    const answers = await Promise.allSettled(
      messages(2).map((block) => ana.append({ id, ifVersion: 1, blocks: [block] })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expectRefusal(ana.append({ id, ifVersion: 1, blocks: [message()] }), 'conflict', { version: 2 });
    expect((await ana.append({ id, ifVersion: 2, blocks: [message()] })).session.version).toBe(3);
    expect(await allBlocks(ana, id)).toHaveLength(2);
  });

  rule('S-46', 'takes as many blocks as the limit says, removed ones included, and none beyond', async () => {
    const { ana } = owners();
    const id = await newSession(ana);
    const max = limits.blocksPerSession;
    await fill(ana, id, max - 1);
    const details = { limit: 'blocksPerSession', max };
    await expectRefusal(ana.append({ id, blocks: messages(2) }), 'limit', details);
    const { session, blocks } = await ana.append({ id, blocks: [message('A última')] });
    expect(session).toMatchObject({ messageCount: max, lastPosition: max });
    const [last] = blocks as [Block];
    await ana.remove({ id, blockId: last.id, blockVersion: last.version });
    await expectRefusal(ana.append({ id, blocks: [message()] }), 'limit', details);
    expectContiguous(await allBlocks(ana, id));
  });

  rule('S-47', 'keeps a block of unknown type as it was given', async () => {
    const { ana } = owners();
    const id = await newSession(ana);
    const given: NewBlock = {
      ...message(),
      role: 'system',
      type: 'mapa_de_calor',
      phase: 3,
      content: {
        linhas: [
          [1, 2.5, null],
          [true, { a: 'ç' }],
        ],
        constructor: 'comum',
      },
      metadata: { origem: 'versão 9', toString: 1 },
    };
    await ana.append({ id, blocks: [given] });
    expect(await allBlocks(ana, id)).toMatchObject([given]);
    expect(Object.keys((await allBlocks(ana, id))[0]?.metadata ?? {})).toEqual(['origem', 'toString']);
  });

  rule('S-48', 'gives content back character by character', async () => {
    const { ana } = owners();
    const id = await newSession(ana);
    const texts = [
      'Ação de obrigação de fazer, §\u00a03º, “aspas” — 1ª instância',
      'e\u0301 e \u00e9 não são o mesmo texto',
      '👩🏽‍⚖️ \u202Eoculto\u202C \uFEFF fim',
      ' espaços \t\r\n\u2028\u2029 ',
      '\u0001\u001f\u007f\u0085',
      '𝒥uca \\ "\'` %_ $1 ?',
    ];
    await ana.append({ id, blocks: texts.map((text) => message(text)) });
    expect((await allBlocks(ana, id)).map(({ content }) => content.text)).toEqual(texts);
    const any = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 200 })
      .filter((text) => !text.includes('\0'));
    await fc.assert(
      fc.asyncProperty(any, async (text) => {
        const { blocks } = await ana.append({ id, blocks: [message(text)] });
        const { blocks: read } = await ana.open({ id, limit: 1 });
        expect(read).toEqual(blocks);
        expect(read[0]?.content.text).toBe(text);
      }),
      { numRuns: 40 },
    );
  });
};
