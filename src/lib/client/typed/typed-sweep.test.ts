import { expect, it } from 'vitest';
import { TestBrowser } from '../../../../tests/support/device.ts';
import type { Place } from './destination.ts';
import { sweepOld, sweptAfter } from './typed-sweep.ts';

const now = Date.parse('2026-11-26T12:00:00Z');
const days = (count: number) => now - count * 86_400_000;

it('forgets old texts of sessions that are gone, and asks about no others', async () => {
  const typed = await new TestBrowser().openTab();
  const put = (place: Place, updatedAt: number, name = 'b') =>
    typed.put({ kind: 'edit', place, name }, { text: 'x', base: 1, state: 'open', updatedAt });
  const old = days(sweptAfter + 1);
  void put('session:gone', old);
  void put('session:unknown', old);
  void put('session:there', old);
  void put('session:mixed', old);
  void put('session:mixed', days(1), 'c');
  void put('session:recent', days(sweptAfter - 1));
  void put('new:never-begun', old);
  const asked: string[] = [];
  const isGone = async (id: string) => {
    asked.push(id);
    if (id === 'unknown') throw new Error('offline');
    return id === 'gone';
  };
  await sweepOld(typed, isGone, now);
  expect(asked.toSorted()).toEqual(['gone', 'there', 'unknown']);
  expect(new Set(typed.all().map(({ place }) => place))).toEqual(
    new Set(['session:unknown', 'session:there', 'session:mixed', 'session:recent', 'new:never-begun']),
  );
});
