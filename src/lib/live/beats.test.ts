import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Beats } from './beats.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('Beats', () => {
  it('calls each member once in an interval, whenever it joined', () => {
    const beats = new Beats(15_000);
    const members = Array.from({ length: 100 }, () => vi.fn());
    for (const member of members) {
      beats.join(member);
      vi.advanceTimersByTime(37);
    }
    for (const member of members) member.mockClear();
    vi.advanceTimersByTime(15_000);
    for (const member of members) expect(member).toHaveBeenCalledTimes(1);
  });

  it('calls a member within one interval of its joining, and not at once', () => {
    const beats = new Beats(15_000);
    beats.join(() => {});
    vi.advanceTimersByTime(15_000 / 60 / 2);
    const member = vi.fn();
    beats.join(member);
    vi.advanceTimersByTime(14_000);
    expect(member).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_000);
    expect(member).toHaveBeenCalledTimes(1);
  });

  it('calls those who joined at about the same time in one turn', () => {
    const beats = new Beats(15_000);
    let turn = 0;
    const turns: number[] = [];
    const stop = beats.join(() => {
      turn += 1;
    });
    for (let count = 0; count < 3; count += 1) beats.join(() => turns.push(turn));
    vi.advanceTimersByTime(15_000);
    expect(turns).toEqual([1, 1, 1]);
    stop();
  });

  it('makes up for the turns of a late timer, a few at once', () => {
    const beats = new Beats(15_000);
    const times: number[] = [];
    for (let joined = 0; joined < 60; joined += 1) {
      beats.join(() => times.push(performance.now()));
      vi.advanceTimersByTime(250);
    }
    times.length = 0;
    const now = vi.spyOn(performance, 'now');
    const real = now.getMockImplementation() ?? (() => Date.now());
    let late = 0;
    now.mockImplementation(() => real() + late);
    late = 10_000;
    vi.advanceTimersByTime(250);
    expect(times).toHaveLength(3);
    now.mockRestore();
  });

  it('calls nobody who has left, and has no timer once all have', () => {
    const beats = new Beats(15_000);
    const member = vi.fn();
    const leave = beats.join(member);
    const stay = beats.join(() => {});
    leave();
    vi.advanceTimersByTime(30_000);
    expect(member).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(1);
    stay();
    expect(vi.getTimerCount()).toBe(0);
    const again = vi.fn();
    beats.join(again);
    vi.advanceTimersByTime(15_000);
    expect(again).toHaveBeenCalledTimes(1);
  });
});
