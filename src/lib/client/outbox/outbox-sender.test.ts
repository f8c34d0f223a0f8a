import { describe, expect, it } from 'vitest';
import type { Block, Session } from '#/lib/domain/session.ts';
import { TestBrowser } from '../../../../tests/support/device.ts';
import { ApiError } from '../api/api-error.ts';
import { type Destination, placeOf } from '../typed/destination.ts';
import type { OutboxItem } from './outbox.ts';
import { OutboxItems } from './outbox-items.ts';
import type { Delivery } from './outbox-ports.ts';
import { OutboxSender } from './outbox-sender.ts';

const here: Destination = { kind: 'session', id: '0198a000-0000-7000-8000-000000000001' };

const item = (number: number): OutboxItem => ({
  blockId: `0198a000-0000-7000-8000-0000000001${number.toString().padStart(2, '0')}`,
  text: `Mensagem ${number}`,
  createdAt: '2026-03-09T14:05:00.000Z',
});

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

/** Where no message is answered. */
const unanswered = { ask: async () => {}, look: async () => {}, isHeld: () => false };

/** A tab of the browser. */
const openTab = async (server: Server, browser = new TestBrowser(), exclusively = sharedLocks()) => {
  const waits: number[] = [];
  const items = new OutboxItems(await browser.openTab());
  const sender = new OutboxSender({
    items,
    deliver: server.deliver,
    ...unanswered,
    exclusively,
    wait: async (milliseconds) => void waits.push(milliseconds),
  });
  return { browser, sender, items, waits };
};

/** An item as the screen shows it. */
const shown = (number: number, state: string, more = {}) => ({
  ...item(number),
  place: placeOf(here),
  state,
  ...more,
});

const fail = (error: Error) => () => {
  throw error;
};

