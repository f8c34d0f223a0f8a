import { isId } from '#/lib/domain/new-id.ts';
import type { DeviceStorage } from '../device/device-storage.ts';
import type { Destination } from '../outbox/outbox.ts';
import { destinationName } from '../outbox/outbox-storage.ts';

/** What was typed and not sent, on this device: one text for each destination of each owner. */
export class Drafts {
  readonly #storage: DeviceStorage;
  readonly #prefix: string;

  constructor(storage: DeviceStorage, ownerId: string) {
    this.#storage = storage;
    this.#prefix = `juca:${ownerId}:draft:`;
  }

  read(destination: Destination): string {
    return this.#storage.get(this.keyOf(destination)) ?? '';
  }

  /** Keeps the text; an empty one leaves nothing behind. */
  write(destination: Destination, text: string): void {
    if (text) this.#storage.set(this.keyOf(destination), text);
    else this.#storage.remove(this.keyOf(destination));
  }

  /** The storage key, by which another tab's change is recognised. */
  keyOf(destination: Destination): string {
    return this.#prefix + destinationName(destination);
  }

  /** Creation keys of the sessions that were begun and never sent, the newest first. */
  begun(): string[] {
    const prefix = `${this.#prefix}new:`;
    const keys = this.#storage.keys(prefix).map((key) => key.slice(prefix.length));
    return keys.filter(isId).reverse();
  }
}
