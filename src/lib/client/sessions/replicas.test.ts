import { beforeEach, describe, expect, it } from 'vitest';
import type { Session, SessionChange } from '#/lib/domain/session.ts';
import { FakeClock, FakeServer, fakeSessionId, settle } from '../../../../tests/support/fake-sessions.ts';
import { storedSession } from '../../../../tests/support/sessions.ts';
import { ApiError } from '../api/api-error.ts';
import type { Known } from '../replica/known.ts';
import { Replicas } from './replicas.ts';
import type { SessionSource } from './source.ts';

const other = storedSession({ updatedAt: '2026-03-09T13:00:00.000Z' });

/** The small server with other sessions beside the one that has blocks. */
class Source extends FakeServer implements SessionSource {
  others = new Map<string, Session>([[other.id, other]]);

  session = async (id: string): Promise<Session> => {
    this.asked.push(`session ${this.others.has(id) ? 'other' : 'none'}`);
    const found = this.others.get(id);
    if (!found) throw new ApiError(404, 'not_found', '');
    return found;
  };

  page = async (shelf: string) => {
    this.asked.push(`page ${shelf}`);
    return { sessions: shelf === 'active' ? [this.opened, ...this.others.values()] : [], nextCursor: null };
  };
}

let server: Source;
let clock: FakeClock;
let replicas: Replicas;

const changed = (
  sessionId: string,
  version: number,
  kind: SessionChange['kind'] = 'blocks',
): SessionChange => ({
  kind,
  sessionId,
  version,
});
const announce = () => {
  server.append();
  replicas.hear(changed(fakeSessionId, server.opened.version));
};
const ids = () => replicas.lists.active.view().list?.sessions.map(({ id }) => id);

/** Opens the session as a screen does, which then looks at it. */
const openSession = async () => {
  const replica = replicas.of(fakeSessionId);
  replica.subscribe(() => {});
  await replica.open();
  return replica;
};

/** What is asked of the server for what is done, until all is quiet. */
const requestsFor = async (act: () => void | Promise<void>): Promise<string[]> => {
  server.asked.length = 0;
  await act();
  await settle();
  for (let round = 0; round < 5; round += 1) await clock.pass(1_000);
  return [...server.asked];
};

beforeEach(() => {
  server = new Source(3);
  clock = new FakeClock();
  replicas = new Replicas({ source: server, clock });
  replicas.lists.active.seed({ sessions: [server.opened, other], nextCursor: null });
});

describe('hear', () => {
  it('asks once for a change of the open session, and for nothing else', async () => {
    const replica = await openSession();
    const requests = await requestsFor(announce);
    expect(requests).toEqual(['changes 4']);
    expect(replica.view().known.blocks.size).toBe(4);
    expect(replicas.lists.active.find(fakeSessionId)?.lastPosition).toBe(4);
    process.stdout.write(
      `one foreign change: ${requests.length} request (before: 5 + 1 + 1, 4 of them aborted)\n`,
    );
  });

  it('asks at most twice for ten changes in a burst', async () => {
    const replica = await openSession();
    const requests = await requestsFor(async () => {
      for (let count = 0; count < 10; count += 1) {
        announce();
        await clock.pass(30);
      }
    });
    expect(requests.length).toBeLessThanOrEqual(2);
    expect(replica.view().known.blocks.size).toBe(13);
    process.stdout.write(`ten foreign changes: ${requests.length} requests (before: 50 + 10 + 9)\n`);
  });

  it('asks nothing for the echo of an own write, whichever comes first', async () => {
    const replica = await openSession();
    const answer = Promise.withResolvers<void>();
    const write = replica.attempt({
      scope: { kind: 'append' },
      send: async () => {
        const block = server.append();
        const session = server.opened;
        await answer.promise;
        return { session, blocks: [block] };
      },
    });
    const requests = await requestsFor(async () => {
      await settle();
      replicas.hear(changed(fakeSessionId, server.opened.version));
      answer.resolve();
      await write;
      replicas.hear(changed(fakeSessionId, server.opened.version));
    });
    expect(requests).toEqual([]);
  });

  it('does not wait for the answer of a write for long', async () => {
    const replica = await openSession();
    const write = replica.attempt({ scope: { kind: 'append' }, send: () => new Promise<never>(() => {}) });
    void write;
    expect(await requestsFor(announce)).toEqual(['changes 4']);
  });

  it('asks for a listed session by itself, once for a burst, and shows it in its place', async () => {
    const moved = { ...other, updatedAt: '2026-03-10T13:00:00.000Z', version: 9 };
    server.others.set(other.id, moved);
    const requests = await requestsFor(() => {
      for (let version = 2; version <= 9; version += 1) replicas.hear(changed(other.id, version));
    });
    expect(requests).toEqual(['session other']);
    expect(ids()).toEqual([other.id, fakeSessionId]);
  });

  it('asks nothing for what is known already', async () => {
    await openSession();
    const requests = await requestsFor(() => {
      replicas.hear(changed(fakeSessionId, server.opened.version));
      replicas.hear(changed(other.id, other.version));
    });
    expect(requests).toEqual([]);
  });

  it('asks nothing for the echo of a session that this page is creating', async () => {
    const created = storedSession({ lastPosition: 0, updatedAt: '2026-03-10T13:00:00.000Z' });
    const answer = Promise.withResolvers<void>();
    const creating = replicas.create(async () => {
      await answer.promise;
      return { session: created, blocks: [] };
    });
    const requests = await requestsFor(async () => {
      replicas.hear(changed(created.id, created.version, 'created'));
      answer.resolve();
      await creating;
    });
    expect(requests).toEqual([]);
    expect(ids()).toEqual([created.id, fakeSessionId, other.id]);
  });

  it('takes out a session that was deleted for good, or that is not there when it is asked for', async () => {
    replicas.hear(changed(other.id, 2, 'purged'));
    expect(ids()).toEqual([fakeSessionId]);
    const replica = await openSession();
    replicas.hear(changed(fakeSessionId, 9, 'purged'));
    expect(replica.view().gone).toBe(true);
    expect(ids()).toEqual([]);
  });

  it('loads the lists once, and follows the open session, where changes were missed', async () => {
    const replica = await openSession();
    replicas.lists.active.subscribe(() => {});
    server.append();
    expect(await requestsFor(() => replicas.hear({ kind: 'reset' }))).toEqual(['page active', 'changes 4']);
    expect(replica.view().known.blocks.size).toBe(4);
  });

  it('asks for the open session however many others move', async () => {
    const replica = await openSession();
    const requests = await requestsFor(() => {
      for (let index = 0; index < 40; index += 1) replicas.hear(changed(crypto.randomUUID(), 2));
      announce();
    });
    expect(replica.confirmed.synced).toBe(server.opened.version);
    expect(requests.filter((request) => request.startsWith('changes'))).toHaveLength(1);
  });

  it('loads the lists where more sessions moved than it would ask for one by one', async () => {
    replicas.lists.active.subscribe(() => {});
    const requests = await requestsFor(() => {
      for (let count = 0; count < 60; count += 1) replicas.hear(changed(storedSession().id, 1, 'created'));
    });
    expect(requests.filter((each) => each.startsWith('session')).length).toBeLessThan(25);
    expect(requests).toContain('page active');
  });
});

