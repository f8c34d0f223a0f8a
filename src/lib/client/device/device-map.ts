import type { DeviceStorage } from './device-storage.ts';

/** How a value is kept as JSON, and read again; null for what cannot be read. */
export interface KeptForm<T> {
  write: (value: T) => unknown;
  read: (kept: unknown) => T | null;
}

/**
 * Values by name that are kept on the device from the first change, so that scrolling away, a reload or a crash loses
 * none. The tabs of one browser share them: what another tab does is `heard`.
 */
export class DeviceMap<T> {
  readonly #storage: DeviceStorage;
  readonly #prefix: string;
  readonly #form: KeptForm<T>;
  readonly #listeners = new Set<() => void>();
  #values: ReadonlyMap<string, T>;

  /** `prefix` is what the storage keys of these values begin with. */
  constructor(storage: DeviceStorage, prefix: string, form: KeptForm<T>) {
    this.#storage = storage;
    this.#prefix = prefix;
    this.#form = form;
    this.#values = new Map(storage.keys(prefix).flatMap((key) => this.#stored(key)));
  }

  readonly all = (): ReadonlyMap<string, T> => this.#values;

  /** Calls the listener after each change until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(name: string, value: T): void {
    this.#storage.set(this.#prefix + name, JSON.stringify(this.#form.write(value)));
    this.#show(new Map(this.#values).set(name, value));
  }

  delete(name: string): void {
    this.#storage.remove(this.#prefix + name);
    this.#show(without(this.#values, name));
  }

  /** Takes in what another tab wrote under a storage key; null is a value that it took away. */
  heard(key: string | null, value: string | null): void {
    if (!key?.startsWith(this.#prefix)) return;
    const name = key.slice(this.#prefix.length);
    const read = this.#read(value);
    this.#show(read === null ? without(this.#values, name) : new Map(this.#values).set(name, read));
  }

  #show(values: ReadonlyMap<string, T>): void {
    this.#values = values;
    for (const listener of this.#listeners) listener();
  }

  #stored(key: string): [string, T][] {
    const value = this.#read(this.#storage.get(key));
    return value === null ? [] : [[key.slice(this.#prefix.length), value]];
  }

  #read(json: string | null): T | null {
    try {
      return this.#form.read(JSON.parse(json ?? ''));
    } catch {
      return null;
    }
  }
}

const without = <T>(values: ReadonlyMap<string, T>, name: string): ReadonlyMap<string, T> => {
  const rest = new Map(values);
  rest.delete(name);
  return rest;
};
