import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SilenceWatch } from './silence-watch.ts';

const report = vi.fn();
let waiting = true;
let watch: SilenceWatch;

beforeEach(() => {
  vi.useFakeTimers();
  report.mockClear();
  waiting = true;
  watch = new SilenceWatch(1_000, () => waiting, report);
});

afterEach(() => {
  watch.close();
  vi.useRealTimers();
});

it('reports after a whole deadline without a sign, and again after the next', () => {
  vi.advanceTimersByTime(1_000);
  expect(report).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(report).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1_100);
  expect(report).toHaveBeenCalledTimes(2);
});

it('begins anew with each sign, and where nothing is waited for', () => {
  for (let count = 0; count < 5; count += 1) {
    vi.advanceTimersByTime(900);
    watch.heard();
  }
  vi.advanceTimersByTime(900);
  waiting = false;
  vi.advanceTimersByTime(100);
  waiting = true;
  vi.advanceTimersByTime(1_000);
  expect(report).not.toHaveBeenCalled();
});
