/** Values in memory by key, with a view of each prefix that stays the same object until a value under it changes. */
export class DeviceMirror<T> {
  readonly #values = new Map<string, T>();
  readonly #views = new Map<string, ReadonlyMap<string, T>>();

  get(key: string): T | undefined {
    return this.#values.get(key);
  }

  /** Undefined removes the key. */
  set(key: string, value: T | undefined): void {
    if (value === undefined) this.#values.delete(key);
    else this.#values.set(key, value);
    for (const prefix of this.#views.keys()) if (key.startsWith(prefix)) this.#views.delete(prefix);
  }

  /** The values under keys that begin with the prefix, in the order of the keys. */
  under(prefix: string): ReadonlyMap<string, T> {
    const known = this.#views.get(prefix);
    if (known) return known;
    const found = [...this.#values].filter(([key]) => key.startsWith(prefix));
    const view = new Map(found.toSorted(([one], [other]) => (one < other ? -1 : 1)));
    this.#views.set(prefix, view);
    return view;
  }
}
