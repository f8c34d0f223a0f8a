import { ApiError } from '../api/api-error.ts';
import { isTransient, retryDelay } from '../api/retry.ts';
import { type Destination, type Place, placeOf } from '../typed/destination.ts';
import { nextToSend, type OutboxEntry, type OutboxItem, type OutboxState } from './outbox.ts';
import type { Delivery, OutboxPorts } from './outbox-ports.ts';

/** One destination being worked through; `attempts` counts those in vain since the last success. */
interface Run {
  attempts: number;
  wake: AbortController;
  done: Promise<void>;
}

/** `retryAfter` in seconds, where the server named a time. */
type Outcome = 'empty' | 'settled' | { retryAfter: number | undefined };

type DeliveryListener = (destination: Destination, item: OutboxItem, delivery: Delivery) => void;

/** Attempts in vain after which an answer is not asked for any more: the message is stored, and can be answered later. */
const mostAsked = 5;

/**
 * Sends what is in the outbox: one message at a time per destination and in order, again and again until the server
 * has it or refuses it, and asks for its answer. Tabs share the storage; whoever holds the destination's lock sends.
 */
export class OutboxSender {
  readonly #ports: OutboxPorts;
  readonly #running = new Map<Place, Run>();
  readonly #views = new Map<Place, readonly OutboxEntry[]>();
  readonly #listeners = new Set<() => void>();
  readonly #deliveryListeners = new Set<DeliveryListener>();

  constructor(ports: OutboxPorts) {
    this.#ports = ports;
  }

  /** The destination's messages that have not arrived, oldest first; the same array until something changes. */
  entries(destination: Destination): readonly OutboxEntry[] {
    const place = placeOf(destination);
    const held = this.#views.get(place);
    if (held) return held;
    const isHeld = this.#ports.isHeld(destination);
    const items = this.#ports.items.list(destination).filter((item) => !item.isStored);
    const view = items.map((item) => ({ ...item, place, state: this.#stateOf(place, item, isHeld) }));
    this.#views.set(place, view);
    return view;
  }

  /** Whether the answer to this message, which has arrived, is about to be asked for. */
  isAsking(destination: Destination, blockId: string): boolean {
    return this.#ports.items.has(destination, blockId);
  }

  /** Keeps the message on the device, then begins to send it. */
  add(destination: Destination, item: OutboxItem): void {
    this.#ports.items.put(destination, item);
    this.changed();
    void this.send(destination);
  }

  /** Sends a refused or waiting message again now. */
  retry(destination: Destination, blockId: string): void {
    const item = this.#ports.items.list(destination).find((each) => each.blockId === blockId);
    if (!item) return;
    const { refused: _, ...fresh } = item;
    this.#ports.items.put(destination, fresh);
    this.changed();
    this.wake();
    void this.send(destination);
  }

  /** Takes a message out, never to be sent. */
  discard(destination: Destination, blockId: string): void {
    this.#ports.items.remove(destination, blockId);
    this.changed();
  }

  /** Tries again at once what is waiting, as when the network comes back. */
  wake(): void {
    for (const run of this.#running.values()) run.wake.abort();
  }

  /** Sends all there is for the destination; resolves when nothing is left that can be sent now. */
  send(destination: Destination): Promise<void> {
    const place = placeOf(destination);
    const running = this.#running.get(place);
    if (running) return running.done;
    const run: Run = { attempts: 0, wake: new AbortController(), done: Promise.resolve() };
    this.#running.set(place, run);
    run.done = this.#sendAll(destination, run).finally(() => this.#finish(destination));
    return run.done;
  }

  /** Reads the items again, as after another tab changed them, or an answer began or ended. */
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

  /** Sends what was added after the last message was picked. */
  async #finish(destination: Destination): Promise<void> {
    this.#running.delete(placeOf(destination));
    this.changed();
    if (this.#next(destination)) await this.send(destination);
  }

  #next(destination: Destination): OutboxItem | undefined {
    return nextToSend(this.#ports.items.list(destination), this.#ports.isHeld(destination));
  }

  async #sendAll(destination: Destination, run: Run): Promise<void> {
    const lock = `juca-outbox:${placeOf(destination)}`;
    for (;;) {
      const outcome = await this.#ports.exclusively(lock, () => this.#sendNext(destination, run));
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

  /** Under the destination's lock, the device says what is left to send: each tab writes there before it lets go. */
  async #sendNext(destination: Destination, run: Run): Promise<Outcome> {
    const { items } = this.#ports;
    await items.settled();
    await items.refresh(destination);
    if (items.list(destination).length === 0) return 'empty';
    await this.#ports.look(destination);
    const item = this.#next(destination);
    if (!item) return 'empty';
    const outcome = item.isStored
      ? await this.#ask(destination, item, run)
      : await this.#deliver(destination, item);
    await items.settled();
    return outcome;
  }

  async #deliver(destination: Destination, item: OutboxItem): Promise<Outcome> {
    const result = await this.#ports.deliver(destination, item).catch(asApiError);
    if (!(result instanceof ApiError)) this.#delivered(destination, item, result);
    else if (isTransient(result)) return { retryAfter: result.details.retryAfter };
    else this.#refused(destination, item, result);
    return 'settled';
  }

  #delivered(destination: Destination, item: OutboxItem, delivery: Delivery): void {
    for (const listener of this.#deliveryListeners) listener(destination, item, delivery);
    const { items } = this.#ports;
    // Taken out meanwhile, it is a message without an answer.
    const isAsked = item.answer !== undefined && items.has(destination, item.blockId);
    if (isAsked) items.put(destination, { ...item, isStored: true });
    else items.remove(destination, item.blockId);
    if (destination.kind === 'new') this.#started(destination, delivery.session.id);
    this.changed();
  }

  /** Asks for the answer to a message that has arrived. Where that is refused, the message can be answered later. */
  async #ask(destination: Destination, item: OutboxItem, run: Run): Promise<Outcome> {
    const error = await this.#ports.ask(destination, item).then(() => null, asApiError);
    if (error && mayAskAgain(error, run.attempts)) return { retryAfter: error.details.retryAfter };
    this.#ports.items.remove(destination, item.blockId);
    this.changed();
    return 'settled';
  }

  /** What was written meanwhile goes on to the session that now exists. */
  #started(from: Destination, id: string): void {
    const to: Destination = { kind: 'session', id };
    this.#ports.items.move(from, to);
    void this.send(to);
  }

  #refused(destination: Destination, item: OutboxItem, { code, message, details }: ApiError): void {
    // Taken out meanwhile, here or in another tab: it must not come back.
    if (this.#ports.items.has(destination, item.blockId)) {
      this.#ports.items.put(destination, { ...item, refused: { code, message, details } });
    }
    this.changed();
  }

  #stateOf(place: Place, item: OutboxItem, isHeld: boolean): OutboxState {
    if (item.refused) return 'failed';
    if (isHeld) return 'held';
    return (this.#running.get(place)?.attempts ?? 0) > 0 ? 'waiting' : 'sending';
  }
}

/** Where the network is gone, or another answer of the session is being written, there is nothing to do but to wait. */
const mayAskAgain = (error: ApiError, attempts: number): boolean => {
  const { code, details } = error;
  if (code === 'offline' || (code === 'conflict' && details.field === 'answering')) return true;
  return isTransient(error) && attempts < mostAsked;
};

/** Where no answer came, nobody knows whether the message arrived: it is sent again under the same id. */
const asApiError = (error: unknown): ApiError =>
  error instanceof ApiError ? error : new ApiError(0, 'offline', String(error));
