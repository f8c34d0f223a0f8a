import { describe, expect, it } from 'vitest';
import { FakeClock, FakeServer, fakeSessionId, settle } from '../../../../tests/support/fake-sessions.ts';
import { ApiError } from '../api/api-error.ts';
import type { Known } from './known.ts';
import { mustFollow, type Operation, type Outcome, type Scope } from './operation.ts';
import { SessionReplica } from './session-replica.ts';

const open = async (server = new FakeServer(3)) => {
  const clock = new FakeClock();
  const replica = new SessionReplica(fakeSessionId, { source: server, clock });
  await replica.open();
  return { server, clock, replica };
};

const titled = (title: string) => (known: Known) =>
  known.session ? { ...known, session: { ...known.session, title } } : known;

/** A write whose answers the test gives, one for each time it is sent. */
const held = (scope: Scope, show?: Operation['show']) => {
  const sent: PromiseWithResolvers<Outcome>[] = [];
  const send = () => {
    const answer = Promise.withResolvers<Outcome>();
    sent.push(answer);
    return answer.promise;
  };
  return { sent, operation: { scope, send, ...(show && { show }) } };
};

const arrangement: Scope = { kind: 'arrangement' };
const refusal = new ApiError(409, 'conflict', 'Changed meanwhile.');
const silence = new ApiError(0, 'offline', 'The server did not answer in time.');
const title = (replica: SessionReplica) => replica.view().known.session?.title;

