import type { DeviceChange, DeviceDatabase } from '#/lib/client/device/device-database.ts';
import { type DeviceChannel, DeviceStore } from '#/lib/client/device/device-store.ts';
import { type TypedEntry, typedForm } from '#/lib/client/typed/typed-entry.ts';
import { TypedText } from '#/lib/client/typed/typed-text.ts';

/** A database in memory that can be full, or refuse everything. */
export class MemoryDatabase implements DeviceDatabase {
  readonly values = new Map<string, unknown>();
  /** The most characters of JSON that fit. */
  room = Number.POSITIVE_INFINITY;
  isBroken = false;
  writes = 0;

  read = async (prefix: string): Promise<[string, unknown][]> => {
    if (this.isBroken) throw new DOMException('refused', 'SecurityError');
    await Promise.resolve();
    return [...this.values].filter(([key]) => key.startsWith(prefix)).toSorted();
  };

  write = async (changes: readonly DeviceChange[]): Promise<void> => {
    if (this.isBroken) throw new DOMException('refused', 'SecurityError');
    await Promise.resolve();
    const after = new Map(this.values);
    for (const [key, value] of changes) {
      if (value === undefined) after.delete(key);
      else after.set(key, structuredClone(value));
    }
    if (JSON.stringify([...after]).length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.writes += 1;
    this.values.clear();
    for (const [key, value] of after) this.values.set(key, value);
  };
}

/** A browser whose tabs share a database and hear each other. */
export class TestBrowser {
  readonly database = new MemoryDatabase();
  readonly #channels = new Map<string, Set<DeviceChannel>>();

  /** A page that has not read the device yet, whose clock is so many milliseconds behind. */
  device(ownerId = 'ana', behind = 0): DeviceStore<TypedEntry> {
    const { database } = this;
    return new DeviceStore({
      prefix: `${ownerId}:`,
      database,
      channel: this.#join(ownerId),
      form: typedForm,
      now: () => Date.now() - behind,
    });
  }

  /** A page that has read the device. */
  async openTab(ownerId = 'ana'): Promise<TypedText> {
    const device = this.device(ownerId);
    await device.load(60_000);
    return new TypedText(device);
  }

  #join(name: string): DeviceChannel {
    const all = this.#channels.get(name) ?? new Set();
    this.#channels.set(name, all);
    const own: DeviceChannel = {
      onmessage: null,
      postMessage: (message) => {
        const data = structuredClone(message);
        for (const each of all) if (each !== own) each.onmessage?.({ data } as MessageEvent);
      },
    };
    all.add(own);
    return own;
  }
}
