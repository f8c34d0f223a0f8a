import { fromThreadError } from './errors.ts';
import type { Answer, ThreadError } from './protocol.ts';

export type Success = Extract<Answer, { value: unknown }>;

export interface CallEvents {
  /** An error that nobody threw on purpose. */
  defect: (name: string, error: ThreadError) => void;
  /** A call that took longer than anybody should wait. */
  slow: (name: string, milliseconds: number) => void;
}

interface Caller {
  resolve: (answer: Success) => void;
  reject: (error: unknown) => void;
}

interface Pending {
  name: string;
  since: number;
  /** Undefined once the call is settled; see `#take`. */
  caller: Caller | undefined;
}

const slowMilliseconds = 500;
/** A group commit answers many callers at once, and what each does then keeps everyone else waiting. */
const settledAtOnce = 2;

/** The calls that one thread has not answered yet, by number. */
export class PendingCalls {
  readonly #events: CallEvents;
  readonly #calls = new Map<number, Pending>();
  /** Answers that have arrived and are not given to their callers yet. */
  #arrived: Answer[] = [];
  #settling = false;

  constructor(events: CallEvents) {
    this.#events = events;
  }

  get size(): number {
    return this.#calls.size;
  }

  /** Resolves or rejects once the call with this number is settled. */
  add(id: number, name: string): Promise<Success> {
    return new Promise((resolve, reject) => {
      this.#calls.set(id, { name, since: performance.now(), caller: { resolve, reject } });
    });
  }

  /** Takes answers and gives them to their callers, a few in each turn of the event loop. */
  arrive(answers: readonly Answer[]): void {
    this.#arrived.push(...answers);
    if (!this.#settling) this.#settleSome();
  }

  fail(id: number, error: Error): void {
    const pending = this.#calls.get(id);
    if (pending) this.#take(id, pending)?.reject(error);
  }

  /** Settles what has arrived and fails every other call, except the ones that `spares` accepts. */
  failAll(errorOf: () => Error, spares: (id: number) => boolean = () => false): void {
    for (const answer of this.#arrived.splice(0)) this.#settle(answer);
    for (const id of [...this.#calls.keys()]) if (!spares(id)) this.fail(id, errorOf());
  }

  #settleSome(): void {
    for (const answer of this.#arrived.splice(0, settledAtOnce)) this.#settle(answer);
    this.#settling = this.#arrived.length > 0;
    if (this.#settling) setImmediate(() => this.#settleSome());
  }

  #settle(answer: Answer): void {
    const pending = this.#calls.get(answer.id);
    if (!pending) return;
    const caller = this.#take(answer.id, pending);
    const elapsed = performance.now() - pending.since;
    if (elapsed > slowMilliseconds) this.#events.slow(pending.name, Math.round(elapsed));
    if ('value' in answer) {
      caller?.resolve(answer);
      return;
    }
    if (answer.error.cause !== undefined) this.#events.defect(pending.name, answer.error);
    caller?.reject(fromThreadError(answer.error));
  }

  /**
   * Removes a call and clears its caller. A `Map` that grows copies itself, and its old table stays in the old
   * generation with all its entries until a full collection: without clearing, each small collection copied 10 MB more
   * under load (docs/decisions/0013-calm.md).
   */
  #take(id: number, pending: Pending): Caller | undefined {
    this.#calls.delete(id);
    const { caller } = pending;
    pending.caller = undefined;
    return caller;
  }
}
