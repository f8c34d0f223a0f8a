import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { JucaError } from '#/lib/domain/errors.ts';
import { answerBounds } from './answer-bounds.ts';
import { OverdueAnswers } from './overdue-answers.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const openDoor = (settle: (session: string) => Promise<{ interrupted: boolean }>) => {
  const overdue: { owner: string; session: string }[] = [];
  const settled: string[] = [];
  const engine = { overdueAnswers: vi.fn(async () => overdue) };
  const sessions = {
    for: ({ id }: { id: string }) => ({
      settleAnswer: ({ id: session }: { id: string }) => {
        settled.push(`${id} ${session}`);
        return settle(session);
      },
    }),
  } as never;
  const logger = { info: vi.fn(), error: vi.fn() };
  return { overdue, settled, engine, logger, answers: new OverdueAnswers({ engine, sessions, logger }) };
};

it('ends what is overdue at the start and again and again, each by its owner', async () => {
  const { overdue, settled, answers, logger } = openDoor(async () => ({ interrupted: true }));
  overdue.push({ owner: 'ana', session: 'a' });
  answers.start();
  await vi.advanceTimersByTimeAsync(0);
  overdue.splice(0, 1, { owner: 'bruno', session: 'b' });
  await vi.advanceTimersByTimeAsync(answerBounds.lookEvery);
  expect(settled).toEqual(['ana a', 'bruno b']);
  expect(logger.info).toHaveBeenCalledTimes(2);
  await answers.stop();
  await vi.advanceTimersByTimeAsync(10 * answerBounds.lookEvery);
  expect(settled).toHaveLength(2);
});

it('passes over a session that is gone, and looks again after the store refused', async () => {
  const { overdue, settled, answers, logger, engine } = openDoor(async (session) => {
    if (session === 'gone') throw new JucaError('not_found', 'It is gone.');
    return { interrupted: true };
  });
  overdue.push({ owner: 'ana', session: 'gone' }, { owner: 'ana', session: 'a' });
  engine.overdueAnswers.mockRejectedValueOnce(new JucaError('overloaded', 'Busy.'));
  answers.start();
  await vi.advanceTimersByTimeAsync(0);
  expect(settled).toEqual([]);
  await vi.advanceTimersByTimeAsync(answerBounds.lookEvery);
  expect(settled).toEqual(['ana gone', 'ana a']);
  expect(logger.error).not.toHaveBeenCalled();
  await answers.stop();
});

it('ends the others where one session is refused, and reports it once', async () => {
  const refusal = new Error('It is damaged.');
  const { overdue, settled, answers, logger } = openDoor((session) => {
    if (session === 'busy') return Promise.reject(new JucaError('overloaded', 'Busy.'));
    return session === 'damaged' ? Promise.reject(refusal) : Promise.resolve({ interrupted: true });
  });
  for (const session of ['busy', 'damaged', 'a']) overdue.push({ owner: 'ana', session });
  answers.start();
  await vi.advanceTimersByTimeAsync(0);
  expect(settled).toEqual(['ana busy', 'ana damaged', 'ana a']);
  expect(logger.error.mock.calls).toEqual([[{ err: refusal }, expect.any(String)]]);
  await answers.stop();
});

it('does not look twice at once', async () => {
  const { engine, answers } = openDoor(async () => ({ interrupted: false }));
  const slow = Promise.withResolvers<never[]>();
  engine.overdueAnswers.mockReturnValueOnce(slow.promise);
  answers.start();
  await vi.advanceTimersByTimeAsync(5 * answerBounds.lookEvery);
  expect(engine.overdueAnswers).toHaveBeenCalledTimes(1);
  slow.resolve([]);
  await vi.advanceTimersByTimeAsync(answerBounds.lookEvery);
  expect(engine.overdueAnswers).toHaveBeenCalledTimes(2);
  await answers.stop();
});
