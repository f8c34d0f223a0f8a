import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { JucaError } from '#/lib/domain/errors.ts';
import type { AnswerPiece } from './answer-piece.ts';
import { AnswerTopic, type AnswerWatcher } from './answer-topic.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** An answer that the test writes; a read takes as long as the test says. */
const openTopic = () => {
  const answer = { run: 'one', text: '', isClosed: false };
  const read = vi.fn(async (after: number): Promise<AnswerPiece> => {
    const { run, text, isClosed } = answer;
    await new Promise((go) => setTimeout(go, 10));
    return { run, start: after, end: text.length, text: text.slice(after), isUpToDate: true, isClosed };
  });
  return { answer, read, topic: new AnswerTopic(read) };
};

class Watcher implements AnswerWatcher {
  readonly run: string;
  readonly topic: AnswerTopic;
  place: number;
  text = '';
  end = vi.fn(() => this.topic.leave(this));

  constructor(topic: AnswerTopic, place = 0, run = 'one') {
    this.topic = topic;
    this.place = place;
    this.run = run;
    topic.join(this);
  }

  receive(piece: AnswerPiece): void {
    expect(piece.start).toBe(this.place);
    this.place = piece.end;
    this.text += piece.text;
    if (piece.isClosed) this.end();
  }
}

const settle = () => vi.advanceTimersByTimeAsync(100);

it('reads a change once for all who watch, and many changes at once', async () => {
  const { answer, read, topic } = openTopic();
  const watchers = Array.from({ length: 50 }, () => new Watcher(topic));
  await settle();
  read.mockClear();
  for (const word of ['um ', 'dois ', 'três ']) {
    answer.text += word;
    topic.changed();
  }
  await settle();
  expect(read.mock.calls.length).toBeLessThanOrEqual(2);
  for (const { text } of watchers) expect(text).toBe('um dois três ');
});

it('gives each watcher what is after its place, also where it joins while the others are read for', async () => {
  const { answer, topic } = openTopic();
  answer.text = '0123456789';
  const ahead = new Watcher(topic, 8);
  await vi.advanceTimersByTimeAsync(5);
  const behind = new Watcher(topic, 3);
  answer.text += 'ab';
  topic.changed();
  await settle();
  expect(ahead.text).toBe('89ab');
  expect(behind.text).toBe('3456789ab');
});

it('ends who watches the text of another run', async () => {
  const { answer, topic } = openTopic();
  const old = new Watcher(topic);
  await settle();
  Object.assign(answer, { run: 'two', text: 'anew' });
  const present = new Watcher(topic, 0, 'two');
  await settle();
  expect(old.end).toHaveBeenCalledTimes(1);
  expect(old.text).toBe('');
  expect(present.text).toBe('anew');
});

it('gives a part that is stored without a read, to whoever has all before it', async () => {
  const { answer, read, topic } = openTopic();
  const watcher = new Watcher(topic);
  await settle();
  read.mockClear();
  const part = { run: 'one', isUpToDate: true, isClosed: false };
  answer.text = 'um dois';
  topic.give({ ...part, start: 0, end: 3, text: 'um ' });
  topic.give({ ...part, start: 3, end: 7, text: 'dois' });
  topic.give({ ...part, start: 3, end: 7, text: 'dois' });
  expect(watcher.text).toBe('um dois');
  expect(read).not.toHaveBeenCalled();
  answer.text = 'um dois três quatro';
  topic.give({ ...part, start: 13, end: 19, text: 'quatro' });
  expect(watcher.text).toBe('um dois');
  await settle();
  expect(watcher.text).toBe('um dois três quatro');
  expect(read).toHaveBeenCalledTimes(1);
});

it('tells whether everyone has the text of one run', async () => {
  const { topic } = openTopic();
  new Watcher(topic);
  expect(topic.isOf('one')).toBe(true);
  expect(topic.isOf(undefined)).toBe(false);
  new Watcher(topic, 0, 'two');
  expect(topic.isOf('one')).toBe(false);
});

it('is over with the answer', async () => {
  const { answer, topic } = openTopic();
  const watcher = new Watcher(topic);
  Object.assign(answer, { text: 'fim', isClosed: true });
  topic.changed();
  await settle();
  expect(watcher.text).toBe('fim');
  expect(topic.isUnwatched).toBe(true);
});

it('reads again where the store refused, and ends where the answer is gone', async () => {
  const { answer, read, topic } = openTopic();
  const watcher = new Watcher(topic);
  await settle();
  answer.text = 'um';
  read.mockRejectedValueOnce(new JucaError('overloaded', 'Busy.'));
  topic.changed();
  await settle();
  expect(watcher.text).toBe('');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(watcher.text).toBe('um');
  read.mockRejectedValueOnce(new JucaError('not_found', 'It is gone.'));
  topic.changed();
  await settle();
  expect(watcher.end).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});
