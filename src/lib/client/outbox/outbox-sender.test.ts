import { describe, expect, it } from 'vitest';
import type { Block, Session } from '#/lib/domain/session.ts';
import { ApiError } from '../api/api-error.ts';
import { DeviceStorage, type KeyValueStorage } from '../device/device-storage.ts';
import type { Destination, OutboxItem } from './outbox.ts';
import { type Delivery, OutboxSender } from './outbox-sender.ts';
import { OutboxStorage } from './outbox-storage.ts';

const here: Destination = { kind: 'session', id: '0198a000-0000-7000-8000-000000000001' };

const item = (number: number): OutboxItem => ({
  blockId: `0198a000-0000-7000-8000-0000000001${number.toString().padStart(2, '0')}`,
  text: `Mensagem ${number}`,
  createdAt: '2026-03-09T14:05:00.000Z',
});

/** The part of `localStorage` that two tabs share. */
const sharedStorage = (): KeyValueStorage => {
  const values = new Map<string, string>();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
    key: (index) => [...values.keys()][index] ?? null,
    get length() {
      return values.size;
    },
  };
};

/** Locks shared by tabs, first come first served, as `navigator.locks` gives them. */
const sharedLocks = () => {
  const queues = new Map<string, Promise<unknown>>();
  return <T>(name: string, task: () => Promise<T>): Promise<T> => {
    const result = (queues.get(name) ?? Promise.resolve()).then(task);
    queues.set(
      name,
      result.catch(() => {}),
    );
    return result;
  };
};

/** A server that stores by block id and answers, refuses or breaks as the script says. */
class Server {
  readonly received: string[] = [];
  readonly stored = new Map<string, string>();
  script: (() => void)[] = [];
  sessionId = here.kind === 'session' ? here.id : '';

  deliver = async (_: Destination, { blockId, text }: OutboxItem): Promise<Delivery> => {
    this.received.push(text);
    this.stored.set(blockId, text);
    await Promise.resolve();
    this.script.shift()?.();
    return { session: { id: this.sessionId } as Session, blocks: [{ id: blockId } as Block] };
  };
}

const openTab = (server: Server, storage: KeyValueStorage, exclusively = sharedLocks()) => {
  const waits: number[] = [];
  const outbox = new OutboxStorage(new DeviceStorage(storage), 'ana');
  const sender = new OutboxSender({
    storage: outbox,
    deliver: server.deliver,
    exclusively,
    wait: async (milliseconds) => void waits.push(milliseconds),
  });
  return { sender, outbox, waits };
};

const fail = (error: Error) => () => {
  throw error;
};

