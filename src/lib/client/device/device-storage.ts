/** What of `localStorage` is used here, so that a test can stand in for it. */
export type KeyValueStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * Text kept on this device under string keys. Where the browser refuses (storage switched off, or full), the value
 * stays in memory for as long as the tab lives, and `set` says so.
 */
export class DeviceStorage {
  readonly #storage: KeyValueStorage | null;
  readonly #memory = new Map<string, string>();

  constructor(storage: KeyValueStorage | null) {
    this.#storage = storage;
  }

  get(key: string): string | null {
    return this.#memory.get(key) ?? attempt(() => this.#storage?.getItem(key)) ?? null;
  }

  /** False where the value will not outlive the tab. */
  set(key: string, value: string): boolean {
    const kept = attempt(() => {
      this.#storage?.setItem(key, value);
      return this.#storage !== null;
    });
    if (kept) this.#memory.delete(key);
    else this.#memory.set(key, value);
    return kept ?? false;
  }

  remove(key: string): void {
    this.#memory.delete(key);
    attempt(() => this.#storage?.removeItem(key));
  }

  /** The keys that begin with the prefix, in order. */
  keys(prefix: string): string[] {
    const length = attempt(() => this.#storage?.length) ?? 0;
    const stored = Array.from({ length }, (_, index) => attempt(() => this.#storage?.key(index)) ?? '');
    return [...new Set([...stored, ...this.#memory.keys()])].filter((key) => key.startsWith(prefix)).sort();
  }
}

/** The browser's own storage of one kind; memory where there is none, as on the server. */
export const browserStorage = (kind: 'localStorage' | 'sessionStorage'): DeviceStorage =>
  new DeviceStorage(attempt(() => globalThis.window?.[kind]) ?? null);

const attempt = <T>(read: () => T): T | undefined => {
  try {
    return read();
  } catch {
    return undefined;
  }
};
