import type { Session, SessionChange, Shelf } from '#/lib/domain/session.ts';
import { shelves } from '#/lib/domain/session-words.ts';
import { ApiError } from '../api/api-error.ts';
import { type Clock, untilAnswered } from '../api/retry.ts';
import type { Answer } from '../replica/known.ts';
import type { Outcome } from '../replica/operation.ts';
import { SessionReplica } from '../replica/session-replica.ts';
import type { ListFilters } from './list-filters.ts';
import { Paced } from './paced.ts';
import { ShelfList, type ShelfPorts } from './shelf-list.ts';
import type { SessionSource } from './source.ts';

/** Replicas that are kept after their session was left, so that going back to it shows it at once. */
const kept = 12;

/** With changes of more sessions than this to ask for one by one, the lists are loaded again instead. */
const many = 20;

/** Milliseconds for which an announced change may turn out to be the one that a write of this tab is making. */
const echoTime = 1_000;

export type ShelfLists = Readonly<Record<Shelf, ShelfList>>;

interface Ports {
  source: SessionSource;
  clock: Clock;
}

/**
 * All that a page knows of its owner's sessions: one replica for each session that was opened or written to, and the
 * four lists. Whatever is told of a session comes in by `apply`, and shows in both.
 */
export class Replicas {
  readonly lists: ShelfLists;
  readonly #shelfPorts: ShelfPorts;
  #filtered: { key: string; lists: ShelfLists } | null = null;
  readonly #ports: Ports;
  readonly #replicas = new Map<string, SessionReplica>();
  readonly #listed = new WeakMap<SessionReplica, Session>();
  readonly #announced = new Map<string, number>();
  readonly #creating = new Set<Promise<unknown>>();
  readonly #purgedListeners = new Set<(id: string) => void>();
  readonly #asking: Paced;

