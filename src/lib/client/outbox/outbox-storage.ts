import type { DeviceStorage } from '../device/device-storage.ts';
import type { Destination, OutboxItem } from './outbox.ts';

/**
 * The messages on their way, on this device. Each has a key of its own, so that two tabs which write at the same
 * moment never overwrite each other. The owner is part of the key: whoever signs in next on this device neither
 * sees nor sends them.
 */
export class OutboxStorage {
  readonly prefix: string;
  readonly #storage: DeviceStorage;

  constructor(storage: DeviceStorage, ownerId: string) {
    this.#storage = storage;
    this.prefix = `juca:${ownerId}:outbox:`;
  }

  /** The items of one destination, oldest first. */
  list(destination: Destination): OutboxItem[] {
    return this.#storage
      .keys(this.#keyOf(destination))
      .map((key) => parseItem(this.#storage.get(key)))
      .filter((item) => item !== null);
  }

  put(destination: Destination, item: OutboxItem): void {
    this.#storage.set(this.#keyOf(destination, item.blockId), JSON.stringify(item));
  }

  has(destination: Destination, blockId: string): boolean {
    return this.#storage.get(this.#keyOf(destination, blockId)) !== null;
  }

  remove(destination: Destination, blockId: string): void {
    this.#storage.remove(this.#keyOf(destination, blockId));
  }

  /** Hands the items on to another destination; written before they are removed, so a crash between loses none. */
  move(from: Destination, to: Destination): void {
    for (const item of this.list(from)) {
      this.put(to, item);
      this.remove(from, item.blockId);
    }
  }

  /** Every destination that has items. */
  destinations(): Destination[] {
    const all = this.#storage.keys(this.prefix).map((key) => this.destinationOf(key));
    const named = all.filter((each) => each !== null).map((each) => [destinationName(each), each] as const);
    return [...new Map(named).values()];
  }

  /** Where the item under a storage key goes; null for the keys of others. */
  destinationOf(key: string): Destination | null {
    if (!key.startsWith(this.prefix)) return null;
    const [kind, id = ''] = key.slice(this.prefix.length).split(':');
    if (kind === 'session') return { kind, id };
    return kind === 'new' ? { kind, key: id } : null;
  }

  #keyOf(destination: Destination, blockId = ''): string {
    return `${this.prefix}${destinationName(destination)}:${blockId}`;
  }
}

/** A destination in one string, as in storage keys and lock names. */
export const destinationName = (destination: Destination): string =>
  destination.kind === 'session' ? `session:${destination.id}` : `new:${destination.key}`;

/** Lock that a tab holds while the session under this key is its own to begin. */
export const newSessionLock = (key: string): string => `juca-new:${key}`;

const parseItem = (text: string | null): OutboxItem | null => {
  try {
    const item: unknown = JSON.parse(text ?? 'null');
    return isItem(item) ? item : null;
  } catch {
    return null;
  }
};

const isItem = (value: unknown): value is OutboxItem =>
  typeof value === 'object' &&
  value !== null &&
  ['blockId', 'text', 'createdAt'].every(
    (key) => typeof (value as Record<string, unknown>)[key] === 'string',
  );
