import { describe, expect, it } from 'vitest';
import type { Block, Session } from '#/lib/domain/session.ts';
import { ApiError } from '../api/api.ts';
import type { Answer } from './blocks.ts';
import { pieceSize } from './blocks-range.ts';
import type { BlockSource } from './blocks-source.ts';
import { BlocksStore } from './blocks-store.ts';

const id = '0198a000-0000-7000-8000-000000000001';

/** A session of so many blocks on a small server that counts what it is asked. */
class Server implements BlockSource {
  readonly asked: string[] = [];
  blocks: Block[] = [];
  failure: ApiError | null = null;
  pageSize = 100;

  constructor(count: number) {
    for (let position = 1; position <= count; position += 1) this.append();
  }

  append(): void {
    const position = this.blocks.length + 1;
    this.blocks.push({ position, version: position + 1, id: `b${position}` } as Block);
  }

  get session(): Session {
    return { id, version: this.blocks.length + 1, lastPosition: this.blocks.length } as Session;
  }

  last = async (): Promise<Answer> => this.#answer('last', this.blocks.slice(-pieceSize));

  piece = async (_: string, piece: number): Promise<Answer> =>
    this.#answer(`piece ${piece}`, this.blocks.slice(piece * pieceSize, (piece + 1) * pieceSize));

  changes = async (_: string, since: number): Promise<Extract<Answer, { kind: 'changes' }>> => {
    const changed = this.blocks.filter((block) => block.version > since);
    const { session, blocks } = this.#answer(`changes ${since}`, changed.slice(0, this.pageSize));
    return { kind: 'changes', since, session, blocks, more: changed.length > this.pageSize };
  };

  #answer(name: string, blocks: readonly Block[]): Answer {
    this.asked.push(name);
    if (this.failure) throw this.failure;
    return { kind: 'window', session: this.session, blocks };
  }
}

const positions = (store: BlocksStore) =>
  [...store.view().known.blocks.keys()].sort((one, other) => one - other);

const openStore = async (server: Server) => {
  const store = new BlocksStore(id, server);
  await store.open();
  return store;
};

/** Lets answers that are ready arrive. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('BlocksStore', () => {
  it('opens with the last blocks only', async () => {
    const server = new Server(10_000);
    const store = await openStore(server);
    expect(server.asked).toEqual(['last']);
    expect(positions(store)).toEqual(Array.from({ length: pieceSize }, (_, index) => 9_951 + index));
  });

  it('loads what is on the screen and nothing twice', async () => {
    const server = new Server(10_000);
    const store = await openStore(server);
    store.show({ first: 5_010, last: 5_020 });
    store.show({ first: 5_010, last: 5_021 });
    await settle();
    store.show({ first: 5_010, last: 5_020 });
    await settle();
    expect(server.asked).toEqual(['last', 'piece 100', 'piece 99']);
  });

  it('skips what the reader scrolled past while it was busy', async () => {
    const server = new Server(10_000);
    const store = await openStore(server);
    for (let first = 9_000; first > 1_000; first -= 100) store.show({ first, last: first + 10 });
    store.show({ first: 110, last: 120 });
    await settle();
    expect(server.asked).toEqual(['last', 'piece 180', 'piece 179', 'piece 2', 'piece 1']);
  });

  it('follows from its own version, page after page', async () => {
    const server = new Server(3);
    server.pageSize = 2;
    const store = await openStore(server);
    for (let count = 0; count < 5; count += 1) server.append();
    store.announced(9);
    await store.follow();
    expect(positions(store)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(server.asked.slice(0, 4)).toEqual(['last', 'changes 4', 'changes 6', 'changes 8']);
  });

  it('asks nothing for an announcement that it already knows', async () => {
    const server = new Server(3);
    const store = await openStore(server);
    store.announced(4);
    await settle();
    expect(server.asked).toEqual(['last']);
  });

  it('takes its own write in without asking, and is not asked to follow it', async () => {
    const server = new Server(3);
    const store = await openStore(server);
    server.append();
    store.written({ session: server.session, blocks: server.blocks.slice(-1) });
    store.announced(5);
    await settle();
    expect(positions(store)).toEqual([1, 2, 3, 4]);
    expect(server.asked).toEqual(['last']);
  });

  it('says that the session is gone where there is none', async () => {
    const server = new Server(3);
    server.failure = new ApiError(404, 'not_found', 'There is no such session or block.');
    expect((await openStore(server)).view()).toMatchObject({ gone: true, trouble: null });
  });

  it('keeps what it knows through a failure, and goes on when told to try again', async () => {
    const server = new Server(200);
    const store = await openStore(server);
    server.failure = new ApiError(0, 'offline', 'The server could not be reached.');
    store.show({ first: 100, last: 110 });
    await settle();
    expect(store.view().trouble).toBe('offline');
    expect(positions(store)).toHaveLength(pieceSize);
    const asked = server.asked.length;
    store.show({ first: 100, last: 111 });
    await settle();
    expect(server.asked).toHaveLength(asked);
    server.failure = null;
    store.retry();
    await settle();
    expect(store.view().trouble).toBeNull();
    expect(positions(store)).toContain(100);
  });

  it('does not ask forever for blocks that do not come', async () => {
    const server = new Server(200);
    const store = await openStore(server);
    server.blocks = server.blocks.map((block) => ({
      ...block,
      position: block.position === 60 ? 61 : block.position,
    }));
    store.show({ first: 60, last: 60 });
    await settle();
    store.show({ first: 60, last: 61 });
    await settle();
    expect(server.asked.filter((each) => each === 'piece 1')).toHaveLength(1);
  });

  it('tells its listeners only where something changed', async () => {
    const server = new Server(3);
    const store = await openStore(server);
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });
    await store.follow();
    expect(told).toBe(0);
    server.append();
    await store.follow();
    expect(told).toBe(1);
  });
});
