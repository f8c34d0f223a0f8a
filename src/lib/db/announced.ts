import type { Change } from '#/lib/domain/session.ts';
import type { OwnedChange } from './engine.ts';

/** The changes of one transaction. Records of one kind are told once, however many of them changed. */
export class Announced {
  readonly changes: OwnedChange[] = [];
  readonly #owner: string;

  constructor(owner: string) {
    this.#owner = owner;
  }

  add(change: Change): void {
    const isTold =
      change.kind === 'records' &&
      this.changes.some((known) => known.kind === 'records' && known.of === change.of);
    if (!isTold) this.changes.push({ ...change, owner: this.#owner });
  }
}