describe('write', () => {
  it('shows at once what it changes, and then what the server made of it', async () => {
    const { server, replica } = await open();
    const { sent, operation } = held(arrangement, titled('Liminar'));
    const done = replica.write(operation);
    expect(title(replica)).toBe('Liminar');
    expect(replica.confirmed.session?.title).not.toBe('Liminar');
    await settle();
    sent[0]?.resolve({ session: { ...server.opened, title: 'Liminar deferida', version: 5 }, blocks: [] });
    await done;
    expect(title(replica)).toBe('Liminar deferida');
    expect(replica.confirmed.synced).toBe(5);
  });

  it('takes back what the server refuses, and tells the caller', async () => {
    const { replica, server } = await open();
    const { sent, operation } = held(arrangement, titled('Liminar'));
    const done = replica.write(operation);
    await settle();
    sent[0]?.reject(refusal);
    await expect(done).rejects.toBe(refusal);
    expect(title(replica)).toBe(server.opened.title);
    expect(sent).toHaveLength(1);
  });

  it('is sent again while nothing answers, and stays visible meanwhile', async () => {
    const { replica, clock, server } = await open();
    const { sent, operation } = held(arrangement, titled('Liminar'));
    const done = replica.write(operation);
    await settle();
    sent[0]?.reject(silence);
    await clock.pass(2_000);
    expect([sent.length, title(replica)]).toEqual([2, 'Liminar']);
    sent[1]?.resolve({ session: { ...server.opened, title: 'Liminar', version: 5 }, blocks: [] });
    await done;
    expect(title(replica)).toBe('Liminar');
  });

  it('is told as not confirmed after a minute of silence', async () => {
    const { replica, clock } = await open();
    const { sent, operation } = held(arrangement, titled('Liminar'));
    const done = replica.write(operation);
    const refused = expect(done).rejects.toBe(silence);
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await settle();
      sent.at(-1)?.reject(silence);
      await clock.pass(31_000);
    }
    await settle();
    sent.at(-1)?.reject(silence);
    await refused;
    expect(sent).toHaveLength(3);
    expect(title(replica)).not.toBe('Liminar');
  });

  it('stays visible over what the server tells meanwhile', async () => {
    const { replica, server } = await open();
    const { sent, operation } = held(arrangement, titled('Liminar'));
    const done = replica.write(operation);
    server.append();
    await replica.follow();
    expect(replica.view().known).toMatchObject({ session: { title: 'Liminar', lastPosition: 4 }, synced: 5 });
    sent[0]?.reject(refusal);
    await expect(done).rejects.toBe(refusal);
    expect(replica.view().known).toBe(replica.confirmed);
  });

  it('keeps a later write visible when an earlier one is confirmed or refused', async () => {
    const { replica, server } = await open();
    const one = held({ kind: 'block', id: 'a' }, titled('Primeiro'));
    const two = held({ kind: 'block', id: 'b' }, titled('Segundo'));
    const done = [replica.write(one.operation), replica.write(two.operation)];
    await settle();
    one.sent[0]?.reject(refusal);
    await expect(done[0]).rejects.toBe(refusal);
    expect(title(replica)).toBe('Segundo');
    two.sent[0]?.resolve({ session: server.opened, blocks: [] });
    await done[1];
    expect(replica.isWriting).toBe(false);
  });

  it('does not wait for the answer of another write, except where it has to come after it', async () => {
    const { replica, server } = await open();
    const scopes: Scope[] = [
      { kind: 'append' },
      arrangement,
      { kind: 'block', id: 'a' },
      { kind: 'block', id: 'b' },
      { kind: 'block', id: 'a' },
      arrangement,
      { kind: 'step' },
    ];
    const writes = scopes.map((scope) => held(scope));
    for (const { operation } of writes) void replica.write(operation);
    const isSent = () => writes.map(({ sent }) => sent.length);
    const answer = async (index: number) => {
      writes[index]?.sent[0]?.resolve({ session: server.opened, blocks: [] });
      await settle();
    };
    await settle();
    expect(isSent()).toEqual([1, 1, 1, 1, 0, 0, 0]);
    await answer(2);
    expect(isSent()).toEqual([1, 1, 1, 1, 1, 0, 0]);
    await answer(1);
    expect(isSent()).toEqual([1, 1, 1, 1, 1, 1, 0]);
    for (const index of [0, 3, 4]) await answer(index);
    expect(isSent()).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  it('goes on after an earlier write was refused', async () => {
    const { replica, server } = await open();
    const [one, two] = [held(arrangement), held(arrangement)];
    const refused = expect(replica.write(one.operation)).rejects.toBe(refusal);
    const done = replica.write(two.operation);
    await settle();
    one.sent[0]?.reject(refusal);
    await refused;
    await settle();
    two.sent[0]?.resolve({ session: server.opened, blocks: [] });
    await done;
  });

  it('says that the session is gone where the write deleted it', async () => {
    const { replica } = await open();
    await replica.write({ scope: arrangement, send: async () => null });
    expect(replica.view().gone).toBe(true);
  });
});

describe('attempt', () => {
  it('leaves repeating to the caller', async () => {
    const { replica } = await open();
    const { sent, operation } = held({ kind: 'append' });
    const failed = expect(replica.attempt(operation)).rejects.toBe(silence);
    await settle();
    sent[0]?.reject(silence);
    await failed;
    expect(sent).toHaveLength(1);
  });
});

describe('mustFollow', () => {
  it('has a step come after messages and changes of the briefing, and nothing after a step but a step', () => {
    const step: Scope = { kind: 'step' };
    expect(mustFollow(step, { kind: 'append' })).toBe(true);
    expect(mustFollow(step, { kind: 'block', id: 'a' })).toBe(true);
    expect(mustFollow(step, arrangement)).toBe(false);
    expect(mustFollow({ kind: 'append' }, step)).toBe(false);
    expect(mustFollow({ kind: 'block', id: 'a' }, step)).toBe(false);
  });
});

describe('subscribe', () => {
  it('tells its listeners only where something changed', async () => {
    const { replica, server } = await open();
    let told = 0;
    const stop = replica.subscribe(() => {
      told += 1;
    });
    await replica.follow();
    expect(told).toBe(0);
    server.append();
    await replica.follow();
    expect(told).toBe(1);
    stop();
    expect(replica.isWatched).toBe(false);
  });
});
