import { beforeEach, describe, expect, it } from 'vitest';
import { newId } from '#/lib/domain/new-id.ts';
import type { Session } from '#/lib/domain/session.ts';
import { FakeClock, settle } from '../../../../tests/support/fake-sessions.ts';
import { storedSession } from '../../../../tests/support/sessions.ts';
import { ApiError } from '../api/api-error.ts';
import type { ListFilters } from './list-filters.ts';
import type { SessionPage } from './session-list.ts';
import { ShelfList } from './shelf-list.ts';

const first = storedSession({ updatedAt: '2026-03-09T14:00:00.000Z' });
const second = storedSession({ updatedAt: '2026-03-09T13:00:00.000Z' });
const newest = () => storedSession({ updatedAt: '2026-03-09T15:00:00.000Z' });
const pinned = (session: Session): Session => ({
  ...session,
  shelf: 'pinned',
  pinnedAt: session.updatedAt,
  version: session.version + 1,
});

let asked: (string | null)[];
let answers: PromiseWithResolvers<SessionPage>[];
let pending: Session[];
let clock: FakeClock;
let list: ShelfList;

const page = (sessions: Session[], nextCursor: string | null = null): SessionPage => ({
  sessions,
  nextCursor,
});
const ids = () => list.view().list?.sessions.map(({ id }) => id);
/** Answers the oldest question. */
const answer = async (given: SessionPage | ApiError) => {
  const next = answers.shift();
  if (given instanceof ApiError) next?.reject(given);
  else next?.resolve(given);
  await settle();
};

beforeEach(() => {
  [asked, answers, pending, clock] = [[], [], [], new FakeClock()];
  const source = {
    page: (_: string, cursor: string | null) => {
      asked.push(cursor);
      const next = Promise.withResolvers<SessionPage>();
      answers.push(next);
      return next.promise;
    },
  };
  list = new ShelfList('active', { source, clock, onPage: () => {}, pending: () => pending });
});

describe('put', () => {
  it('shows a session where it belongs, and no longer where it is on another shelf', () => {
    list.seed(page([first, second]));
    const added = newest();
    list.put(added);
    list.put(pinned(second));
    expect(ids()).toEqual([added.id, first.id]);
  });

  it('makes no list of a shelf that was never loaded', () => {
    list.put(first);
    expect(ids()).toBeUndefined();
  });

  it('tells nobody of a session that it shows already', () => {
    list.seed(page([first]));
    let told = 0;
    list.subscribe(() => {
      told += 1;
    });
    list.put(first);
    expect(told).toBe(0);
  });
});

describe('load', () => {
  it('keeps what was told while the answer was on its way', async () => {
    void list.open();
    const added = newest();
    list.put(added);
    list.remove(second.id);
    await answer(page([first, second]));
    expect(ids()).toEqual([added.id, first.id]);
  });

  it('keeps what is being written, whatever the server still says', async () => {
    pending = [{ ...second, shelf: 'trash', deletedAt: second.updatedAt }];
    void list.open();
    await answer(page([first, second]));
    expect(ids()).toEqual([first.id]);
  });

  it('loads as many pages as were loaded before', async () => {
    list.seed(page([first, second]));
    void list.load();
    await answer(page([first], 'next'));
    await answer(page([second]));
    expect([asked, ids()]).toEqual([
      [null, 'next'],
      [first.id, second.id],
    ]);
  });

  it('loads once more for all calls that come meanwhile', async () => {
    const done = Promise.all(Array.from({ length: 5 }, () => list.load()));
    await answer(page([]));
    await answer(page([first]));
    await done;
    expect([asked.length, ids()]).toEqual([2, [first.id]]);
  });

  it('tries again for a while, then says that it failed, and starts anew when asked', async () => {
    void list.open();
    const offline = new ApiError(0, 'offline', 'The server could not be reached.');
    await answer(offline);
    expect(list.view().failed).toBe(false);
    await clock.pass(10_000);
    await answer(offline);
    expect(list.view()).toMatchObject({ list: undefined, failed: true });
    void list.load();
    await answer(page([first]));
    expect(list.view()).toMatchObject({ failed: false, list: page([first]) });
  });
});

describe('loadMore', () => {
  it('adds a page to the list as it is by then, once', async () => {
    list.seed(page([first], 'next'));
    void list.loadMore();
    void list.loadMore();
    const added = newest();
    list.put(added);
    await answer(page([second]));
    expect([asked, ids()]).toEqual([['next'], [added.id, first.id, second.id]]);
    await list.loadMore();
    expect(asked).toEqual(['next']);
  });

  it('says that the page failed and keeps what is loaded', async () => {
    list.seed(page([first], 'next'));
    void list.loadMore();
    await answer(new ApiError(422, 'limit', ''));
    expect(list.view()).toMatchObject({ moreFailed: true, list: page([first], 'next') });
  });
});

describe('reset', () => {
  it('loads a list that is looked at, and forgets one that is not', async () => {
    list.seed(page([first]));
    await list.reset();
    expect([asked, ids()]).toEqual([[], undefined]);
    list.subscribe(() => {});
    void list.reset();
    await answer(page([first, second]));
    expect(ids()).toEqual([first.id, second.id]);
  });
});

describe('with filters', () => {
  const filtered = (filters: ListFilters) => {
    const source = {
      page: (_: string, cursor: string | null, given?: ListFilters) => {
        asked.push(cursor);
        expect(given).toEqual(filters);
        const next = Promise.withResolvers<SessionPage>();
        answers.push(next);
        return next.promise;
      },
    };
    list = new ShelfList('active', { source, clock, onPage: () => {}, pending: () => pending }, filters);
  };

  it('shows a session while it passes', async () => {
    filtered({ tag: 'Urgente', briefing: 'none' });
    void list.load();
    await answer(page([]));
    list.put({ ...first, tags: ['urgente'] });
    expect(ids()).toEqual([first.id]);
    list.put({ ...first, tags: ['urgente'], phase: 1, version: 2 });
    expect(ids()).toEqual([]);
    list.put(second);
    expect(ids()).toEqual([]);
  });

  it('asks the server once whether a matter is the client’s', async () => {
    const [known, unknown] = [newId(), newId()];
    filtered({ client: 'Ana Prado' });
    void list.load();
    await answer(page([{ ...second, matterId: known }]));
    list.put({ ...first, matterId: known });
    expect(ids()).toEqual([first.id, second.id]);
    const added = newest();
    list.put({ ...added, matterId: null });
    expect(asked).toEqual([null]);
    list.put({ ...added, matterId: unknown, version: 2 });
    list.put({ ...added, matterId: unknown, version: 3 });
    expect(ids()).toEqual([first.id, second.id]);
    await settle();
    expect(asked).toEqual([null, null]);
    await answer(
      page([
        { ...added, matterId: unknown, version: 3 },
        { ...first, matterId: known },
      ]),
    );
    expect(ids()).toEqual([added.id, first.id]);
  });
});
