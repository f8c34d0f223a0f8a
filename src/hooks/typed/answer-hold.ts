import { isAnswering } from '#/lib/client/answers/known-answers.ts';
import { isOpened } from '#/lib/client/replica/known.ts';
import type { Replicas } from '#/lib/client/sessions/replicas.ts';
import type { Destination } from '#/lib/client/typed/destination.ts';

/** Says where messages wait because an answer is being written, and when they need not wait any more. */
export class AnswerHold {
  readonly #replicas: Replicas;
  readonly #onFree: (destination: Destination) => void;
  readonly #watched = new Set<string>();

  /** `onFree` is called once the answer has ended that a destination was found to be held by. */
  constructor(replicas: Replicas, onFree: (destination: Destination) => void) {
    this.#replicas = replicas;
    this.#onFree = onFree;
  }

  readonly isHeld = (destination: Destination): boolean => {
    if (destination.kind === 'new') return false;
    const { known } = this.#replicas.of(destination.id).view();
    if (!isAnswering(known)) return false;
    this.#watch(destination.id);
    return true;
  };

  /** Loads the end of the session where nothing of it is known, as after a reload on another screen. */
  readonly look = async (destination: Destination): Promise<void> => {
    if (destination.kind === 'new') return;
    const replica = this.#replicas.of(destination.id);
    if (isOpened(replica.confirmed)) return;
    // Watched, so that what is loaded stays.
    const leave = replica.subscribe(() => {});
    await replica.open().finally(leave);
  };

  /** Keeps the session followed, whichever screen is shown, until its answer has ended. */
  #watch(id: string): void {
    if (this.#watched.has(id)) return;
    this.#watched.add(id);
    const replica = this.#replicas.of(id);
    const stop = replica.subscribe(() => {
      const { known, gone } = replica.view();
      if (!gone && isAnswering(known)) return;
      stop();
      this.#watched.delete(id);
      this.#onFree({ kind: 'session', id });
    });
  }
}
