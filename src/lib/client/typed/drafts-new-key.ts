import { newId } from '#/lib/domain/new-id.ts';
import type { DeviceStorage } from '../device/device-storage.ts';
import { newSessionLock } from '../outbox/outbox-storage.ts';

/** Tries to hold a name for as long as the tab lives; false where another tab holds it. */
export type Claim = (name: string) => Promise<boolean>;

/**
 * The creation key of the session that this tab is about to begin. It outlives a reload, and the draft of a tab that
 * was closed or crashed is taken over by the next one; two open tabs never share a key, so neither writes over the
 * other's draft.
 */
export class NewSessionKey {
  readonly #storage: DeviceStorage;
  readonly #name: string;
  readonly #claim: Claim;
  #current: Promise<string> | null = null;

  /** `storage` belongs to the tab alone. */
  constructor(storage: DeviceStorage, ownerId: string, claim: Claim) {
    this.#storage = storage;
    this.#name = `juca:${ownerId}:new-session`;
    this.#claim = claim;
  }

  /** The tab's key; `begun` names the keys of drafts that no session came of, which are taken over in that order. */
  current(begun: () => readonly string[]): Promise<string> {
    this.#current ??= this.#choose([this.#storage.get(this.#name), ...begun()]);
    return this.#current;
  }

  /** The session of this key was created: where it is the tab's own, the next session gets another one. */
  used(key: string): void {
    if (this.#storage.get(this.#name) !== key) return;
    this.#storage.remove(this.#name);
    this.#current = null;
  }

  async #choose(candidates: readonly (string | null)[]): Promise<string> {
    for (const key of candidates) if (key && (await this.#claim(newSessionLock(key)))) return this.#keep(key);
    const key = newId();
    await this.#claim(newSessionLock(key));
    return this.#keep(key);
  }

  #keep(key: string): string {
    this.#storage.set(this.#name, key);
    return key;
  }
}
