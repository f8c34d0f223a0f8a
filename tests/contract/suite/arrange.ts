import fc from 'fast-check';
import { expect } from 'vitest';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import type { Session } from '#/lib/domain/session.ts';
import { titleFrom } from '#/lib/domain/text.ts';
import { message } from '../../support/factories.ts';
import type { Context } from './context.ts';
import { allBlocks, allSessions, everything, expectRefusal } from './reading.ts';

type Arranging = (owner: OwnedSessions, id: string, ifVersion?: number) => Promise<Session>;

/** The arranging verbs, each as a call that changes a new session. All except restore change it only once. */
const arranging = {
  rename: (owner, id, ifVersion) => owner.rename({ id, title: 'Nome novo', ifVersion }),
  pin: (owner, id, ifVersion) => owner.pin({ id, pinned: true, ifVersion }),
  archive: (owner, id, ifVersion) => owner.archive({ id, archived: true, ifVersion }),
  tag: (owner, id, ifVersion) => owner.tag({ id, add: ['Urgente'], ifVersion }),
  trash: (owner, id, ifVersion) => owner.trash({ id, ifVersion }),
  restore: (owner, id, ifVersion) => owner.restore({ id, ifVersion }),
} satisfies Record<string, Arranging>;

const verbs = Object.entries(arranging) as [keyof typeof arranging, Arranging][];

/** A session that the verb will change. */
const sessionFor = async (owner: OwnedSessions, name: keyof typeof arranging): Promise<Session> => {
  const { session } = await owner.create({ blocks: [message()] });
  return name === 'restore' ? owner.trash({ id: session.id }) : session;
};

interface Model {
  pinned: boolean;
  archived: boolean;
  trashed: boolean;
}

const shelfOf = ({ pinned, archived, trashed }: Model) =>
  trashed ? 'trash' : archived ? 'archived' : pinned ? 'pinned' : 'active';

const step = fc.oneof(
  fc.record({ verb: fc.constantFrom('pin', 'archive'), to: fc.boolean() }),
  fc.record({ verb: fc.constantFrom('trash', 'restore'), to: fc.constant(true) }),
);

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const perform = (owner: OwnedSessions, id: string, { verb, to }: Step): Promise<Session> => {
  if (verb === 'pin') return owner.pin({ id, pinned: to });
  if (verb === 'archive') return owner.archive({ id, archived: to });
  return verb === 'trash' ? owner.trash({ id }) : owner.restore({ id });
};

/** The model's next state, or undefined where the step is refused. */
const expected = (model: Model, { verb, to }: Step): Model | undefined => {
  if (verb === 'trash') return { ...model, trashed: true };
  if (verb === 'restore') return { ...model, trashed: false };
  if (model.trashed) return undefined;
  return verb === 'pin' ? { ...model, pinned: to } : { ...model, archived: to };
};