describe('of', () => {
  it('shows a listed session before its blocks are loaded', () => {
    expect(replicas.of(other.id).view().known.session).toBe(other);
  });

  it('gives the same replica again, and lets go of those that nobody looks at', async () => {
    const replica = await openSession();
    const left = replicas.of(other.id);
    expect(replicas.of(other.id)).toBe(left);
    for (let count = 0; count < 20; count += 1) replicas.of(storedSession().id);
    expect(replicas.of(fakeSessionId)).toBe(replica);
    expect(replicas.of(other.id)).not.toBe(left);
  });
});

describe('lists', () => {
  const archived = (known: Known): Known =>
    known.session ? { ...known, session: { ...known.session, shelf: 'archived', archived: true } } : known;

  it('show what is being written, and take it back with the refusal', async () => {
    const answer = Promise.withResolvers<never>();
    const refusal = new ApiError(409, 'conflict', '');
    const write = replicas
      .of(other.id)
      .write({ scope: { kind: 'arrangement' }, show: archived, send: () => answer.promise });
    expect(ids()).toEqual([fakeSessionId]);
    await settle();
    answer.reject(refusal);
    await expect(write).rejects.toBe(refusal);
    expect(ids()).toEqual([fakeSessionId, other.id]);
  });

  it('keep the newer version of a session, on whichever shelf it is', () => {
    const moved = { ...other, shelf: 'pinned' as const, pinnedAt: other.updatedAt, version: 5 };
    replicas.lists.pinned.seed({ sessions: [], nextCursor: null });
    replicas.apply({ kind: 'result', session: moved, blocks: [] });
    replicas.apply({ kind: 'result', session: { ...other, version: 4 }, blocks: [] });
    expect(replicas.session(other.id)).toBe(moved);
    expect(ids()).toEqual([fakeSessionId]);
  });

  it('bring replicas up to date', async () => {
    const replica = replicas.of(other.id);
    server.others.set(other.id, { ...other, title: 'Outro', version: 4 });
    await replicas.lists.active.load();
    expect(replica.view().known.session?.title).toBe('Outro');
  });
});

describe('lists with filters', () => {
  it('take in what changes beside the lists without, and are the same for the same filters', async () => {
    const lists = replicas.filtered({ tag: 'Urgente' });
    expect(replicas.filtered({ tag: 'Urgente' })).toBe(lists);
    await Promise.all([lists.active.open(), replicas.lists.active.open()]);
    const tagged = { ...other, tags: ['Urgente'], version: other.version + 1 };
    replicas.apply({ kind: 'result', session: tagged, blocks: [] });
    expect(lists.active.find(other.id)).toEqual(tagged);
    expect(replicas.session(other.id)).toEqual(tagged);
    replicas.apply({
      kind: 'result',
      session: { ...tagged, tags: [], version: tagged.version + 1 },
      blocks: [],
    });
    expect(lists.active.find(other.id)).toBeUndefined();
    expect(replicas.lists.active.find(other.id)?.tags).toEqual([]);
    expect(replicas.filtered({ tag: 'Banco' })).not.toBe(lists);
  });
});
