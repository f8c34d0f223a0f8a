import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PageClock } from './page-clock.ts';

const start = Date.parse('2026-03-09T14:05:00.000Z');
const hour = 60 * 60_000;
const document = new EventTarget();

beforeEach(() => {
  vi.stubGlobal('document', document);
  vi.useFakeTimers({ now: Date.parse('2031-01-01T00:00:00.000Z') });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('begins with the time of the server, and stays the same for a minute', () => {
  const clock = new PageClock(start);
  const first = clock.read();
  expect(first).toEqual(new Date(start));
  vi.advanceTimersByTime(59_000);
  expect(clock.read()).toBe(first);
});

it('is the present for whoever reads it hours later for the first time', () => {
  const clock = new PageClock(start);
  vi.setSystemTime(Date.now() + 72 * hour);
  expect(clock.read()).toEqual(new Date(start + 72 * hour));
});

it('goes on where the clock of the device is set back', () => {
  const clock = new PageClock(start);
  vi.advanceTimersByTime(60_000);
  vi.setSystemTime(Date.now() - hour);
  vi.advanceTimersByTime(60_000);
  expect(clock.read()).toEqual(new Date(start + 120_000));
});

it('runs no faster where it is read often', () => {
  const clock = new PageClock(start);
  // The times of the device are whole milliseconds; those of the page are not.
  const began = { device: Date.now(), page: performance.now() };
  let passed = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => began.device + Math.floor(passed));
  vi.spyOn(performance, 'now').mockImplementation(() => began.page + passed);
  for (; passed < 50_000; passed += 0.5) clock.read();
  expect(clock.read()).toEqual(new Date(start));
});

it('tells each minute, and when the page comes to sight after the machine has slept', () => {
  const clock = new PageClock(start);
  const heard = vi.fn();
  const stop = clock.subscribe(heard);
  vi.advanceTimersByTime(60_000);
  expect(heard).toHaveBeenCalledTimes(1);
  vi.setSystemTime(Date.now() + hour);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(heard).toHaveBeenCalledTimes(2);
  expect(clock.read()).toEqual(new Date(start + 60_000 + hour));
  stop();
  vi.advanceTimersByTime(10 * hour);
  expect(heard).toHaveBeenCalledTimes(2);
});
