import { expect } from 'vitest';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { newId } from '#/lib/domain/ids.ts';
import { limits } from '#/lib/domain/limits.ts';
import { message } from '../../support/factories.ts';
import { filedMessages } from '../../support/session-files.ts';
import type { Context } from './context.ts';
import { expectRefusal, recordChanges } from './reading.ts';

const many = (count: number) => Array.from({ length: count }, (_, index) => `Etiqueta ${index}`);

const tagged = async (owner: OwnedSessions, ...tags: string[]) => {
  const { session } = await owner.create({ blocks: [message()] });
  return owner.tag({ id: session.id, add: tags });
};

export const tagRules = ({ rule, owners }: Context): void => {
  rule('T-01', 'takes tags away and adds others, whatever case, accents and marks', async () => {
    const { ana } = owners();
    const { id } = await tagged(ana, 'Urgente', 'ação', 'urgente');
    expect((await ana.get({ id })).tags).toEqual(['ação', 'Urgente']);
    const heard = recordChanges(ana);
    const changed = await ana.tag({ id, add: ['AÇÃO', 'Banco'], remove: ['urgênte'] });
    expect(changed.tags).toEqual(['ação', 'Banco']);
    expect(await heard.settled()).toEqual([{ kind: 'session', sessionId: id, version: changed.version }]);
    expect((await ana.tag({ id, add: ['AÇÃO'], remove: ['acao'] })).tags).toEqual(['AÇÃO', 'Banco']);
  });

  rule('T-01', 'lets two who tag at once undo nothing of each other', async () => {
    const { ana } = owners();
    const { id } = await tagged(ana);
    await Promise.all(many(10).map((each) => ana.tag({ id, add: [each] })));
    expect((await ana.get({ id })).tags).toEqual(many(10));
  });

  rule('T-02', 'refuses what is no short line, and more than a session may have', async () => {
    const { ana } = owners();
    const session = await tagged(ana, ...many(limits.tagsPerSession));
    const { id } = session;
    for (const wrong of ['', ' — ', 'x'.repeat(limits.tag + 1), 'a\0b', '\ud800'])
      for (const change of [{ add: [wrong] }, { remove: [wrong] }])
        await expectRefusal(ana.tag({ id, ...change }), 'invalid');
    await expectRefusal(ana.tag({ id, add: ['Outra'] }), 'limit', { limit: 'tagsPerSession' });
    expect(await ana.get({ id })).toEqual(session);
    const swapped = await ana.tag({ id, add: ['Outra'], remove: ['etiqueta 0'] });
    expect(swapped.tags).toHaveLength(limits.tagsPerSession);
  });

  rule('T-03', 'goes with a fork, and with a file that is taken in', async () => {
    const { ana } = owners();
    const session = await tagged(ana, 'Urgente');
    const [block] = (await ana.open({ id: session.id })).blocks;
    const forked = await ana.fork({ id: session.id, blockId: block?.id ?? '', key: newId() });
    expect(forked.session.tags).toEqual(['Urgente']);
    await ana.tag({ id: session.id, remove: ['Urgente'] });
    expect((await ana.get({ id: forked.session.id })).tags).toEqual(['Urgente']);
    const { session: head, briefing: state, blocks } = filedMessages(2);
    const { title, createdAt, updatedAt } = head;
    const filed = { title, createdAt, updatedAt, tags: ['Recurso', 'recurso'] };
    const taken = await ana.takeIn({ key: newId(), session: filed, state, total: 2, from: 0, blocks });
    expect(taken.tags).toEqual(['Recurso']);
  });

  rule('T-04', 'tells the tags of the owner, the most used first', async () => {
    const { ana, carla } = owners();
    await tagged(carla, 'Sigilosa');
    await tagged(ana, 'Urgente', 'Banco');
    await tagged(ana, 'URGENTE');
    const trashed = await tagged(ana, 'Lixo');
    await ana.trash({ id: trashed.id });
    expect(await ana.listTags({})).toEqual({
      tags: [
        { tag: 'URGENTE', sessions: 2 },
        { tag: 'Banco', sessions: 1 },
      ],
    });
    expect(await carla.listTags({})).toEqual({ tags: [{ tag: 'Sigilosa', sessions: 1 }] });
  });
};
