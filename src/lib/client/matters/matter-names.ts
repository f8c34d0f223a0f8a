import { limits } from '#/lib/domain/limits.ts';
import type { NamedMatter } from '#/lib/domain/matters/named-matter.ts';

type Ask = (ids: string[]) => Promise<NamedMatter[]>;

/** Asks for the names of matters, all that are wanted within a turn by one request, or by some for more than a page. */
export class MatterNames {
  readonly #ask: Ask;
  #waiting: Promise<Map<string, NamedMatter>> | null = null;
  #wanted = new Set<string>();

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** Null where there is no such matter. */
  async of(id: string): Promise<NamedMatter | null> {
    this.#wanted.add(id);
    this.#waiting ??= Promise.resolve().then(() => this.#askAll());
    return (await this.#waiting).get(id) ?? null;
  }

  async #askAll(): Promise<Map<string, NamedMatter>> {
    const ids = [...this.#wanted];
    this.#wanted = new Set();
    this.#waiting = null;
    const named = new Map<string, NamedMatter>();
    for (let from = 0; from < ids.length; from += limits.page)
      for (const matter of await this.#ask(ids.slice(from, from + limits.page))) named.set(matter.id, matter);
    return named;
  }
}
