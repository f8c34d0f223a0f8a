import type { QueryClient } from '@tanstack/react-query';
import { limits } from '#/lib/domain/limits.ts';
import type { Session } from '#/lib/domain/session.ts';
import { type Shelf, shelves } from '#/lib/domain/session-words.ts';
import { api } from './api.ts';
import {
  type Arrangement,
  append,
  arrange,
  place,
  type SessionList,
  type SessionPage,
  withdraw,
} from './session-list.ts';

export const sessionKey = (id: string) => ['session', id] as const;
export const briefingKey = (id: string) => ['briefing', id] as const;
export const listKey = (shelf: Shelf) => ['sessions', shelf] as const;

/** A session as the server last told it, with what the reader did since and the server has not confirmed. */
interface Pending {
  confirmed: Session;
  changes: Arrangement[];
}

/**
 * What this tab knows of sessions, in the query cache: one entry for each session that was looked at, one list for each
 * shelf. Answers and changes may come in any order; the newer version wins, and what the reader did stays visible over
 * it until the server has confirmed or refused it.
 */
export class SessionCache {
  readonly #queries: QueryClient;
  readonly #pending = new Map<string, Pending>();
  /** What was told while lists are being fetched: the answer may be older. `null` is a session that is gone. */
  readonly #told = new Map<string, Session | null>();
  #fetching = 0;

  constructor(queries: QueryClient) {
    this.#queries = queries;
  }

  /** Takes in a session as the server tells it. */
  settle(session: Session): void {
    const pending = this.#pending.get(session.id);
    if (pending && pending.confirmed.version <= session.version) pending.confirmed = session;
    if ((this.get(session.id)?.version ?? 0) > session.version) return;
    this.#show(this.#withChanges(session));
  }

  /** Takes out a session that is gone. */
  forget(id: string): void {
    this.#pending.delete(id);
    if (this.#fetching > 0) this.#told.set(id, null);
    this.#queries.removeQueries({ queryKey: sessionKey(id) });
    for (const shelf of shelves) this.#change(shelf, (list) => withdraw(list, id));
  }

  /** The session as this tab shows it, where it is loaded. */
  get(id: string): Session | undefined {
    const single = this.#queries.getQueryData<Session>(sessionKey(id));
    const listed = shelves.map((shelf) => this.#listed(shelf, id));
    return [single, ...listed].reduce((best, each) =>
      each && (!best || each.version > best.version) ? each : best,
    );
  }

  /**
   * Shows at once what the reader does, then does it. Throws what `run` throws, after showing again what is so.
   * `run` gives the session as the server has it afterwards.
   */
  async arrange(session: Session, change: Arrangement, run: () => Promise<Session>): Promise<Session> {
    const pending = this.#pending.get(session.id) ?? { confirmed: session, changes: [] };
    pending.changes.push(change);
    this.#pending.set(session.id, pending);
    this.#show(this.#withChanges(pending.confirmed));
    try {
      const result = await run();
      if (pending.confirmed.version <= result.version) pending.confirmed = result;
      return result;
    } finally {
      pending.changes.splice(pending.changes.indexOf(change), 1);
      if (pending.changes.length === 0) this.#pending.delete(session.id);
      this.#show(pending.changes.reduce(arranged, pending.confirmed));
    }
  }

  /** Fetches as much of a shelf as is loaded, at least its first page. */
  async load(shelf: Shelf, signal?: AbortSignal): Promise<SessionList> {
    const wanted = this.#list(shelf)?.sessions.length ?? 0;
    return this.#whileFetching(shelf, async () => {
      let list = await fetchPage(shelf, null, signal);
      while (list.nextCursor !== null && list.sessions.length < wanted) {
        list = append(list, await fetchPage(shelf, list.nextCursor, signal));
      }
      return list;
    });
  }

  /** Fetches the next page of a shelf and adds it to what is loaded by then. */
  async loadMore(shelf: Shelf): Promise<void> {
    const cursor = this.#list(shelf)?.nextCursor;
    if (!cursor) return;
    const page = await this.#whileFetching(shelf, () => fetchPage(shelf, cursor));
    this.#change(shelf, (list) => (list.nextCursor === cursor ? append(list, page) : list));
  }

  async #whileFetching(shelf: Shelf, fetch: () => Promise<SessionList>): Promise<SessionList> {
    this.#fetching += 1;
    try {
      const list = await fetch();
      const shown = [...this.#pending.values()].map(({ confirmed }) => this.#withChanges(confirmed));
      const told = [...this.#told, ...shown.map((session) => [session.id, session] as const)];
      return told.reduce((result, [id, session]) => withTold(result, shelf, id, session), list);
    } finally {
      this.#fetching -= 1;
      if (this.#fetching === 0) this.#told.clear();
    }
  }

  #show(session: Session): void {
    if (this.#fetching > 0) this.#told.set(session.id, session);
    this.#queries.setQueryData<Session>(sessionKey(session.id), session);
    for (const shelf of shelves) this.#change(shelf, (list) => withTold(list, shelf, session.id, session));
  }

  #withChanges(session: Session): Session {
    return (this.#pending.get(session.id)?.changes ?? []).reduce(arranged, session);
  }

  #list(shelf: Shelf): SessionList | undefined {
    return this.#queries.getQueryData<SessionList>(listKey(shelf));
  }

  #listed(shelf: Shelf, id: string): Session | undefined {
    return this.#list(shelf)?.sessions.find((session) => session.id === id);
  }

  #change(shelf: Shelf, change: (list: SessionList) => SessionList): void {
    this.#queries.setQueryData<SessionList>(listKey(shelf), (list) => list && change(list));
  }
}

const arranged = (session: Session, change: Arrangement): Session =>
  arrange(session, change, new Date().toISOString());

const withTold = (list: SessionList, shelf: Shelf, id: string, session: Session | null): SessionList =>
  session?.shelf === shelf ? place(list, session) : withdraw(list, id);

const fetchPage = (shelf: Shelf, cursor: string | null, signal?: AbortSignal): Promise<SessionPage> => {
  const query = new URLSearchParams({ shelf, limit: String(limits.page), ...(cursor && { cursor }) });
  return api.get<SessionPage>(`/api/sessions?${query}`, signal && { signal });
};
