import { describe, expect, it } from 'vitest';
import type { SessionChange } from '#/lib/domain/session.ts';
import { Backlog } from './backlog.ts';

const change = (version: number): SessionChange => ({ kind: 'blocks', sessionId: 's', version });

const filled = (count: number, capacity: number) => {
  const backlog = new Backlog('boot', capacity);
  for (let version = 1; version <= count; version += 1) backlog.add(change(version));
  return backlog;
};

const versionsAfter = (backlog: Backlog, id: string) =>
  backlog.after(id)?.map(({ change }) => ('version' in change ? change.version : undefined));

describe('Backlog', () => {
  it('gives what came after an id, in order', () => {
    expect(versionsAfter(filled(5, 10), 'boot-3')).toEqual([4, 5]);
    expect(versionsAfter(filled(5, 10), 'boot-0')).toEqual([1, 2, 3, 4, 5]);
  });

  it('gives nothing after the newest', () => {
    const backlog = filled(5, 10);
    expect(backlog.after(backlog.place)).toEqual([]);
    expect(new Backlog('boot', 10).after('boot-0')).toEqual([]);
  });

  it('knows when what was missed has left it', () => {
    expect(versionsAfter(filled(15, 10), 'boot-5')).toHaveLength(10);
    expect(filled(15, 10).after('boot-4')).toBeUndefined();
  });

  it.each(['other-3', 'boot-6', 'boot--1', 'boot-', 'boot', '', 'boot-1e1', 'boot-3-9x'])(
    'does not know the id %o',
    (id) => expect(filled(5, 10).after(id)).toBeUndefined(),
  );
});
