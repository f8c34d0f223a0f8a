import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { blockId, sources } from '../../../../tests/support/answers/sources.ts';
import { checkAnswer } from '../grounding/check-answer.ts';
import { readWindow } from '../guide/answer/read-window.ts';
import { RulesDesk } from './rules-desk.ts';

const started = { now: 0, most: 0, all: 0 };

/** Node reports each thread that is created on the channel `worker_threads`. */
const count = (message: unknown): void => {
  const { worker } = message as { worker: Worker };
  started.all += 1;
  started.now += 1;
  started.most = Math.max(started.most, started.now);
  worker.once('exit', () => {
    started.now -= 1;
  });
};

beforeEach(() => {
  Object.assign(started, { now: 0, most: 0, all: 0 });
  subscribe('worker_threads', count);
});

afterEach(() => {
  unsubscribe('worker_threads', count);
});

const long = 'Nada se cita aqui. '.repeat(600);
const messages = [{ id: blockId(1), text: long, day: '2026-01-01' }];

it('G-08: reads what many owners ask at once in two threads, which stay for the next', async () => {
  await using desk = new RulesDesk();
  const owners = ['ana', 'bruno', 'carla', 'davi'].map((id) => desk.for({ id }));
  await Promise.all(
    owners.flatMap((rules) => [
      readWindow(messages, rules),
      readWindow(messages, rules),
      checkAnswer(long, sources, { rules }),
    ]),
  );
  expect(started).toMatchObject({ most: 2, all: 2 });
}, 60_000);

it('G-08: does not hold up an owner by what another one has waiting, and refuses too much of one', async () => {
  await using desk = new RulesDesk({ perOwner: 3 });
  const order: string[] = [];
  const ask = async (id: string, text: string) => {
    await readWindow([{ id: blockId(1), text, day: '2026-01-01' }], desk.for({ id }));
    order.push(id);
  };
  const asked = ['ana', 'ana', 'ana'].map((id) => ask(id, long.repeat(15)));
  await expect(ask('ana', long)).rejects.toMatchObject({ code: 'overloaded' });
  await Promise.all([...asked, ask('bruno', long)]);
  expect(order.indexOf('bruno')).toBeLessThan(2);
  expect(started.most).toBe(2);
}, 60_000);

it('G-08: ends the thread of a check that nobody waits for', async () => {
  await using desk = new RulesDesk();
  const gone = new AbortController();
  const checked = checkAnswer(long.repeat(20), sources, {
    rules: desk.for({ id: 'ana' }),
    signal: gone.signal,
  });
  setImmediate(() => gone.abort());
  await expect(checked).rejects.toMatchObject({ code: 'unavailable' });
  await expect.poll(() => started.now).toBe(0);
}, 60_000);
