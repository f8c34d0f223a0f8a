import { expect } from 'vitest';
import { isId, newId } from '#/lib/domain/ids.ts';
import { titleFrom } from '#/lib/domain/text.ts';
import { message, messages } from '../../support/factories.ts';
import type { Context } from './context.ts';
import { allBlocks, everything, expectRefusal } from './reading.ts';

export const create = ({ rule, owners }: Context): void => {
  rule('S-10', 'gives a session with a new id, version 1, no blocks and an empty title', async () => {
    const { ana } = owners();
    const first = await ana.create();
    const second = await ana.create();
    expect(first.blocks).toEqual([]);
    expect(first.session).toEqual({
      id: expect.any(String),
      title: '',
      shelf: 'active',
      phase: 0,
      finalized: false,
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      updatedAt: first.session.createdAt,
      pinnedAt: null,
      deletedAt: null,
      archived: false,
      matterId: null,
      tags: [],
      messageCount: 0,
      lastPosition: 0,
      version: 1,
    });
    expect(isId(first.session.id)).toBe(true);
    expect(second.session.id).not.toBe(first.session.id);
    expect(await ana.get({ id: first.session.id })).toEqual(first.session);
  });

  rule('S-11', 'stores session and blocks together', async () => {
    const { ana } = owners();
    const given = messages(3);
    const { session, blocks } = await ana.create({ blocks: given });
    expect(session).toMatchObject({ messageCount: 3, lastPosition: 3 });
    expect(blocks.map(({ id, position }) => ({ id, position }))).toEqual(
      given.map(({ id }, index) => ({ id, position: index + 1 })),
    );
    expect(await everything(ana)).toEqual([{ session, blocks }]);
  });

  rule('S-11', 'stores neither where a block is refused', async () => {
    const { ana } = owners();
    const twin = message();
    await expectRefusal(ana.create({ blocks: [message(), message('\0')] }), 'invalid');
    await expectRefusal(ana.create({ blocks: [twin, { ...twin, content: { text: 'outro' } }] }), 'invalid');
    expect(await everything(ana)).toEqual([]);
  });

  rule('S-12', 'gives the same session, as it is now, for the same key', async () => {
    const { ana } = owners();
    const input = { key: newId(), blocks: messages(2) };
    const first = await ana.create(input);
    expect(await ana.create(input)).toEqual(first);
    const renamed = await ana.rename({ id: first.session.id, title: 'Outro nome' });
    expect((await ana.create(input)).session).toEqual(renamed);
    expect(await everything(ana)).toHaveLength(1);
  });

  rule('S-12', 'gives one session to many calls at once with the same key', async () => {
    const { ana } = owners();
    const input = { key: newId(), blocks: messages(2) };
    const all = await Promise.all(Array.from({ length: 20 }, () => ana.create(input)));
    expect(new Set(all.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(await everything(ana)).toEqual([all[0]]);
  });

  rule('S-12', 'begins anew once the session of that key is deleted for good', async () => {
    const { ana } = owners();
    const key = newId();
    const { session } = await ana.create({ key, title: 'Primeira' });
    await ana.trash({ id: session.id });
    expect((await ana.create({ key })).session).toMatchObject({ id: session.id, shelf: 'trash' });
    await ana.purge({ id: session.id });
    expect((await ana.create({ key })).session).toMatchObject({ title: '', version: 1, shelf: 'active' });
  });

  rule('S-13', 'keeps the title that is given', async () => {
    const { ana } = owners();
    const { session } = await ana.create({ title: 'Consulta de Ana', blocks: [message()] });
    expect(session.title).toBe('Consulta de Ana');
    expect((await ana.get({ id: session.id })).title).toBe('Consulta de Ana');
  });

  rule('S-13', 'takes the title from the first message of role user, at once or later', async () => {
    const { ana } = owners();
    const text = 'Recusa de cobertura de cirurgia por plano de saúde coletivo, com urgência e laudo médico';
    const greeting = message('Em que posso ajudar?', { role: 'assistant' });
    const unknown = message('', { type: 'desenho', content: { text: 'não é mensagem' } });
    const atOnce = await ana.create({ blocks: [greeting, unknown, message(text), message('segunda')] });
    expect(atOnce.session.title).toBe(titleFrom(text));

    const { session } = await ana.create({ blocks: [message('Olá', { role: 'assistant' })] });
    expect(session.title).toBe('');
    const later = await ana.append({ id: session.id, blocks: [message(text)] });
    expect(later.session.title).toBe(titleFrom(text));
  });

  rule('S-14', 'never overwrites a title that is not empty', async () => {
    const { ana } = owners();
    const given = await ana.create({ title: 'Dado' });
    const automatic = await ana.create({ blocks: [message('Primeira pergunta')] });
    for (const [id, title] of [
      [given.session.id, 'Dado'],
      [automatic.session.id, 'Primeira pergunta'],
    ] as const) {
      await ana.append({ id, blocks: [message('Outra pergunta')] });
      expect((await ana.get({ id })).title).toBe(title);
    }
    const [block] = await allBlocks(ana, automatic.session.id);
    if (!block) throw new Error('The block was not stored.');
    await ana.revise({
      id: automatic.session.id,
      blockId: block.id,
      blockVersion: block.version,
      content: { text: 'Revista' },
    });
    expect((await ana.get({ id: automatic.session.id })).title).toBe('Primeira pergunta');
  });
};
