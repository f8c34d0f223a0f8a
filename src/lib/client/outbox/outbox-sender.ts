import type { Block, Session } from '#/lib/domain/session.ts';
import { ApiError } from '../api/api-error.ts';
import { isTransient, retryDelay } from '../api/retry.ts';
import {
  type Destination,
  nextToSend,
  type OutboxEntry,
  type OutboxItem,
  type OutboxState,
} from './outbox.ts';
import { destinationName, type OutboxStorage } from './outbox-storage.ts';

/** What the server stored of one message. */
export interface Delivery {
  session: Session;
  blocks: Block[];
}

/** What the outbox needs from around it. */
export interface OutboxPorts {
  storage: OutboxStorage;
  /** Sends one message; throws `ApiError`. */
  deliver: (destination: Destination, item: OutboxItem) => Promise<Delivery>;
  /** Runs the task while no other tab runs one under the same name. */
  exclusively: <T>(name: string, task: () => Promise<T>) => Promise<T>;
  /** Resolves after so many milliseconds, or sooner when `wake` is aborted. */
  wait: (milliseconds: number, wake: AbortSignal) => Promise<void>;
}

/** One destination being worked through; `attempts` counts those in vain since the last success. */
interface Run {
  attempts: number;
  wake: AbortController;
  done: Promise<void>;
}

/** `retryAfter` in seconds, where the server named a time. */
type Outcome = 'empty' | 'settled' | { retryAfter: number | undefined };

type DeliveryListener = (destination: Destination, item: OutboxItem, delivery: Delivery) => void;

/**
 * Sends what is in the outbox: one message at a time per destination and in order, again and again until the server
 * has it or refuses it. Tabs share the storage; whoever holds the destination's lock sends.
 */
export class OutboxSender {
  readonly #ports: OutboxPorts;
  readonly #running = new Map<string, Run>();
  readonly #views = new Map<string, readonly OutboxEntry[]>();
  readonly #listeners = new Set<() => void>();
  readonly #deliveryListeners = new Set<DeliveryListener>();

  constructor(ports: OutboxPorts) {
    this.#ports = ports;
  }

  /** The destination's messages, oldest first; the same array until something changes. */
  entries(destination: Destination): readonly OutboxEntry[] {
    const name = destinationName(destination);
    const held = this.#views.get(name);
    if (held) return held;
    const view = this.#ports.storage.list(destination).map((item) => this.#entry(name, item));
    this.#views.set(name, view);
    return view;
  }

  /** Keeps the message on the device, then begins to send it. */
  add(destination: Destination, item: OutboxItem): void {
    this.#ports.storage.put(destination, item);
    this.changed();
    void this.send(destination);
  }

  /** Sends a refused or waiting message again now. */
  retry(destination: Destination, blockId: string): void {
    const item = this.#ports.storage.list(destination).find((each) => each.blockId === blockId);
    if (!item) return;
    const { refused: _, ...fresh } = item;
    this.#ports.storage.put(destination, fresh);
    this.changed();
    this.wake();
    void this.send(destination);
  }

  /** Takes a message out, never to be sent. */
  discard(destination: Destination, blockId: string): void {
    this.#ports.storage.remove(destination, blockId);
    this.changed();
  }

  /** Tries again at once what is waiting, as when the network comes back. */
  wake(): void {
    for (const run of this.#running.values()) run.wake.abort();
  }

  /** Sends all there is for the destination; resolves when nothing is left to send. */
  send(destination: Destination): Promise<void> {
    const name = destinationName(destination);
    const running = this.#running.get(name);
    if (running) return running.done;
    const run: Run = { attempts: 0, wake: new AbortController(), done: Promise.resolve() };
    this.#running.set(name, run);
    run.done = this.#sendAll(destination, run).finally(() => this.#finish(destination));
    return run.done;
  }

  /** Reads the storage again, as after another tab wrote to it. */
  changed(): void {
    this.#views.clear();
    for (const listener of this.#listeners) listener();
  }

  /** Calls the listener after each change until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Calls the listener for each message that arrived, just before it leaves the outbox. */
  onDelivery(listener: DeliveryListener): () => void {
    this.#deliveryListeners.add(listener);
    return () => this.#deliveryListeners.delete(listener);
  }

  /** A message that was added after the last look into the storage is not left behind. */
  async #finish(destination: Destination): Promise<void> {
    this.#running.delete(destinationName(destination));
    this.changed();
    if (nextToSend(this.#ports.storage.list(destination))) await this.send(destination);
  }

  async #sendAll(destination: Destination, run: Run): Promise<void> {
    const lock = `juca-outbox:${destinationName(destination)}`;
    for (;;) {
      const outcome = await this.#ports.exclusively(lock, () => this.#sendNext(destination));
      if (outcome === 'empty') return;
      if (outcome === 'settled') run.attempts = 0;
      else await this.#pause(run, outcome.retryAfter);
    }
  }

  async #pause(run: Run, retryAfter: number | undefined): Promise<void> {
    run.attempts += 1;
    run.wake = new AbortController();
    this.changed();
    await this.#ports.wait(retryDelay(run.attempts, retryAfter), run.wake.signal);
  }

  async #sendNext(destination: Destination): Promise<Outcome> {
    const item = nextToSend(this.#ports.storage.list(destination));
    if (!item) return 'empty';
    const result = await this.#ports.deliver(destination, item).catch(asApiError);
    if (!(result instanceof ApiError)) this.#delivered(destination, item, result);
    else if (isTransient(result)) return { retryAfter: result.details.retryAfter };
    else this.#refused(destination, item, result);
    return 'settled';
  }

  #delivered(destination: Destination, item: OutboxItem, delivery: Delivery): void {
    for (const listener of this.#deliveryListeners) listener(destination, item, delivery);
    this.#ports.storage.remove(destination, item.blockId);
    if (destination.kind === 'new') this.#started(destination, delivery.session.id);
    this.changed();
  }

  /** What was written meanwhile goes on to the session that now exists. */
  #started(from: Destination, id: string): void {
    const to: Destination = { kind: 'session', id };
    this.#ports.storage.move(from, to);
    void this.send(to);
  }

  #refused(destination: Destination, item: OutboxItem, { code, message, details }: ApiError): void {
    // Taken out meanwhile, here or in another tab: it must not come back.
    if (this.#ports.storage.has(destination, item.blockId)) {
      this.#ports.storage.put(destination, { ...item, refused: { code, message, details } });
    }
    this.changed();
  }

  #entry(name: string, item: OutboxItem): OutboxEntry {
    return { ...item, state: this.#stateOf(name, item) };
  }

  #stateOf(name: string, item: OutboxItem): OutboxState {
    if (item.refused) return 'failed';
    return (this.#running.get(name)?.attempts ?? 0) > 0 ? 'waiting' : 'sending';
  }
}

/** Where no answer came, nobody knows whether the message arrived: it is sent again under the same id. */
const asApiError = (error: unknown): ApiError =>
  error instanceof ApiError ? error : new ApiError(0, 'offline', String(error));