  constructor(ports: Ports) {
    this.#ports = ports;
    this.#asking = new Paced((id) => this.#ask(id), ports.clock);
    this.#shelfPorts = {
      ...ports,
      onPage: (sessions: readonly Session[]) => {
        for (const session of sessions) this.#replicas.get(session.id)?.apply(alone(session));
      },
      pending: () => this.#pending(),
    };
    this.lists = this.#listsOf({});
  }

  /** The four lists with these filters; the page keeps those of one set of filters beside the lists without. */
  filtered(filters: ListFilters): ShelfLists {
    const key = JSON.stringify(filters);
    if (this.#filtered?.key !== key) this.#filtered = { key, lists: this.#listsOf(filters) };
    return this.#filtered.lists;
  }

  /** The page's one replica of the session. */
  of(id: string): SessionReplica {
    const replica = this.#replicas.get(id) ?? this.#newReplica(id);
    // The order of insertion is the order of use, oldest first.
    this.#replicas.delete(id);
    this.#replicas.set(id, replica);
    for (const [each, { isWatched, isWriting }] of this.#replicas) {
      if (this.#replicas.size > kept && !isWatched && !isWriting) this.#replicas.delete(each);
    }
    return replica;
  }

  /** The session as it is shown, where it is known. */
  session(id: string): Session | undefined {
    return this.#replicas.get(id)?.view().known.session ?? this.#listedSession(id);
  }

  /** Takes an answer of the server in, about whichever session. */
  apply(answer: Answer): void {
    const { session } = answer;
    const replica = this.#replicas.get(session.id);
    if (replica) replica.apply(answer);
    else if ((this.#listedSession(session.id)?.version ?? 0) <= session.version) this.#list(session);
  }

  /** Creates a session by `send` and takes it in. */
  async create<T extends NonNullable<Outcome>>(send: () => Promise<T>): Promise<T> {
    const sending = send();
    this.#creating.add(sending);
    try {
      const outcome = await sending;
      this.of(outcome.session.id).apply({ kind: 'result', ...outcome });
      return outcome;
    } finally {
      this.#creating.delete(sending);
    }
  }

  /** Asks for a session as it is now. Throws `ApiError`. */
  async refresh(id: string): Promise<Session> {
    const session = await this.#ports.source.session(id);
    this.apply(alone(session));
    return session;
  }

  /** Calls the listener for each session that was deleted for good, until the returned function is called. */
  onPurged(listener: (id: string) => void): () => void {
    this.#purgedListeners.add(listener);
    return () => this.#purgedListeners.delete(listener);
  }

  /** The server answers again: what could not be loaded is asked for at once. */
  reconnected(): void {
    for (const replica of this.#replicas.values()) {
      if (replica.isWatched && replica.view().trouble !== null) replica.retry();
    }
  }

  /** What the change feed says. A change of this page's own costs no request, however soon it is announced. */
  hear(event: SessionChange | { kind: 'reset' }): void {
    if (event.kind === 'reset') this.#reset();
    else if (event.kind === 'purged') this.#purged(event.sessionId);
    else this.#hear(event);
  }

  #hear({ sessionId, version }: SessionChange): void {
    if (this.#knows(sessionId, version)) return;
    this.#announced.set(sessionId, Math.max(version, this.#announced.get(sessionId) ?? 0));
    // The lists say nothing of the blocks that somebody looks at.
    const isWatched = this.#replicas.get(sessionId)?.isWatched === true;
    if (this.#asking.size > many && !isWatched) this.#resetLists();
    else this.#asking.run(sessionId);
  }

  #reset(): void {
    this.#resetLists();
    for (const replica of this.#replicas.values()) if (replica.isWatched) void replica.follow();
  }

  #resetLists(): void {
    for (const list of this.#allLists()) void list.reset();
  }

  #purged(id: string): void {
    this.#gone(id);
    for (const listener of this.#purgedListeners) listener(id);
  }

  #gone(id: string): void {
    this.#replicas.get(id)?.purged();
    this.#unlist(id);
  }

  /** Whether the session is known as it was at this version, with its blocks where somebody looks at them. */
  #knows(id: string, version: number): boolean {
    const replica = this.#replicas.get(id);
    if (replica?.isWatched) return replica.confirmed.synced >= version || replica.view().gone;
    return (this.session(id)?.version ?? 0) >= version;
  }

  /** Asks for what was announced, unless a write of this page is found to have made it. */
  async #ask(id: string): Promise<void> {
    await this.#writesSettled(id);
    const version = this.#announced.get(id) ?? 0;
    this.#announced.delete(id);
    if (this.#knows(id, version)) return;
    const replica = this.#replicas.get(id);
    if (replica?.isWatched) return replica.follow();
    try {
      await untilAnswered(() => this.refresh(id), this.#ports.clock);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.code === 'not_found') this.#gone(id);
    }
  }

  async #writesSettled(id: string): Promise<void> {
    const replica = this.#replicas.get(id);
    const writes = replica ? [replica.settled()] : [...this.#creating];
    const isWriting = replica ? replica.isWriting : writes.length > 0;
    if (isWriting) await Promise.race([Promise.allSettled(writes), this.#ports.clock.wait(echoTime)]);
  }

  #newReplica(id: string): SessionReplica {
    const onChange = (replica: SessionReplica) => this.#changed(replica);
    const replica = new SessionReplica(id, { ...this.#ports, onChange });
    const listed = this.#listedSession(id);
    if (listed) replica.apply(alone(listed));
    return replica;
  }

  /** Shows in the lists what changed in a replica. */
  #changed(replica: SessionReplica): void {
    const { known, gone } = replica.view();
    if (gone) this.#unlist(replica.id);
    else if (known.session && this.#listed.get(replica) !== known.session) {
      this.#listed.set(replica, known.session);
      this.#list(known.session);
    }
  }

  #list(session: Session): void {
    for (const list of this.#allLists()) list.put(session);
  }

  #unlist(id: string): void {
    for (const list of this.#allLists()) list.remove(id);
  }

  #listedSession(id: string): Session | undefined {
    return this.#allLists()
      .map((list) => list.find(id))
      .filter((session) => session !== undefined)
      .reduce<Session | undefined>(newest, undefined);
  }

  #allLists(): ShelfList[] {
    return [this.lists, ...(this.#filtered ? [this.#filtered.lists] : [])].flatMap(Object.values);
  }

  #listsOf(filters: ListFilters): ShelfLists {
    return Object.fromEntries(
      shelves.map((shelf) => [shelf, new ShelfList(shelf, this.#shelfPorts, filters)]),
    ) as Record<Shelf, ShelfList>;
  }

  #pending(): Session[] {
    return [...this.#replicas.values()].flatMap((replica) => {
      const { session } = replica.view().known;
      return replica.isWriting && session ? [session] : [];
    });
  }
}

const newest = (one: Session | undefined, other: Session): Session =>
  one && one.version >= other.version ? one : other;

/** A session by itself, as an answer. */
const alone = (session: Session): Answer => ({ kind: 'result', session, blocks: [] });
