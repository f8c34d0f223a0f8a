/** Text under string keys that outlives a reload; in memory where the browser has no storage, or none left. */
export class TabStorage {
  readonly #storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;
  readonly #memory = new Map<string, string>();

  constructor(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null) {
    this.#storage = storage;
  }

  get(key: string): string | null {
    return this.#memory.get(key) ?? attempt(() => this.#storage?.getItem(key)) ?? null;
  }

  set(key: string, value: string): void {
    const isKept = attempt(() => {
      this.#storage?.setItem(key, value);
      return this.#storage !== null;
    });
    if (isKept) this.#memory.delete(key);
    else this.#memory.set(key, value);
  }

  remove(key: string): void {
    this.#memory.delete(key);
    attempt(() => this.#storage?.removeItem(key));
  }
}

/** The `sessionStorage` of this tab; memory on the server. */
export const tabStorage = (): TabStorage =>
  new TabStorage(attempt(() => globalThis.window?.sessionStorage) ?? null);

/** The `localStorage` that all tabs share; memory on the server. */
export const sharedStorage = (): TabStorage =>
  new TabStorage(attempt(() => globalThis.window?.localStorage) ?? null);

const attempt = <T>(read: () => T): T | undefined => {
  try {
    return read();
  } catch {
    return undefined;
  }
};
