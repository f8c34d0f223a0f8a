import type { Session, Shelf } from '#/lib/domain/session.ts';
import { ApiError } from '../api/api-error.ts';
import { type Clock, untilAnswered } from '../api/retry.ts';
import { type ListFilters, passes } from './list-filters.ts';
import { append, place, type SessionList, type SessionPage, withdraw } from './session-list.ts';
import type { SessionSource } from './source.ts';

/** What a screen shows of one shelf. */
export interface ShelfView {
  /** What is loaded; undefined before the first answer. */
  list: SessionList | undefined;
  /** True where the first page could not be loaded. */
  failed: boolean;
  /** True where the next page could not be loaded. */
  moreFailed: boolean;
}

export interface ShelfPorts {
  source: Pick<SessionSource, 'page'>;
  clock: Clock;
  /** Takes in the sessions of a page. */
  onPage: (sessions: readonly Session[]) => void;
  /** Sessions as they are shown while a write of theirs has no answer. */
  pending: () => readonly Session[];
}

const nothingListed: ShelfView = { list: undefined, failed: false, moreFailed: false };

/** Milliseconds after which a page that does not come is told to the reader, who can try again. */
const patience = 10_000;

/**
 * One shelf of the user's sessions, or what of it passes filters, as far as it is loaded. Answers and changes may come in any order: what was told
 * while a page was on its way is newer than the page.
 */
export class ShelfList {
  readonly shelf: Shelf;
  readonly #ports: ShelfPorts;
  readonly #filters: ListFilters;
  /** Matters of which the server was asked whether their sessions pass. */
  readonly #askedMatters = new Set<string | null>();
  readonly #listeners = new Set<() => void>();
  /** What was told while pages are being loaded; null is a session that is gone. */
  readonly #told = new Map<string, Session | null>();
  #view = nothingListed;
  #fetching = 0;
  #loading: Promise<void> | null = null;
  #loadAgain = false;
  #isLoadingMore = false;

  constructor(shelf: Shelf, ports: ShelfPorts, filters: ListFilters = {}) {
    this.shelf = shelf;
    this.#ports = ports;
    this.#filters = filters;
  }

  readonly view = (): ShelfView => this.#view;

  /** Calls the listener after each change until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  find(id: string): Session | undefined {
    return this.#view.list?.sessions.find((session) => session.id === id);
  }

  /** Begins with a page that is there already. */
  seed(list: SessionPage): void {
    this.#set({ list });
  }

  /** Loads the first page, unless that was done. */
  async open(): Promise<void> {
    if (!this.#view.list) await this.load();
  }

  /** Loads as much as is loaded, at least the first page. A call while one is under way leads to one more. */
  load(): Promise<void> {
    this.#loadAgain = true;
    this.#loading ??= this.#load().finally(() => {
      this.#loading = null;
    });
    return this.#loading;
  }

  /** What is loaded may be out of date: where nobody looks at it, it is loaded when somebody does. */
  async reset(): Promise<void> {
    this.#askedMatters.clear();
    if (this.#listeners.size > 0) await this.load();
    else this.#set(nothingListed);
  }

  /** Loads the next page, unless that is under way. */
  async loadMore(): Promise<void> {
    const cursor = this.#view.list?.nextCursor;
    if (!cursor || this.#isLoadingMore) return;
    this.#isLoadingMore = true;
    await this.#fetch(
      () => this.#ports.source.page(this.shelf, cursor, this.#filters),
      (page) => {
        const { list } = this.#view;
        // Loaded anew meanwhile, the list goes on elsewhere.
        const next = list?.nextCursor === cursor ? this.#withTold(append(list, page)) : list;
        this.#set({ list: next, moreFailed: false });
      },
      () => this.#set({ moreFailed: true }),
    );
    this.#isLoadingMore = false;
  }

  /** Shows the session where it belongs, or no longer where it is on another shelf. */
  put(session: Session): void {
    this.#tell(session.id, session);
  }

  /** Takes out a session that is gone. */
  remove(id: string): void {
    this.#tell(id, null);
  }

  #tell(id: string, session: Session | null): void {
    if (this.#fetching > 0) this.#told.set(id, session);
    if (this.#view.list) this.#set({ list: this.#with(this.#view.list, id, session) });
  }

  #with(list: SessionList, id: string, session: Session | null): SessionList {
    return session?.shelf === this.shelf && this.#takes(list, session)
      ? place(list, session)
      : withdraw(list, id);
  }

  /** Only the server knows whose client is in a matter: one of which nothing is listed yet is asked for once. */
  #takes({ sessions }: SessionList, session: Session): boolean {
    const isPassing = passes(session, this.#filters);
    if (isPassing !== null) return isPassing;
    const { matterId } = session;
    if (sessions.some((each) => each.matterId === matterId)) return true;
    if (!this.#askedMatters.has(matterId)) {
      this.#askedMatters.add(matterId);
      void this.load();
    }
    return false;
  }

  async #load(): Promise<void> {
    while (this.#loadAgain) {
      this.#loadAgain = false;
      await this.#fetch(
        () => this.#fetchAll(this.#view.list?.sessions.length ?? 0),
        (list) => this.#set({ list: this.#withTold(list), failed: false, moreFailed: false }),
        () => this.#set({ failed: this.#view.list === undefined }),
      );
    }
  }

  async #fetchAll(wanted: number): Promise<SessionList> {
    let list = await this.#ports.source.page(this.shelf, null, this.#filters);
    while (list.nextCursor !== null && list.sessions.length < wanted) {
      list = append(list, await this.#ports.source.page(this.shelf, list.nextCursor, this.#filters));
    }
    return list;
  }

  async #fetch(
    fetch: () => Promise<SessionPage>,
    take: (page: SessionPage) => void,
    fail: () => void,
  ): Promise<void> {
    this.#fetching += 1;
    try {
      const page = await untilAnswered(fetch, this.#ports.clock, patience);
      this.#ports.onPage(page.sessions);
      take(page);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      fail();
    } finally {
      this.#fetching -= 1;
      if (this.#fetching === 0) this.#told.clear();
    }
  }

  #withTold(list: SessionList): SessionList {
    const told = [...this.#told, ...this.#ports.pending().map((session) => [session.id, session] as const)];
    return told.reduce((result, [id, session]) => this.#with(result, id, session), list);
  }

  #set(change: Partial<ShelfView>): void {
    const next = { ...this.#view, ...change };
    const isSame = (Object.keys(next) as (keyof ShelfView)[]).every((key) => next[key] === this.#view[key]);
    if (isSame) return;
    this.#view = next;
    for (const listener of this.#listeners) listener();
  }
}