describe('OutboxSender', () => {
  it('keeps a message on the device before it sends it, and drops it once it arrived', async () => {
    const server = new Server();
    const { sender, outbox } = openTab(server, sharedStorage());
    sender.add(here, item(1));
    expect(outbox.list(here)).toEqual([item(1)]);
    expect(sender.entries(here)).toEqual([{ ...item(1), state: 'sending' }]);
    await sender.send(here);
    expect(sender.entries(here)).toEqual([]);
    expect([...server.stored.values()]).toEqual(['Mensagem 1']);
  });

  it('tells of the delivery while the message is still in the outbox, so the screen shows one or the other', async () => {
    const { sender, outbox } = openTab(new Server(), sharedStorage());
    const seen: number[] = [];
    sender.onDelivery(() => seen.push(outbox.list(here).length));
    sender.add(here, item(1));
    await sender.send(here);
    expect(seen).toEqual([1]);
  });

  it('sends in order, one after another, whatever fails in between', async () => {
    const server = new Server();
    server.script = [fail(new TypeError('Failed to fetch')), fail(new ApiError(0, 'overloaded', 'busy'))];
    const { sender, waits } = openTab(server, sharedStorage());
    for (const number of [1, 2, 3]) sender.add(here, item(number));
    await sender.send(here);
    expect(server.received).toEqual(['Mensagem 1', 'Mensagem 1', 'Mensagem 1', 'Mensagem 2', 'Mensagem 3']);
    expect(waits).toHaveLength(2);
    expect([...server.stored.values()]).toEqual(['Mensagem 1', 'Mensagem 2', 'Mensagem 3']);
  });

  it('waits as long as the server asks', async () => {
    const server = new Server();
    server.script = [fail(new ApiError(0, 'overloaded', 'busy', { retryAfter: 7 }))];
    const { sender, waits } = openTab(server, sharedStorage());
    sender.add(here, item(1));
    await sender.send(here);
    expect(waits).toEqual([7_000]);
  });

  it('sets a refused message aside with its reason and goes on with the next', async () => {
    const server = new Server();
    server.script = [fail(new ApiError(0, 'limit', 'full', { limit: 'blocksPerSession', max: 10_000 }))];
    const { sender } = openTab(server, sharedStorage());
    sender.add(here, item(1));
    sender.add(here, item(2));
    await sender.send(here);
    const refused = { code: 'limit', message: 'full', details: { limit: 'blocksPerSession', max: 10_000 } };
    expect(sender.entries(here)).toEqual([{ ...item(1), state: 'failed', refused }]);
    expect(server.received).toEqual(['Mensagem 1', 'Mensagem 2']);
  });

  it('sends a refused message again when asked, and never a discarded one', async () => {
    const server = new Server();
    server.script = [fail(new ApiError(0, 'conflict', 'trash')), fail(new ApiError(0, 'conflict', 'trash'))];
    const { sender } = openTab(server, sharedStorage());
    sender.add(here, item(1));
    sender.add(here, item(2));
    await sender.send(here);
    sender.discard(here, item(2).blockId);
    sender.retry(here, item(1).blockId);
    await sender.send(here);
    expect(server.received).toEqual(['Mensagem 1', 'Mensagem 2', 'Mensagem 1']);
    expect(sender.entries(here)).toEqual([]);
  });

  it('goes on after a reload in the middle: the same block, sent again', async () => {
    const storage = sharedStorage();
    const server = new Server();
    const crashed = openTab(server, storage);
    crashed.outbox.put(here, item(1));
    await server.deliver(here, item(1));
    const reloaded = openTab(server, storage);
    await reloaded.sender.send(here);
    expect([...server.stored.values()]).toEqual(['Mensagem 1']);
    expect(reloaded.sender.entries(here)).toEqual([]);
  });

  it('lets two tabs work on one outbox without sending anything twice or losing any', async () => {
    const storage = sharedStorage();
    const locks = sharedLocks();
    const server = new Server();
    const one = openTab(server, storage, locks);
    const other = openTab(server, storage, locks);
    one.sender.add(here, item(1));
    other.sender.add(here, item(2));
    one.sender.add(here, item(3));
    await Promise.all([one.sender.send(here), other.sender.send(here)]);
    expect(server.received.toSorted()).toEqual(['Mensagem 1', 'Mensagem 2', 'Mensagem 3']);
    expect(one.outbox.list(here)).toEqual([]);
  });

  it('hands what was written while a session was being created on to that session', async () => {
    const server = new Server();
    const { sender, outbox } = openTab(server, sharedStorage());
    const start: Destination = { kind: 'new', key: '0198a000-0000-7000-8000-000000000077' };
    const seen: Destination[] = [];
    sender.onDelivery((destination) => seen.push(destination));
    sender.add(start, item(1));
    sender.add(start, item(2));
    await sender.send(start);
    await sender.send(here);
    expect(seen).toEqual([start, here]);
    expect(outbox.destinations()).toEqual([]);
  });

  it('shows what waits as waiting, and tries at once when woken', async () => {
    const server = new Server();
    server.script = [fail(new TypeError('Failed to fetch'))];
    const outbox = new OutboxStorage(new DeviceStorage(sharedStorage()), 'ana');
    const states: string[] = [];
    const sender: OutboxSender = new OutboxSender({
      storage: outbox,
      deliver: server.deliver,
      exclusively: (_, task) => task(),
      wait: (_, wake) => {
        states.push(...sender.entries(here).map((entry) => entry.state));
        return new Promise((resolve) => {
          wake.addEventListener('abort', () => resolve());
          sender.wake();
        });
      },
    });
    sender.add(here, item(1));
    await sender.send(here);
    expect(states).toEqual(['waiting']);
    expect(server.received).toHaveLength(2);
  });
});

describe('OutboxStorage', () => {
  it('keeps owners apart', () => {
    const storage = new DeviceStorage(sharedStorage());
    new OutboxStorage(storage, 'ana').put(here, item(1));
    expect(new OutboxStorage(storage, 'bruno').list(here)).toEqual([]);
    expect(new OutboxStorage(storage, 'bruno').destinations()).toEqual([]);
  });

  it('names every destination once', () => {
    const outbox = new OutboxStorage(new DeviceStorage(sharedStorage()), 'ana');
    const start: Destination = { kind: 'new', key: '0198a000-0000-7000-8000-000000000077' };
    outbox.put(here, item(1));
    outbox.put(here, item(2));
    outbox.put(start, item(3));
    expect(outbox.destinations()).toEqual([start, here]);
  });

  it('passes over what is not a message', () => {
    const shared = sharedStorage();
    const outbox = new OutboxStorage(new DeviceStorage(shared), 'ana');
    outbox.put(here, item(1));
    shared.setItem(`${outbox.prefix}session:${here.kind === 'session' && here.id}:x`, '{"text":1}');
    shared.setItem(`${outbox.prefix}session:${here.kind === 'session' && here.id}:y`, 'not json');
    expect(outbox.list(here)).toEqual([item(1)]);
  });

  it('keeps a message in memory where the browser refuses to store it', () => {
    const full: KeyValueStorage = {
      ...sharedStorage(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const outbox = new OutboxStorage(new DeviceStorage(full), 'ana');
    outbox.put(here, item(1));
    expect(outbox.list(here)).toEqual([item(1)]);
    outbox.remove(here, item(1).blockId);
    expect(outbox.list(here)).toEqual([]);
  });
});
