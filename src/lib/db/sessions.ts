import { JucaError, notFound } from '#/lib/domain/errors.ts';
import type { Change } from '#/lib/domain/session.ts';
import type { VerbInput, VerbName, VerbOutput } from './contract.ts';
import type { Engine, EngineHealth } from './engine.ts';
import type { JsonAnswer, JsonVerb } from './json-answers.ts';
import { OwnerFeed } from './owner-feed.ts';
import { parseVerb } from './parse-verb.ts';

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
export class OwnedSessions {
  readonly #engine: Engine;
  readonly #feed: OwnerFeed;
  readonly #owner: string;

  constructor(engine: Engine, feed: OwnerFeed, owner: string) {
    if (!owner) throw new JucaError('unauthenticated', 'An owner is needed.');
    this.#engine = engine;
    this.#feed = feed;
    this.#owner = owner;
  }

  /** A new session, with its first blocks where given; repeated with the same `key` it is the same session. */
  create(input: VerbInput<'create'> = {}): Promise<VerbOutput<'create'>> {
    return this.#call('create', input);
  }

  /** A page of one shelf, newest change first. */
  list(input: VerbInput<'list'> = {}): Promise<VerbOutput<'list'>> {
    return this.#call('list', input);
  }

  /** `list` as JSON text, for those who only hand it on. */
  listAsJson(input: VerbInput<'list'> = {}): Promise<JsonAnswer<'list'>> {
    return this.#callForJson('list', input);
  }

  get(input: VerbInput<'get'>): Promise<VerbOutput<'get'>> {
    return this.#call('get', input);
  }

  /** The session and a window of its blocks: the last ones, or those before or after a position. */
  open(input: VerbInput<'open'>): Promise<VerbOutput<'open'>> {
    return this.#call('open', input);
  }

  /** `open` as JSON text, with the session's version. */
  openAsJson(input: VerbInput<'open'>): Promise<JsonAnswer<'open'>> {
    return this.#callForJson('open', input);
  }

  /** The session and its blocks changed after version `since`, removed ones included. */
  changes(input: VerbInput<'changes'>): Promise<VerbOutput<'changes'>> {
    return this.#call('changes', input);
  }

  /** `changes` as JSON text, with the session's version. */
  changesAsJson(input: VerbInput<'changes'>): Promise<JsonAnswer<'changes'>> {
    return this.#callForJson('changes', input);
  }

  /** Adds blocks at the end; the same blocks sent again are stored once. */
  append(input: VerbInput<'append'>): Promise<VerbOutput<'append'>> {
    return this.#call('append', input);
  }

  /** Replaces the content of a block that is still at `blockVersion`. */
  revise(input: VerbInput<'revise'>): Promise<VerbOutput<'revise'>> {
    return this.#call('revise', input);
  }

  /** Empties a block that is still at `blockVersion`; its position stays taken. */
  remove(input: VerbInput<'remove'>): Promise<VerbOutput<'remove'>> {
    return this.#call('remove', input);
  }

  /** Where the session's briefing stands, with the blocks it names. */
  briefing(input: VerbInput<'briefing'>): Promise<VerbOutput<'briefing'>> {
    return this.#call('briefing', input);
  }

  /** Lets an event happen to the briefing; state and blocks change together. Throws `conflict` with the reason. */
  brief(input: VerbInput<'brief'>): Promise<VerbOutput<'brief'>> {
    return this.#call('brief', input);
  }

  rename(input: VerbInput<'rename'>): Promise<VerbOutput<'rename'>> {
    return this.#call('rename', input);
  }

  pin(input: VerbInput<'pin'>): Promise<VerbOutput<'pin'>> {
    return this.#call('pin', input);
  }

  archive(input: VerbInput<'archive'>): Promise<VerbOutput<'archive'>> {
    return this.#call('archive', input);
  }

  /** Puts a session in the trash, from which `restore` brings it back as it was. */
  trash(input: VerbInput<'trash'>): Promise<VerbOutput<'trash'>> {
    return this.#call('trash', input);
  }

  restore(input: VerbInput<'restore'>): Promise<VerbOutput<'restore'>> {
    return this.#call('restore', input);
  }

  /** Deletes a session that is in the trash, with its blocks, for good. */
  purge(input: VerbInput<'purge'>): Promise<VerbOutput<'purge'>> {
    return this.#call('purge', input);
  }

  /** One step of taking in a session that was exported; it stands in the trash until its last block is there. */
  takeIn(input: VerbInput<'takeIn'>): Promise<VerbOutput<'takeIn'>> {
    return this.#call('takeIn', input);
  }

  /** Calls the listener after each committed change of this owner's sessions, until the returned function is called. */
  watch(listener: (change: Change) => void): () => void {
    return this.#feed.watch(this.#owner, listener);
  }

  async #call<N extends VerbName>(verb: N, input: VerbInput<N>): Promise<VerbOutput<N>> {
    return this.#engine.call(verb, this.#owner, parseVerb(verb, input, notFound));
  }

  async #callForJson<N extends JsonVerb>(verb: N, input: VerbInput<N>): Promise<JsonAnswer<N>> {
    return this.#engine.callForJson(verb, this.#owner, parseVerb(verb, input, notFound));
  }
}
