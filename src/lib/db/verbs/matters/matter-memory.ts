import type { StatementRow } from '../../statements.ts';

type Versioned = Pick<StatementRow<'matterVersions'>, 'id' | 'version' | 'updated_at'>;

/** UTF-16 units of what a thread remembers of matters, for each use of it. */
const mostRemembered = 16_000_000;

/**
 * What a thread has made of matters, each as it was at a version and the time of its change: a matter that was deleted and
 * made anew begins with version 1 again. Beyond the bound all is forgotten and made anew.
 */
export class MatterMemory<T> {
  readonly #known = new Map<string, { version: number; updatedAt: string; made: T }>();
  readonly #sizeOf: (made: T) => number;
  #size = 0;

  /** `sizeOf` gives UTF-16 units. */
  constructor(sizeOf: (made: T) => number) {
    this.#sizeOf = sizeOf;
  }

  of({ id, version, updated_at }: Versioned): T | undefined {
    const found = this.#known.get(id);
    return found?.version === version && found.updatedAt === updated_at ? found.made : undefined;
  }

  keep({ id, version, updated_at }: Versioned, made: T): T {
    if (this.#size > mostRemembered) {
      this.#known.clear();
      this.#size = 0;
    }
    const before = this.#known.get(id);
    this.#size += this.#sizeOf(made) - (before ? this.#sizeOf(before.made) : 0);
    this.#known.set(id, { version, updatedAt: updated_at, made });
    return made;
  }
}
