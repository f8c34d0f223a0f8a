import { isId, newId } from '#/lib/domain/new-id.ts';
import { type TabStorage, tabStorage } from '../device/tab-storage.ts';
import { claimForTab } from '../live/browser-locks.ts';
import { destinationOf, newSessionLock } from './destination.ts';
import type { TypedText } from './typed-text.ts';
import { typedTextOf } from './typed-text-of.ts';

/** Tries to hold a name for as long as the tab lives; false where another tab holds it. */
type Claim = (name: string) => Promise<boolean>;

/**
 * The creation key of the session that this tab is about to begin. It outlives a reload, and the draft of a tab that
 * was closed or crashed is taken over by the next one; two open tabs never share a key, so neither writes over the
 * other's draft.
 */
export class NewSessionKey {
  readonly #storage: TabStorage;
  readonly #name: string;
  readonly #claim: Claim;
  /** Keys of sessions that are there by now: a message under one would go to that session. */
  readonly #used = new Set<string>();
  #current: Promise<string> | null = null;

  constructor(storage: TabStorage, ownerId: string, claim: Claim) {
    this.#storage = storage;
    this.#name = `juca:${ownerId}:new-session`;
    this.#claim = claim;
  }

  /** The tab's key; `begun` gives the keys of drafts that no session came of, which are taken over in that order. */
  current(begun: () => Promise<readonly string[]>): Promise<string> {
    this.#current ??= begun().then((keys) => this.#choose([this.#storage.get(this.#name), ...keys]));
    return this.#current;
  }

  /** The session of this key was created: where it is the tab's own, the next session gets another one. */
  used(key: string): void {
    this.#used.add(key);
    if (this.#storage.get(this.#name) !== key) return;
    this.#storage.remove(this.#name);
    this.#current = null;
  }

  async #choose(candidates: readonly (string | null)[]): Promise<string> {
    for (const key of candidates) if (key && (await this.#isFree(key))) return this.#keep(key);
    const key = newId();
    // Nobody else knows the key yet.
    void this.#claim(newSessionLock(key));
    return this.#keep(key);
  }

  async #isFree(key: string): Promise<boolean> {
    return (await this.#claim(newSessionLock(key))) && !this.#used.has(key);
  }

  #keep(key: string): string {
    this.#storage.set(this.#name, key);
    return key;
  }
}

/** Creation keys of the sessions for which a draft was begun and nothing sent, the newest first. */
export const begunKeys = (typed: TypedText): string[] =>
  [...typed.list('draft').values()]
    .map(({ place }) => destinationOf(place))
    .flatMap((destination) => (destination.kind === 'new' ? [destination.key] : []))
    .filter(isId)
    .reverse();

const keys = new Map<string, NewSessionKey>();

const keyFor = (ownerId: string): NewSessionKey => {
  const key = keys.get(ownerId) ?? new NewSessionKey(tabStorage(), ownerId, claimForTab);
  keys.set(ownerId, key);
  return key;
};

/** Creation key of the session that this tab would begin. */
export const newSessionKey = (ownerId: string): Promise<string> =>
  keyFor(ownerId).current(async () => {
    const typed = typedTextOf(ownerId);
    await typed.whenLoaded();
    return begunKeys(typed);
  });

/** The session of this key was begun; the next one gets another. */
export const newSessionBegun = (ownerId: string, key: string): void => keyFor(ownerId).used(key);
