import type { Change } from '#/lib/domain/session.ts';
import type { Engine, OwnedChange } from './engine.ts';

type Listener = (change: Change) => void;

/**
 * Hands each change to the listeners of its owner; a change costs what its own listeners cost. It listens to the engine
 * only while somebody watches, so that one that is made for a single call leaves nothing behind.
 */
export class OwnerFeed {
  readonly #engine: Pick<Engine, 'onChange'>;
  readonly #listeners = new Map<string, Set<Listener>>();
  #stop: (() => void) | undefined;

  constructor(engine: Pick<Engine, 'onChange'>) {
    this.#engine = engine;
  }

  watch(owner: string, listener: Listener): () => void {
    this.#stop ??= this.#engine.onChange((change) => this.#tell(change));
    const ofOwner = this.#listeners.get(owner) ?? new Set();
    this.#listeners.set(owner, ofOwner.add(listener));
    return () => {
      ofOwner.delete(listener);
      if (ofOwner.size === 0 && this.#listeners.get(owner) === ofOwner) this.#listeners.delete(owner);
      if (this.#listeners.size > 0) return;
      this.#stop?.();
      this.#stop = undefined;
    };
  }

  #tell({ owner, ...change }: OwnedChange): void {
    for (const listener of this.#listeners.get(owner) ?? []) listener(change);
  }
}
