import { QueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Session, Shelf } from '#/lib/domain/session.ts';
import { storedSession } from '../../../../tests/support/sessions.ts';
import { ApiError } from '../api/api.ts';
import { listKey, SessionCache, sessionKey } from './session-cache.ts';
import type { SessionList } from './session-list.ts';

const first = storedSession({ updatedAt: '2026-03-09T14:00:00.000Z' });
const second = storedSession({ updatedAt: '2026-03-09T13:00:00.000Z' });
let queries: QueryClient;
let cache: SessionCache;

const titles = (shelf: Shelf) =>
  queries.getQueryData<SessionList>(listKey(shelf))?.sessions.map(({ title }) => title);
const ids = (shelf: Shelf) => queries.getQueryData<SessionList>(listKey(shelf))?.sessions.map(({ id }) => id);
const answer = (list: SessionList) => Response.json(list);

/** A promise that the test settles itself. */
const later = <T>() => Promise.withResolvers<T>();

beforeEach(() => {
  queries = new QueryClient();
  cache = new SessionCache(queries);
  queries.setQueryData<SessionList>(listKey('active'), { sessions: [first, second], nextCursor: null });
  queries.setQueryData<SessionList>(listKey('pinned'), { sessions: [], nextCursor: null });
  vi.unstubAllGlobals();
});

describe('settle', () => {
  it('moves a session to the shelf it is on now', () => {
    cache.settle({ ...second, shelf: 'pinned', pinnedAt: '2026-03-09T15:00:00.000Z', version: 2 });
    expect([ids('active'), ids('pinned')]).toEqual([[first.id], [second.id]]);
  });

  it('ignores what is older than what is known, on every shelf', () => {
    cache.settle({ ...second, shelf: 'pinned', pinnedAt: '2026-03-09T15:00:00.000Z', version: 3 });
    cache.settle({ ...second, version: 2 });
    expect([ids('active'), ids('pinned')]).toEqual([[first.id], [second.id]]);
  });

  it('makes no list of a shelf that was never loaded', () => {
    cache.settle({ ...second, shelf: 'trash', deletedAt: '2026-03-09T15:00:00.000Z', version: 2 });
    expect([ids('active'), ids('trash')]).toEqual([[first.id], undefined]);
  });
});

describe('forget', () => {
  it('takes a session out everywhere', () => {
    cache.settle(first);
    cache.forget(first.id);
    expect([ids('active'), queries.getQueryData(sessionKey(first.id))]).toEqual([[second.id], undefined]);
  });
});

describe('arrange', () => {
  it('shows the change at once, and then what the server made of it', async () => {
    const answered = later<Session>();
    const done = cache.arrange(first, { kind: 'rename', title: 'Liminar' }, () => answered.promise);
    expect(titles('active')).toEqual(['Liminar', second.title]);
    answered.resolve({ ...first, title: 'Liminar deferida', version: 2 });
    await done;
    expect(titles('active')).toEqual(['Liminar deferida', second.title]);
  });

  it('takes the change back where the server refuses it', async () => {
    const refused = cache.arrange(first, { kind: 'trash' }, () =>
      Promise.reject(new ApiError(409, 'conflict', '')),
    );
    expect(ids('active')).toEqual([second.id]);
    await expect(refused).rejects.toThrow(ApiError);
    expect(ids('active')).toEqual([first.id, second.id]);
  });

  it('keeps a later change visible while an earlier one is confirmed', async () => {
    const [pinned, renamed] = [later<Session>(), later<Session>()];
    const one = cache.arrange(first, { kind: 'pin', pinned: true }, () => pinned.promise);
    const two = cache.arrange(first, { kind: 'rename', title: 'Liminar' }, () => renamed.promise);
    pinned.resolve({ ...first, pinnedAt: '2026-03-09T15:00:00.000Z', shelf: 'pinned', version: 2 });
    await one;
    expect(titles('pinned')).toEqual(['Liminar']);
    renamed.reject(new ApiError(503, 'unavailable', ''));
    await expect(two).rejects.toThrow(ApiError);
    expect(titles('pinned')).toEqual([first.title]);
  });

  it('does not take back what the server told meanwhile', async () => {
    const answered = later<Session>();
    const done = cache.arrange(first, { kind: 'pin', pinned: true }, () => answered.promise);
    cache.settle({ ...first, title: 'De outro aparelho', version: 2 });
    expect(titles('pinned')).toEqual(['De outro aparelho']);
    answered.reject(new ApiError(503, 'unavailable', ''));
    await expect(done).rejects.toThrow(ApiError);
    expect(titles('active')).toEqual(['De outro aparelho', second.title]);
  });
});

describe('load', () => {
  it('keeps what was told while the answer was on its way', async () => {
    const answered = later<Response>();
    vi.stubGlobal('fetch', () => answered.promise);
    const loading = cache.load('active');
    const created = storedSession({ updatedAt: '2026-03-09T15:00:00.000Z' });
    cache.settle(created);
    cache.forget(second.id);
    answered.resolve(answer({ sessions: [first, second], nextCursor: null }));
    expect((await loading).sessions.map(({ id }) => id)).toEqual([created.id, first.id]);
  });

  it('fetches as many pages as were loaded before', async () => {
    const pages = [
      answer({ sessions: [first], nextCursor: 'next' }),
      answer({ sessions: [second], nextCursor: null }),
    ];
    vi.stubGlobal('fetch', async () => pages.shift());
    expect((await cache.load('active')).sessions).toEqual([first, second]);
  });

  it('adds a page to the list as it is by then', async () => {
    queries.setQueryData<SessionList>(listKey('active'), { sessions: [first], nextCursor: 'next' });
    const answered = later<Response>();
    vi.stubGlobal('fetch', () => answered.promise);
    const loading = cache.loadMore('active');
    const created = storedSession({ updatedAt: '2026-03-09T15:00:00.000Z' });
    cache.settle(created);
    answered.resolve(answer({ sessions: [second], nextCursor: null }));
    await loading;
    expect(ids('active')).toEqual([created.id, first.id, second.id]);
  });
});