export const arrange = ({ rule, owners }: Context): void => {
  rule('S-60', 'leaves the time of the last movement, so the list keeps its order', async () => {
    const { ana } = owners();
    for (const [name, verb] of verbs) {
      const session = await sessionFor(ana, name);
      expect((await verb(ana, session.id)).updatedAt, name).toBe(session.updatedAt);
    }
    const order = (await allSessions(ana)).map(({ id }) => id);
    for (const id of order) await ana.rename({ id, title: `Nome ${id}` });
    expect((await allSessions(ana)).map(({ id }) => id)).toEqual(order);
  });

  rule('S-61', 'raises the version by one for a change, and by none without one', async () => {
    const { ana } = owners();
    for (const [name, verb] of verbs) {
      const session = await sessionFor(ana, name);
      const changed = await verb(ana, session.id);
      expect(changed.version, name).toBe(session.version + 1);
      expect(await verb(ana, session.id), name).toEqual(changed);
      expect(await ana.get({ id: session.id })).toEqual(changed);
    }
  });

  rule('S-62', 'refuses a session at another version, and tells the one there is', async () => {
    const { ana } = owners();
    for (const [name, verb] of verbs) {
      const session = await sessionFor(ana, name);
      for (const stale of [session.version - 1, session.version + 1, 0]) {
        await expectRefusal(verb(ana, session.id, stale), 'conflict', { version: session.version });
      }
      expect(await ana.get({ id: session.id }), name).toEqual(session);
      expect((await verb(ana, session.id, session.version)).version, name).toBe(session.version + 1);
    }
    const { session } = await ana.create();
    const trashed = await ana.trash({ id: session.id });
    const stale = ana.purge({ id: session.id, ifVersion: session.version });
    await expectRefusal(stale, 'conflict', { version: trashed.version });
  });

  rule('S-63', 'opens a session in the trash, and refuses to write to it', async () => {
    const { ana } = owners();
    const { session, blocks } = await ana.create({ blocks: [message()] });
    const { id } = session;
    const trashed = await ana.trash({ id });
    expect(await ana.open({ id })).toMatchObject({ session: trashed, blocks });
    const target = { id, blockId: blocks[0]?.id ?? '', blockVersion: blocks[0]?.version ?? 0 };
    const writes = [
      ana.append({ id, blocks: [message()] }),
      ana.revise({ ...target, content: { text: 'x' } }),
      ana.remove(target),
      ana.rename({ id, title: 'x' }),
      ana.pin({ id, pinned: true }),
      ana.archive({ id, archived: true }),
      ana.tag({ id, add: ['Urgente'] }),
    ];
    const details = { version: trashed.version };
    await Promise.all(writes.map((write) => expectRefusal(write, 'conflict', details)));
    expect(await ana.open({ id })).toMatchObject({ session: trashed, blocks });
  });

  rule('S-64', 'restores to the shelf it came from', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
        const { ana } = owners();
        let { session } = await ana.create();
        let model: Model = { pinned: false, archived: false, trashed: false };
        for (const each of steps) {
          const next = expected(model, each);
          if (!next) {
            await expectRefusal(perform(ana, session.id, each), 'conflict');
            continue;
          }
          session = await perform(ana, session.id, each);
          model = next;
          expect(session.shelf).toBe(shelfOf(model));
        }
        const restored = await ana.restore({ id: session.id });
        expect(restored.shelf).toBe(shelfOf({ ...model, trashed: false }));
        expect(restored.deletedAt).toBeNull();
      }),
      { numRuns: 25 },
    );
  });

  rule('S-65', 'purges a session in the trash and its blocks, and no other', async () => {
    const { ana } = owners();
    const { session: kept } = await ana.create({ blocks: [message()] });
    const { session, blocks } = await ana.create({ blocks: [message()] });
    await expectRefusal(ana.purge({ id: session.id }), 'conflict', { version: session.version });
    await ana.trash({ id: session.id });
    expect(await ana.purge({ id: session.id })).toEqual({ id: session.id });
    await expectRefusal(ana.open({ id: session.id }), 'not_found');
    await expectRefusal(ana.changes({ id: session.id, since: 0 }), 'not_found');
    await expectRefusal(ana.restore({ id: session.id }), 'not_found');
    await expectRefusal(ana.purge({ id: session.id }), 'not_found');
    expect((await everything(ana)).map(({ session: { id } }) => id)).toEqual([kept.id]);
    const reused = await ana.append({ id: kept.id, blocks: [message('x', { id: blocks[0]?.id ?? '' })] });
    expect(await allBlocks(ana, kept.id)).toHaveLength(2);
    expect(reused.blocks).toMatchObject([{ position: 2 }]);
  });

  rule('S-66', 'brings the automatic title back for an empty one', async () => {
    const { ana } = owners();
    const text = 'Prazo para embargos';
    const { session } = await ana.create({ title: 'Dado', blocks: [message(text), message('Segunda')] });
    expect((await ana.rename({ id: session.id, title: '' })).title).toBe(titleFrom(text));
    const empty = await ana.create({ title: 'Dado' });
    expect((await ana.rename({ id: empty.session.id, title: '  ' })).title).toBe('');
    const later = await ana.append({ id: empty.session.id, blocks: [message(text)] });
    expect(later.session.title).toBe(titleFrom(text));
  });
};
