import { notFound } from '#/lib/domain/errors.ts';
import type { Change } from '#/lib/domain/session.ts';
import type { Engine, OverdueAnswer } from './engine.ts';
import type { EngineHealth } from './engine-health.ts';
import { ownedHandle } from './owned-handle.ts';
import { OwnerFeed } from './owner-feed.ts';
import { answerVerbs, sessionVerbs } from './verbs/registry.ts';

/** Whoever is signed in; every session belongs to one. */
export interface Owner {
  id: string;
}

/**
 * The only door to sessions. It has no verb of its own: `for(owner)` gives the handle that has them, and each of
 * them carries that owner into the statement that reads or writes (rules in docs/store-contract.md).
 */
export class SessionsDB {
  readonly #engine: Engine;
  readonly #feed: OwnerFeed;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#feed = new OwnerFeed(engine);
  }

  /** The sessions of one owner. */
  for(owner: Owner): OwnedSessions {
    return new OwnedSessions(this.#engine, this.#feed, owner.id);
  }

  /**
   * Calls the listener when any owner's watchers may have missed a change, until the returned function is called:
   * what they know of their sessions has to be fetched again.
   */
  onGap(listener: () => void): () => void {
    return this.#engine.onGap(listener);
  }

  /** Tells the other processes on the same database that a sign-in of this user may have ended. */
  announceSignOut(user: Owner): void {
    this.#engine.announceSignOut(user.id);
  }

  /** Calls the listener with the user whose sign-in may have ended in another process, until the returned function is called. */
  onSignOut(listener: (user: Owner) => void): () => void {
    return this.#engine.onSignOut((id) => listener({ id }));
  }

  /** Sessions whose answer is being written by a process that is gone, of any owner; at most `overdueAtOnce`. */
  overdueAnswers(): Promise<OverdueAnswer[]> {
    return this.#engine.overdueAnswers();
  }

  health(): Promise<EngineHealth> {
    return this.#engine.health();
  }

  /** Answers the calls already taken, then closes the database; later calls are `unavailable`. */
  close(): Promise<void> {
    return this.#engine.close();
  }
}

/**
 * One owner's sessions. Every verb is one transaction and throws `JucaError`: `not_found` for what is not there or
 * not the owner's, `conflict` for what changed meanwhile, `invalid`, `too_large` or `limit` for input past a bound,
 * `overloaded` or `unavailable` when it is worth trying again.
 */
export class OwnedSessions extends ownedHandle({ ...sessionVerbs, ...answerVerbs }, notFound) {
  readonly #feed: OwnerFeed;
  readonly #owner: string;

  constructor(engine: Engine, feed: OwnerFeed, owner: string) {
    super(engine, owner);
    this.#feed = feed;
    this.#owner = owner;
  }

  /** Calls the listener after each committed change of this owner's sessions, until the returned function is called. */
  watch(listener: (change: Change) => void): () => void {
    return this.#feed.watch(this.#owner, listener);
  }
}
