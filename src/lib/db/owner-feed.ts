import type { Change } from '#/lib/domain/session.ts';
import type { Engine } from './engine.ts';

type Listener = (change: Change) => void;

/** Hands each change to the listeners of its owner; a change costs what its own listeners cost. */
export class OwnerFeed {
  readonly #listeners = new Map<string, Set<Listener>>();

  constructor(engine: Pick<Engine, 'onChange'>) {
    engine.onChange(({ owner, ...change }) => {
      for (const listener of this.#listeners.get(owner) ?? []) listener(change);
    });
  }

  watch(owner: string, listener: Listener): () => void {
    const ofOwner = this.#listeners.get(owner) ?? new Set();
    this.#listeners.set(owner, ofOwner.add(listener));
    return () => {
      ofOwner.delete(listener);
      if (ofOwner.size === 0) this.#listeners.delete(owner);
    };
  }
}
