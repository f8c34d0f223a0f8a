import { expect, it } from 'vitest';
import type { Session } from '#/lib/domain/session.ts';
import { storedSession } from '../../../../../tests/support/sessions.ts';
import { knownSessions } from './known-sessions.ts';

/** So many sessions, and how many of them were read. */
const loaded = (count: number) => {
  const session = storedSession();
  let read = 0;
  const sessions = new Proxy(Array<Session>(count).fill(session), {
    get: (list, name) => {
      if (typeof name === 'string' && /^\d+$/.test(name)) read += 1;
      return Reflect.get(list, name);
    },
  });
  return { sessions, reads: () => read };
};

it.each(['', 'recusa'])('reads as few of 20,000 sessions as of 500 for the query "%s"', (query) => {
  const [few, many] = [loaded(500), loaded(20_000)];
  knownSessions([], few.sessions, query);
  knownSessions([], many.sessions, query);
  expect(many.reads()).toBe(few.reads());
  expect(few.reads()).toBeGreaterThan(0);
});

it('offers pinned sessions first, and a few without a query', () => {
  const sessions = Array.from({ length: 10 }, (_, index) => storedSession({ title: `Sessão ${index}` }));
  const pinned = [storedSession({ title: 'Fixada' })];
  expect(knownSessions(pinned, sessions, '').map(({ title }) => title)).toEqual([
    'Fixada',
    'Sessão 0',
    'Sessão 1',
    'Sessão 2',
    'Sessão 3',
  ]);
  expect(knownSessions(pinned, sessions, 'x')).toHaveLength(11);
});
