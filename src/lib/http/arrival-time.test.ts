import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { limitArrival, longestArrival } from './arrival-time.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const requestOf = (url: string, headers: Record<string, string>, complete = false): IncomingMessage => {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { url, headers, complete });
  limitArrival(request);
  return request;
};
const body = { 'content-length': '9' };

it('ends a request whose body does not arrive within five minutes', () => {
  const slow = requestOf('/api/sessions', body);
  const chunked = requestOf('/api/library/import', { 'transfer-encoding': 'chunked' });
  vi.advanceTimersByTime(299_000);
  expect([slow.destroyed, chunked.destroyed]).toEqual([false, false]);
  vi.advanceTimersByTime(1_000);
  expect([slow.destroyed, chunked.destroyed]).toEqual([true, true]);
});

it('leaves one that has arrived, one without a body, and conversations', () => {
  const kept = [
    requestOf('/api/sessions', body, true),
    requestOf('/api/live', {}),
    requestOf('/api/conversations/import', body),
  ];
  vi.advanceTimersByTime(longestArrival);
  expect(kept.map(({ destroyed }) => destroyed)).toEqual([false, false, false]);
});