describe('OutboxSender', () => {
  it('keeps a message on the device before it sends it, and drops it once it arrived', async () => {
    const server = new Server();
    const { sender, items } = await openTab(server);
    sender.add(here, item(1));
    expect(items.list(here)).toEqual([item(1)]);
    expect(sender.entries(here)).toEqual([shown(1, 'sending')]);
    await sender.send(here);
    expect(sender.entries(here)).toEqual([]);
    expect([...server.stored.values()]).toEqual(['Mensagem 1']);
  });

  it('tells of the delivery while the message is still in the outbox, so the screen shows one or the other', async () => {
    const { sender, items } = await openTab(new Server());
    const seen: number[] = [];
    sender.onDelivery(() => seen.push(items.list(here).length));
    sender.add(here, item(1));
    await sender.send(here);
    expect(seen).toEqual([1]);
  });

  it('sends in order, one after another, whatever fails in between', async () => {
    const server = new Server();
    server.script = [fail(new TypeError('Failed to fetch')), fail(new ApiError(0, 'overloaded', 'busy'))];
    const { sender, waits } = await openTab(server);
    for (const number of [1, 2, 3]) sender.add(here, item(number));
    await sender.send(here);
    expect(server.received).toEqual(['Mensagem 1', 'Mensagem 1', 'Mensagem 1', 'Mensagem 2', 'Mensagem 3']);
    expect(waits).toHaveLength(2);
    expect([...server.stored.values()]).toEqual(['Mensagem 1', 'Mensagem 2', 'Mensagem 3']);
  });

  it('waits as long as the server asks', async () => {
    const server = new Server();
    server.script = [fail(new ApiError(0, 'overloaded', 'busy', { retryAfter: 7 }))];
    const { sender, waits } = await openTab(server);
    sender.add(here, item(1));
    await sender.send(here);
    expect(waits).toEqual([7_000]);
  });

  it('sets a refused message aside with its reason and goes on with the next', async () => {
    const server = new Server();
    server.script = [fail(new ApiError(0, 'limit', 'full', { limit: 'blocksPerSession', max: 10_000 }))];
    const { sender } = await openTab(server);
    sender.add(here, item(1));
    sender.add(here, item(2));
    await sender.send(here);
    const refused = { code: 'limit', message: 'full', details: { limit: 'blocksPerSession', max: 10_000 } };
    expect(sender.entries(here)).toEqual([shown(1, 'failed', { refused })]);
    expect(server.received).toEqual(['Mensagem 1', 'Mensagem 2']);
  });

  it('sends a refused message again when asked, and never a discarded one', async () => {
    const server = new Server();
    server.script = [fail(new ApiError(0, 'conflict', 'trash')), fail(new ApiError(0, 'conflict', 'trash'))];
    const { sender } = await openTab(server);
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
    const server = new Server();
    const crashed = await openTab(server);
    crashed.items.put(here, item(1));
    await crashed.items.settled();
    await server.deliver(here, item(1));
    const reloaded = await openTab(server, crashed.browser);
    await reloaded.sender.send(here);
    expect([...server.stored.values()]).toEqual(['Mensagem 1']);
    expect(reloaded.sender.entries(here)).toEqual([]);
  });

  it('has a message on the device before its request leaves', async () => {
    const server = new Server();
    const { browser, sender } = await openTab(server);
    const kept: number[] = [];
    server.script = [() => kept.push(browser.database.values.size)];
    sender.add(here, item(1));
    await sender.send(here);
    expect(kept).toEqual([1]);
  });

  it('sends a message that the device cannot keep', async () => {
    const server = new Server();
    const { browser, sender } = await openTab(server);
    browser.database.room = 0;
    sender.add(here, item(1));
    await sender.send(here);
    expect([...server.stored.values()]).toEqual(['Mensagem 1']);
    expect(sender.entries(here)).toEqual([]);
  });

  it('sends a message once whose removal the device could not write', async () => {
    const server = new Server();
    const { browser, sender, items } = await openTab(server);
    items.put(here, item(1));
    await items.settled();
    browser.database.room = 0;
    const deliveries: string[] = [];
    sender.onDelivery(() => {
      deliveries.push('arrived');
      if (deliveries.length > 1) browser.database.room = Number.POSITIVE_INFINITY;
    });
    await sender.send(here);
    await sender.send(here);
    expect(server.received).toEqual(['Mensagem 1']);
  });

  it('never sends a message that was taken out, also where the device could not write that', async () => {
    const server = new Server();
    const { browser, sender, items } = await openTab(server);
    items.put(here, item(1));
    await items.settled();
    browser.database.room = 0;
    sender.onDelivery(() => {
      browser.database.room = Number.POSITIVE_INFINITY;
    });
    sender.discard(here, item(1).blockId);
    await items.settled();
    await sender.send(here);
    expect(server.received).toEqual([]);
  });

  it('lets no message wait for the answer of another session', async () => {
    const server = new Server();
    const { items } = await openTab(server);
    const there: Destination = { kind: 'session', id: '0198a000-0000-7000-8000-000000000009' };
    const sender = new OutboxSender({
      items,
      deliver: (destination, each) =>
        destination === here ? new Promise(() => {}) : server.deliver(there, each),
      ...unanswered,
      exclusively: sharedLocks(),
      wait: async () => {},
    });
    sender.add(here, item(1));
    sender.add(there, item(2));
    await sender.send(there);
    expect([...server.stored.values()]).toEqual(['Mensagem 2']);
  });

  it('lets two tabs work on one outbox without sending anything twice or losing any', async () => {
    const browser = new TestBrowser();
    const locks = sharedLocks();
    const server = new Server();
    const one = await openTab(server, browser, locks);
    const other = await openTab(server, browser, locks);
    one.sender.add(here, item(1));
    other.sender.add(here, item(2));
    one.sender.add(here, item(3));
    await Promise.all([one.sender.send(here), other.sender.send(here)]);
    expect(server.received.toSorted()).toEqual(['Mensagem 1', 'Mensagem 2', 'Mensagem 3']);
    expect(one.items.list(here)).toEqual([]);
  });

  it('hands what was written while a session was being created on to that session', async () => {
    const server = new Server();
    const { sender, items } = await openTab(server);
    const start: Destination = { kind: 'new', key: '0198a000-0000-7000-8000-000000000077' };
    const seen: Destination[] = [];
    sender.onDelivery((destination) => seen.push(destination));
    sender.add(start, item(1));
    sender.add(start, item(2));
    await sender.send(start);
    await sender.send(here);
    expect(seen).toEqual([start, here]);
    expect(items.destinations()).toEqual([]);
  });

  it('shows what waits as waiting, and tries at once when woken', async () => {
    const server = new Server();
    server.script = [fail(new TypeError('Failed to fetch'))];
    const { items } = await openTab(server);
    const states: string[] = [];
    const sender: OutboxSender = new OutboxSender({
      items,
      deliver: server.deliver,
      ...unanswered,
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
