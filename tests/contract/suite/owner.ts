import { expect } from 'vitest';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { newId } from '#/lib/domain/ids.ts';
import { startEvent } from '../../support/briefings.ts';
import { message, messages } from '../../support/factories.ts';
import type { Context } from './context.ts';
import { allBlocks, everything, recordChanges, refusal } from './reading.ts';

/** A call of every verb that names a session, for strangers and wrong ids. */
const reaching = (id: string, blockId: string, blockVersion: number) =>
  ({
    get: (owner) => owner.get({ id }),
    open: (owner) => owner.open({ id }),
    'open before': (owner) => owner.open({ id, before: 2 }),
    'open after': (owner) => owner.open({ id, after: 0 }),
    'get block': (owner) => owner.getBlock({ id, blockId }),
    changes: (owner) => owner.changes({ id, since: 0 }),
    'open as JSON': (owner) => owner.openAsJson({ id }),
    'briefing as JSON': (owner) => owner.briefingAsJson({ id }),
    'changes as JSON': (owner) => owner.changesAsJson({ id, since: 0 }),
    append: (owner) => owner.append({ id, blocks: [message()] }),
    'append as JSON': (owner) => owner.appendAsJson({ id, blocks: [message()] }),
    'append several': (owner) => owner.append({ id, blocks: messages(2) }),
    briefing: (owner) => owner.briefing({ id }),
    brief: (owner) => owner.brief({ id, event: startEvent() }),
    'append again': (owner) => owner.append({ id, blocks: [message('x', { id: blockId })] }),
    revise: (owner) => owner.revise({ id, blockId, blockVersion, content: { text: 'Outra coisa' } }),
    remove: (owner) => owner.remove({ id, blockId, blockVersion }),
    rename: (owner) => owner.rename({ id, title: 'Meu' }),
    pin: (owner) => owner.pin({ id, pinned: true }),
    archive: (owner) => owner.archive({ id, archived: true }),
    tag: (owner) => owner.tag({ id, add: ['Urgente'] }),
    trash: (owner) => owner.trash({ id }),
    restore: (owner) => owner.restore({ id }),
    purge: (owner) => owner.purge({ id }),
  }) satisfies Record<string, (owner: OwnedSessions) => Promise<unknown>>;

const answers = async (owner: OwnedSessions, id: string, blockId: string, blockVersion: number) => {
  const verbs = Object.entries(reaching(id, blockId, blockVersion));
  return Promise.all(verbs.map(async ([verb, call]) => ({ verb, ...(await refusal(call(owner))) })));
};

/** Ana's session with one block, on a shelf on which the verb could change it. */
const anasSession = async (ana: OwnedSessions, trashed = false) => {
  const { session, blocks } = await ana.create({ title: 'Plano de saúde', blocks: [message()] });
  if (trashed) await ana.trash({ id: session.id });
  const [block] = blocks;
  if (!block) throw new Error('The block was not stored.');
  return { id: session.id, block };
};

export const owner = ({ rule, owners }: Context): void => {
  rule('S-01', "gives no verb another owner's session", async () => {
    const { ana, carla } = owners();
    for (const trashed of [false, true]) {
      const { id, block } = await anasSession(ana, trashed);
      const before = await everything(ana);
      for (const answer of await answers(carla, id, block.id, block.version)) {
        expect(answer).toMatchObject({ code: 'not_found' });
      }
      expect(await everything(ana)).toEqual(before);
    }
    expect(await everything(carla)).toEqual([]);
  });

  rule('S-01', "reaches no block of another session through one's own", async () => {
    const { ana, carla } = owners();
    const { block } = await anasSession(ana);
    const own = await carla.create();
    const target = { id: own.session.id, blockId: block.id, blockVersion: block.version };
    expect(await refusal(carla.revise({ ...target, content: { text: 'x' } }))).toMatchObject({
      code: 'not_found',
    });
    expect(await refusal(carla.remove(target))).toMatchObject({ code: 'not_found' });
    const named = { id: own.session.id, blockId: block.id };
    expect(await refusal(carla.getBlock(named))).toMatchObject({ code: 'not_found' });
    expect(await allBlocks(carla, own.session.id)).toEqual([]);
    expect(await allBlocks(ana, block.sessionId)).toEqual([block]);
  });

  rule('S-02', "answers for someone else's, a missing and a malformed id alike", async () => {
    const { ana, carla } = owners();
    const { id, block } = await anasSession(ana);
    const foreign = await answers(carla, id, block.id, block.version);
    for (const other of [newId(), 'nope', '', `${id}0`, id.toUpperCase(), "' or 1=1 --"]) {
      expect(await answers(carla, other, block.id, block.version)).toEqual(foreign);
    }
    const own = await carla.create();
    for (const blockId of [newId(), 'nope', block.id]) {
      const target = { id: own.session.id, blockId, blockVersion: 1 };
      expect({ verb: 'get', ...(await refusal(carla.remove(target))) }).toEqual(foreign[0]);
    }
  });

  rule('S-03', 'changes nothing and announces nothing when it refuses', async () => {
    const { ana } = owners();
    const { id, block } = await anasSession(ana);
    const trashed = await anasSession(ana, true);
    const before = await everything(ana);
    const heard = recordChanges(ana);
    const stale = { id, ifVersion: 99 };
    const refused = [
      ana.append({ ...stale, blocks: [message()] }),
      ana.append({ id, blocks: [message(), message('x', { id: block.id })] }),
      ana.rename({ ...stale, title: 'x' }),
      ana.pin({ ...stale, pinned: true }),
      ana.archive({ ...stale, archived: true }),
      ana.tag({ ...stale, add: ['Urgente'] }),
      ana.trash(stale),
      ana.restore(stale),
      ana.purge({ id }),
      ana.revise({ id, blockId: block.id, blockVersion: 99, content: { text: 'x' } }),
      ana.remove({ id, blockId: block.id, blockVersion: 99 }),
      ana.append({ id: trashed.id, blocks: [message()] }),
      ana.rename({ id: trashed.id, title: 'x' }),
    ];
    const refusals = await Promise.all(refused.map(refusal));
    for (const each of refusals) expect(each).toMatchObject({ code: 'conflict' });
    expect(await everything(ana)).toEqual(before);
    expect(await heard.settled()).toEqual([]);
  });

  rule('S-04', "keeps two owners' equal block ids apart", async () => {
    const { ana, bruno } = owners();
    const { id, block } = await anasSession(ana);
    const his = await bruno.create({ blocks: [message('De Bruno', { id: block.id })] });
    expect(his.blocks).toMatchObject([{ id: block.id, content: { text: 'De Bruno' } }]);
    const target = { id: his.session.id, blockId: block.id, blockVersion: his.blocks[0]?.version ?? 0 };
    await bruno.revise({ ...target, content: { text: 'De Bruno, outra vez' } });
    expect(await allBlocks(ana, id)).toEqual([block]);
  });

  rule('S-04', "keeps two owners' equal creation keys apart", async () => {
    const { ana, bruno } = owners();
    const key = newId();
    const hers = await ana.create({ key, title: 'De Ana' });
    const his = await bruno.create({ key });
    expect(his.session).toMatchObject({ title: '', version: 1 });
    expect(his.session.id).not.toBe(hers.session.id);
    expect(await everything(ana)).toEqual([{ session: hers.session, blocks: [] }]);
  });
};
