import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FakeClock, settle } from '../../../../tests/support/fake-sessions.ts';
import { ApiError } from './api-error.ts';
import { isTransient, retryDelay, untilAnswered } from './retry.ts';

const silence = new ApiError(0, 'offline', '');
const busy = new ApiError(503, 'overloaded', '', { retryAfter: 20 });
const refusal = new ApiError(409, 'conflict', '');

/** A request that fails with each of these, and then succeeds. */
const failing = (...errors: Error[]) => {
  const sent = { times: 0 };
  const send = async () => {
    sent.times += 1;
    const error = errors[sent.times - 1];
    if (error) throw error;
    return 'stored';
  };
  return { sent, send };
};

describe('isTransient', () => {
  it('is true for what may succeed when sent again', () => {
    const codes = ['offline', 'overloaded', 'unavailable'] as const;
    expect(codes.map((code) => isTransient(new ApiError(0, code, '')))).toEqual([true, true, true]);
    expect([refusal, new Error('x')].map(isTransient)).toEqual([false, false]);
  });
});

describe('retryDelay', () => {
  it('grows to half a minute and no further', () => {
    expect([1, 2, 3, 6, 60].map((attempts) => retryDelay(attempts, 0, 1))).toEqual([
      1_000, 2_000, 4_000, 30_000, 30_000,
    ]);
  });

  it('is never shorter than the server asked for, nor than three quarters of the step', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.nat(60),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempts, seconds, chance) => {
          expect(retryDelay(attempts, seconds, chance)).toBeGreaterThanOrEqual(seconds * 1_000);
          expect(retryDelay(attempts, seconds, chance)).toBeGreaterThanOrEqual(750);
        },
      ),
    );
  });
});

describe('untilAnswered', () => {
  it('sends once where the answer comes', async () => {
    const { sent, send } = failing();
    expect(await untilAnswered(send, new FakeClock())).toBe('stored');
    expect(sent.times).toBe(1);
  });

  it('sends again after a pause, and after the one that the server asked for', async () => {
    const clock = new FakeClock();
    const { sent, send } = failing(silence, busy);
    const done = untilAnswered(send, clock);
    await clock.pass(1_000);
    expect(sent.times).toBe(2);
    await clock.pass(19_000);
    expect(sent.times).toBe(2);
    await clock.pass(1_000);
    expect(await done).toBe('stored');
  });

  it('throws a refusal at once', async () => {
    const { sent, send } = failing(refusal);
    await expect(untilAnswered(send, new FakeClock())).rejects.toBe(refusal);
    expect(sent.times).toBe(1);
  });

  it('throws the failure once it has lasted longer than the patience', async () => {
    const clock = new FakeClock();
    const { sent, send } = failing(silence, silence, silence, silence);
    const failed = expect(untilAnswered(send, clock, 5_000)).rejects.toBe(silence);
    for (let second = 0; second < 10; second += 1) await clock.pass(1_000);
    await settle();
    await failed;
    expect(sent.times).toBe(4);
  });
});
