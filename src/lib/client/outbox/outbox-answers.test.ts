import { describe, expect, it } from 'vitest';
import type { Block, Session } from '#/lib/domain/session.ts';
import { TestBrowser } from '../../../../tests/support/device.ts';
import { ApiError } from '../api/api-error.ts';
import type { Destination } from '../typed/destination.ts';
import type { OutboxItem } from './outbox.ts';
import { OutboxItems } from './outbox-items.ts';
import { OutboxSender } from './outbox-sender.ts';

const sessionId = '0198a000-0000-7000-8000-000000000001';
const here: Destination = { kind: 'session', id: sessionId };
const fresh: Destination = { kind: 'new', key: '0198a000-0000-7000-8000-000000000077' };

const item = (number: number): OutboxItem => ({
  blockId: `0198a000-0000-7000-8000-00000000010${number}`,
  text: `Mensagem ${number}`,
  createdAt: '2026-03-09T14:05:00.000Z',
  answer: {
    blockId: `0198a000-0000-7000-8000-00000000020${number}`,
    run: `0198a000-0000-7000-8000-00000000030${number}`,
  },
});

/** A server that answers one message at a time, for as long as the test wants. */
class Server {
  readonly did: string[] = [];
  /** Answers by id, as the server keeps them. */
  readonly answers = new Map<string, string>();
  isAnswering = false;
  script: (() => void)[] = [];

  deliver = async (_: Destination, { blockId, text }: OutboxItem) => {
    await Promise.resolve();
    this.did.push(`send ${text}`);
    return { session: { id: sessionId } as Session, blocks: [{ id: blockId } as Block] };
  };

  ask = async (destination: Destination, { blockId, text, answer }: OutboxItem): Promise<void> => {
    expect(destination).toEqual(here);
    this.did.push(`ask ${text}`);
    if (answer) this.answers.set(answer.blockId, blockId);
    await Promise.resolve();
    this.script.shift()?.();
    this.isAnswering = true;
  };
}

const openTab = async (server: Server, browser = new TestBrowser()) => {
  const waits: number[] = [];
  const items = new OutboxItems(await browser.openTab());
  const sender = new OutboxSender({
    items,
    deliver: server.deliver,
    ask: server.ask,
    look: async () => {},
    isHeld: (destination) => destination.kind === 'session' && server.isAnswering,
    exclusively: (_, task) => task(),
    wait: async (milliseconds) => void waits.push(milliseconds),
  });
  return { browser, sender, items, waits };
};

const fail = (error: Error) => () => {
  throw error;
};

describe('OutboxSender with answers', () => {
  it('asks for an answer once a message has arrived, also to one that begins a session', async () => {
    const server = new Server();
    const { sender, items } = await openTab(server);
    sender.add(fresh, item(1));
    await sender.send(fresh);
    await sender.send(here);
    expect(server.did).toEqual(['send Mensagem 1', 'ask Mensagem 1']);
    expect(items.destinations()).toEqual([]);
  });

  it('asks again under the same ids after a reload between the two, and shows no message on its way', async () => {
    const server = new Server();
    const { browser, items } = await openTab(server);
    items.put(here, { ...item(1), isStored: true });
    await items.settled();
    const reloaded = await openTab(server, browser);
    expect(reloaded.sender.entries(here)).toEqual([]);
    expect(reloaded.sender.isAsking(here, item(1).blockId)).toBe(true);
    await reloaded.sender.send(here);
    await reloaded.sender.send(here);
    expect(server.did).toEqual(['ask Mensagem 1']);
    expect([...server.answers]).toEqual([[item(1).answer?.blockId, item(1).blockId]]);
  });

  it('keeps the next message until the answer has ended, through a reload, and then sends it', async () => {
    const server = new Server();
    const first = await openTab(server);
    first.sender.add(here, item(1));
    first.sender.add(here, item(2));
    await first.sender.send(here);
    expect(server.did).toEqual(['send Mensagem 1', 'ask Mensagem 1']);
    expect(first.sender.entries(here).map(({ text, state }) => [text, state])).toEqual([
      ['Mensagem 2', 'held'],
    ]);
    const reloaded = await openTab(server, first.browser);
    await reloaded.sender.send(here);
    expect(reloaded.sender.entries(here)).toHaveLength(1);
    server.isAnswering = false;
    reloaded.sender.changed();
    await reloaded.sender.send(here);
    expect(server.did.slice(2)).toEqual(['send Mensagem 2', 'ask Mensagem 2']);
  });

  it('takes a message back while it waits', async () => {
    const server = new Server();
    server.isAnswering = true;
    const { sender } = await openTab(server);
    sender.add(here, item(2));
    await sender.send(here);
    sender.discard(here, item(2).blockId);
    server.isAnswering = false;
    await sender.send(here);
    expect(server.did).toEqual([]);
  });

  it('asks again after a lost answer and while another answer is written, and never for two', async () => {
    const server = new Server();
    const answering = new ApiError(409, 'conflict', 'answering', { field: 'answering' });
    server.script = [fail(new TypeError('Failed to fetch')), fail(answering)];
    const { sender, waits } = await openTab(server);
    sender.add(here, item(1));
    await sender.send(here);
    expect(server.did.filter((each) => each.startsWith('ask'))).toHaveLength(3);
    expect(waits).toHaveLength(2);
    expect(server.answers.size).toBe(1);
  });

  it('leaves a message without an answer where that is refused, or the server fails for long', async () => {
    const server = new Server();
    server.script = [fail(new ApiError(403, 'forbidden', 'no'))];
    const { sender, items } = await openTab(server);
    sender.add(here, item(1));
    await sender.send(here);
    expect(items.list(here)).toEqual([]);
    server.script = Array.from({ length: 9 }, () => fail(new ApiError(503, 'unavailable', 'busy')));
    sender.add(here, item(2));
    await sender.send(here);
    expect(items.list(here)).toEqual([]);
    expect(server.script).toHaveLength(3);
  });

  it('brings no message back that was taken out while it was being sent', async () => {
    const server = new Server();
    const { sender, items } = await openTab(server);
    sender.onDelivery(() => sender.discard(here, item(1).blockId));
    sender.add(here, item(1));
    await sender.send(here);
    expect(items.list(here)).toEqual([]);
    expect(server.did).toEqual(['send Mensagem 1']);
  });
});
