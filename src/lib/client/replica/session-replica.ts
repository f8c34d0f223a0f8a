import { ApiError } from '../api/api-error.ts';
import { type Clock, untilAnswered } from '../api/retry.ts';
import { BlockLoader, type LoadedReplica, type LoadingStatus } from './block-loader.ts';
import type { PositionRange } from './blocks-range.ts';
import { type Answer, type Known, nothingKnown } from './known.ts';
import { merge } from './merge.ts';
import { mustFollow, type Operation, type Outcome } from './operation.ts';
import type { BlockSource } from './source.ts';

/** What a screen shows of one session. */
export interface ReplicaView extends LoadingStatus {
  /** What the server told, with what the reader did since. */
  known: Known;
  /** True for a session that is not there (any more) for this person. */
  gone: boolean;
}

export const nothingViewed: ReplicaView = { known: nothingKnown, gone: false, trouble: null, failures: 0 };

export interface ReplicaPorts {
  source: BlockSource;
  clock: Clock;
  /** Called after each change of the view, before the listeners. */
  onChange?: (replica: SessionReplica) => void;
}

interface Pending {
  operation: Operation;
  done: Promise<unknown>;
}

/**
 * One session as this tab has it: what the server confirmed, and over it what the reader did and the server has not
 * answered yet. All that the server tells comes in by `apply`, whatever it answers.
 */
export class SessionReplica {
  readonly id: string;
  readonly #ports: ReplicaPorts;
  readonly #loader: BlockLoader;
  readonly #listeners = new Set<() => void>();
  #confirmed = nothingKnown;
  #pending: readonly Pending[] = [];
  #view = nothingViewed;

  constructor(id: string, ports: ReplicaPorts) {
    this.id = id;
    this.#ports = ports;
    this.#loader = new BlockLoader(id, ports.source, this.#loaded());
  }

  readonly view = (): ReplicaView => this.#view;

  /** What the server told, without what it has not answered yet. */
  get confirmed(): Known {
    return this.#confirmed;
  }

  /** Calls the listener after each change until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get isWatched(): boolean {
    return this.#listeners.size > 0;
  }

  /** True while a write has no answer yet. */
  get isWriting(): boolean {
    return this.#pending.length > 0;
  }

  /** Resolves once every write of this moment has an answer, or was given up. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#pending.map(({ done }) => done));
  }

  /** Takes an answer of the server in. */
  apply(answer: Answer): void {
    this.#confirmed = merge(this.#confirmed, answer);
    this.#set({});
  }

  /** The session was deleted for good. */
  purged(): void {
    this.#set({ gone: true });
  }

  /**
   * Shows the write at once and sends it, again while its failure is transient. It waits only for earlier writes after
   * which it has to come. What the server refuses is taken back, and thrown as `ApiError`.
   */
  write<T extends Outcome>(operation: Operation<T>): Promise<T> {
    return this.#run(operation, () => untilAnswered(operation.send, this.#ports.clock));
  }

  /** The same with one attempt, for a caller that repeats by itself. */
  attempt<T extends Outcome>(operation: Operation<T>): Promise<T> {
    return this.#run(operation, operation.send);
  }

  /** Loads the end of the session where nothing is loaded yet, otherwise what changed since. */
  open(): Promise<void> {
    return this.#loader.open();
  }

  /** Names the positions on the screen; the blocks there and around are loaded. */
  show(range: PositionRange): void {
    this.#loader.show(range);
  }

  /** Names them too, and resolves once their blocks are loaded, or cannot be had for now. */
  loaded(range: PositionRange): Promise<void> {
    return this.#loader.loaded(range);
  }

  /** Asks for what changed after what is known, until there is no more. */
  follow(): Promise<void> {
    return this.#loader.follow();
  }

  /** Tries again what could not be loaded. */
  retry(): void {
    this.#set({ gone: false });
    this.#loader.retry();
  }

  #run<T extends Outcome>(operation: Operation<T>, send: () => Promise<T>): Promise<T> {
    const earlier = this.#pending.filter((each) => mustFollow(operation.scope, each.operation.scope));
    const done = this.#settle(operation, earlier, send);
    this.#pending = [...this.#pending, { operation, done }];
    this.#set({});
    return done;
  }

  async #settle<T extends Outcome>(
    operation: Operation<T>,
    earlier: readonly Pending[],
    send: () => Promise<T>,
  ): Promise<T> {
    try {
      await Promise.allSettled(earlier.map(({ done }) => done));
      const outcome = await send();
      if (outcome) this.#confirmed = merge(this.#confirmed, { kind: 'result', ...outcome });
      this.#forget(operation, outcome === null);
      return outcome;
    } catch (error) {
      this.#forget(operation, false);
      throw error;
    }
  }

  /** In one change with the answer, so that the screen never shows neither. */
  #forget(operation: Operation, isPurged: boolean): void {
    this.#pending = this.#pending.filter((each) => each.operation !== operation);
    this.#set(isPurged ? { gone: true } : {});
  }

  #set(change: Partial<ReplicaView>): void {
    const known = this.#pending.reduce(
      (shown, { operation }) => operation.show?.(shown) ?? shown,
      this.#confirmed,
    );
    const next = { ...this.#view, known, ...change };
    const isSame = (Object.keys(next) as (keyof ReplicaView)[]).every((key) => next[key] === this.#view[key]);
    if (isSame) return;
    this.#view = next;
    this.#ports.onChange?.(this);
    for (const listener of this.#listeners) listener();
  }

  #failed(error: unknown): void {
    if (!(error instanceof ApiError)) throw error;
    if (error.code === 'not_found') this.#set({ gone: true });
    else this.#set({ trouble: error.code, failures: this.#view.failures + 1 });
  }

  #loaded(): LoadedReplica {
    const replica = this;
    return {
      get confirmed() {
        return replica.#confirmed;
      },
      get status() {
        return replica.#view;
      },
      get isWatched() {
        return replica.isWatched;
      },
      loaded: (answer) => {
        this.#confirmed = merge(this.#confirmed, answer);
        this.#set({ trouble: null, failures: 0 });
      },
      failed: (error) => this.#failed(error),
      wait: this.#ports.clock.wait,
    };
  }
}
