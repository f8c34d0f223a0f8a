import { describe, expect, it } from 'vitest';
import { FakeClock, FakeServer, fakeSessionId, settle } from '../../../../tests/support/fake-sessions.ts';
import { ApiError } from '../api/api-error.ts';
import { pieceSize } from './blocks-range.ts';
import { SessionReplica } from './session-replica.ts';

const clock = new FakeClock();

const openReplica = async (server: FakeServer) => {
  const replica = new SessionReplica(fakeSessionId, { source: server, clock });
  await replica.open();
  return replica;
};

const positions = (replica: SessionReplica) =>
  [...replica.view().known.blocks.keys()].sort((one, other) => one - other);

const offline = new ApiError(0, 'offline', 'The server could not be reached.');

describe('BlockLoader', () => {
  it('opens with the last blocks only', async () => {
    const server = new FakeServer(10_000);
    const replica = await openReplica(server);
    expect(server.asked).toEqual(['last']);
    expect(positions(replica)).toEqual(Array.from({ length: pieceSize }, (_, index) => 9_951 + index));
  });

  it('loads what is on the screen and nothing twice', async () => {
    const server = new FakeServer(10_000);
    const replica = await openReplica(server);
    replica.show({ first: 5_010, last: 5_020 });
    replica.show({ first: 5_010, last: 5_021 });
    await settle();
    replica.show({ first: 5_010, last: 5_020 });
    await settle();
    expect(server.asked).toEqual(['last', 'piece 100', 'piece 99']);
  });

  it('tells when what is to be shown is loaded, also where nothing was before', async () => {
    const server = new FakeServer(10_000);
    const replica = new SessionReplica(fakeSessionId, { source: server, clock });
    await replica.loaded({ first: 5_010, last: 5_020 });
    expect(positions(replica)).toEqual(expect.arrayContaining([5_010, 5_020, 10_000]));
    await replica.loaded({ first: 9_990, last: 10_200 });
    expect(server.asked.slice(0, 2)).toEqual(['last', 'piece 100']);
  });

  it('does not wait for what cannot be had', async () => {
    const server = new FakeServer(200);
    server.failure = offline;
    const replica = new SessionReplica(fakeSessionId, { source: server, clock });
    await replica.loaded({ first: 10, last: 20 });
    expect(replica.view().trouble).toBe('offline');
    server.failure = null;
    await replica.open();
    server.failure = offline;
    await replica.loaded({ first: 90, last: 95 });
    expect(positions(replica)).not.toContain(90);
  });

  it('skips what the reader scrolled past while it was busy', async () => {
    const server = new FakeServer(10_000);
    const replica = await openReplica(server);
    for (let first = 9_000; first > 1_000; first -= 100) replica.show({ first, last: first + 10 });
    replica.show({ first: 110, last: 120 });
    await settle();
    expect(server.asked).toEqual(['last', 'piece 180', 'piece 179', 'piece 2', 'piece 1']);
  });

  it('follows from its own version, page after page', async () => {
    const server = new FakeServer(3);
    server.pageSize = 2;
    const replica = await openReplica(server);
    for (let count = 0; count < 5; count += 1) server.append();
    await replica.follow();
    expect(positions(replica)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(server.asked).toEqual(['last', 'changes 4', 'changes 6', 'changes 8']);
  });

  it('asks once more for calls that come while it follows', async () => {
    const server = new FakeServer(3);
    const replica = await openReplica(server);
    await Promise.all(Array.from({ length: 10 }, () => replica.follow()));
    expect(server.asked).toEqual(['last', 'changes 4', 'changes 4']);
  });

  it('misses no change that is announced while the first answer is on its way', async () => {
    const server = new FakeServer(3);
    const replica = new SessionReplica(fakeSessionId, { source: server, clock });
    const opening = replica.open();
    server.append();
    await Promise.all([opening, replica.open(), replica.follow()]);
    expect(server.asked).toEqual(['last', 'changes 4']);
    expect(positions(replica)).toEqual([1, 2, 3, 4]);
  });

  it('loads the blocks of a session that is known from a list', async () => {
    const server = new FakeServer(3);
    const replica = new SessionReplica(fakeSessionId, { source: server, clock });
    replica.apply({ kind: 'result', session: server.opened, blocks: [] });
    await replica.open();
    expect(server.asked).toEqual(['last']);
    expect(positions(replica)).toEqual([1, 2, 3]);
  });

  it('says that the session is gone where there is none', async () => {
    const server = new FakeServer(3);
    server.failure = new ApiError(404, 'not_found', 'There is no such session or block.');
    expect((await openReplica(server)).view()).toMatchObject({ gone: true, trouble: null });
  });

  it('keeps what it knows through a failure, and goes on when told to try again', async () => {
    const server = new FakeServer(200);
    const replica = await openReplica(server);
    server.failure = offline;
    replica.show({ first: 100, last: 110 });
    await settle();
    expect(replica.view().trouble).toBe('offline');
    expect(positions(replica)).toHaveLength(pieceSize);
    const asked = server.asked.length;
    replica.show({ first: 100, last: 111 });
    await settle();
    expect(server.asked).toHaveLength(asked);
    server.failure = null;
    replica.retry();
    await settle();
    expect(replica.view().trouble).toBeNull();
    expect(positions(replica)).toContain(100);
  });

  it('tries again by itself after a pause, as long as somebody looks at the session', async () => {
    const server = new FakeServer(3);
    const replica = await openReplica(server);
    server.failure = offline;
    await replica.follow();
    await clock.pass(60_000);
    expect(server.asked).toEqual(['last', 'changes 4']);
    replica.subscribe(() => {});
    await replica.follow();
    server.failure = null;
    await clock.pass(60_000);
    expect(server.asked).toEqual(['last', 'changes 4', 'changes 4', 'changes 4']);
    expect(replica.view().trouble).toBeNull();
  });

  it('does not ask forever for blocks that do not come', async () => {
    const server = new FakeServer(200);
    const replica = await openReplica(server);
    server.blocks = server.blocks.map((block) => ({
      ...block,
      position: block.position === 60 ? 61 : block.position,
    }));
    replica.show({ first: 60, last: 60 });
    await settle();
    replica.show({ first: 60, last: 61 });
    await settle();
    expect(server.asked.filter((each) => each === 'piece 1')).toHaveLength(2);
  });

  it('goes on where blocks are so long that a window has few of them', async () => {
    const server = new FakeServer(60);
    server.windowSize = 7;
    const replica = await openReplica(server);
    expect(positions(replica)).toEqual([54, 55, 56, 57, 58, 59, 60]);
    replica.show({ first: 30, last: 60 });
    await settle();
    expect(positions(replica)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
    const windows = ['last', ...Array(8).fill('piece 0'), 'piece 1'];
    expect(server.asked.toSorted()).toEqual(windows.toSorted());
  });
});
