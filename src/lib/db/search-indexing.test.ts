import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { JucaError } from '#/lib/domain/errors.ts';
import type { Change } from '#/lib/domain/session.ts';
import type { Engine, OwnedChange } from './engine.ts';
import { SearchIndexing } from './search-indexing.ts';
import { storeClosing } from './store-closed.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const overloaded = () => new JucaError('overloaded', 'Too many calls are waiting.', { retryAfter: 1 });

type Answer = (input: { cursor?: string; sessions?: string[] }) => unknown;

/** An engine whose answers a test gives, one for each call of a verb in turn; then those of a store that has nothing to do. */
const faked = (answers: Partial<Record<string, Answer[]>>) => {
  const calls: string[] = [];
  let tell: (change: OwnedChange) => void = () => {};
  const idle: Record<string, unknown> = {
    staleSessions: { stale: [], next: null },
    indexSessions: { left: [], replaced: false },
    compactIndex: { done: true },
    clearIndex: { done: true },
  };
  const call = async (verb: string, _owner: string, input: never) => {
    calls.push(verb);
    const answer = answers[verb]?.shift();
    return answer ? answer(input) : idle[verb];
  };
  const engine = {
    call,
    onChange: (listener: typeof tell) => {
      tell = listener;
      return () => {};
    },
    onGap: () => () => {},
  };
  const indexing = new SearchIndexing(engine as unknown as Engine);
  return { indexing, calls, tell: (change: Change, owner = 'ana') => tell({ ...change, owner }) };
};

const purged: Change = { kind: 'purged', sessionId: 's', version: 2 };
const changed: Change = { kind: 'blocks', sessionId: 't', version: 2 };

/** Lets the steps that are due go on, after some time of the process's own clock. */
const pass = async (milliseconds: number) => {
  vi.advanceTimersByTime(milliseconds);
  await new Promise((resolve) => setTimeout(resolve, 400));
};

it('clears what was deleted after a refusal, some seconds later', async () => {
  const refuse = () => {
    throw overloaded();
  };
  const { calls, tell } = faked({ clearIndex: [refuse, refuse] });
  tell(purged);
  await pass(1_000);
  expect(calls).toEqual(['clearIndex']);
  await pass(4_000);
  expect(calls).toEqual(['clearIndex']);
  await pass(2_000);
  expect(calls).toEqual(['clearIndex', 'clearIndex']);
  await pass(6_000);
  expect(calls).toHaveLength(2);
  await pass(5_000);
  expect(calls).toEqual(['clearIndex', 'clearIndex', 'clearIndex']);
});

it('does nothing more for a store that was closed', async () => {
  const { calls, tell } = faked({
    clearIndex: [
      () => {
        throw new JucaError('unavailable', storeClosing, { retryAfter: 5 });
      },
    ],
  });
  tell(purged);
  await pass(1_000);
  await pass(600_000);
  expect(calls).toEqual(['clearIndex']);
});

it('lets changes gather for a minute, and many of them for a second', async () => {
  const sessions: unknown[] = [];
  const index = (input: { sessions?: string[] }) => {
    sessions.push(input.sessions);
    return { left: [], replaced: false };
  };
  const { tell } = faked({ indexSessions: [index, index] });
  tell(changed);
  await pass(59_000);
  expect(sessions).toEqual([]);
  tell({ ...changed, sessionId: 'u' });
  await pass(1_000);
  expect(sessions).toEqual([['t', 'u']]);
  for (let made = 0; made < 8; made += 1) tell({ ...changed, sessionId: `s${made}` });
  await pass(1_000);
  expect(sessions[1]).toHaveLength(8);
});

it('makes the steps of several owners at once', async () => {
  let underWay = 0;
  let most = 0;
  const index = async () => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((resolve) => setTimeout(resolve, 1));
    underWay -= 1;
    return { left: [], replaced: false };
  };
  const { tell, calls } = faked({ indexSessions: Array.from({ length: 6 }, () => index) });
  for (let owner = 0; owner < 6; owner += 1) tell(changed, `owner${owner}`);
  await pass(60_000);
  expect([calls.length, most]).toEqual([6, 4]);
});

it('clears what was deleted before the owner first searches', async () => {
  const { indexing, calls, tell } = faked({});
  tell(purged);
  indexing.ensure('ana');
  await pass(0);
  expect(calls).toEqual(['staleSessions', 'clearIndex']);
});

it('takes out what was replaced, where that is known only while a step is on its way', async () => {
  const told = faked({
    indexSessions: [
      () => {
        told.indexing.ensure('ana');
        return { left: ['t'], replaced: false };
      },
    ],
  });
  told.tell(changed);
  await pass(60_000);
  expect(told.calls).toEqual(['indexSessions', 'indexSessions', 'staleSessions', 'compactIndex']);
});

it('compares all again where more changed during a comparison than is remembered', async () => {
  const inputs: unknown[] = [];
  const told = faked({
    staleSessions: [
      (input) => {
        inputs.push(input);
        for (let made = 0; made <= 1_000; made += 1) told.tell({ ...changed, sessionId: `s${made}` });
        return { stale: [], next: { shelf: 'pinned' } };
      },
      ...['pinned', 'end'].map(() => (input: unknown) => {
        inputs.push(input);
        return { stale: [], next: null };
      }),
    ],
  });
  told.indexing.ensure('ana');
  await pass(0);
  expect(inputs).toEqual([{ shelf: 'active' }, { shelf: 'active' }]);
});
